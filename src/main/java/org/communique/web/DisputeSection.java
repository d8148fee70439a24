package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** Where sources differ: the point, how, and the sentences of all sides next to each other. */
final class DisputeSection {

    private final KnowledgeReader reader;
    private final Links links;

    DisputeSection(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    /** The section of a page; nothing where there are none. */
    Html of(List<Dispute> disputes) {
        Html html = new Html();
        if (disputes.isEmpty()) {
            return html;
        }
        html.open("section", "class", "disputes", "aria-labelledby", "disagreements")
                .open("h2", "id", "disagreements")
                .text("Disagreements ")
                .element("small", Integer.toString(disputes.size()))
                .close("h2");
        for (int i = 0; i < disputes.size(); i++) {
            html.add(card(disputes.get(i), "disagreement-" + (i + 1), "h3"));
        }
        return html.close("section");
    }

    /** One disagreement as a card. */
    Html card(Dispute dispute, String anchor, String heading) {
        Html html = new Html()
                .open("article", "class", "card dispute", "id", anchor)
                .open(heading)
                .text("They differ on: ")
                .add(links.named(dispute.node(), dispute.point(reader)))
                .close(heading);
        if (!dispute.comment().isEmpty()) {
            html.element("p", dispute.comment());
        }
        return html.add(sides(dispute)).close("article");
    }

    /** The words of all sides. */
    Html sides(Dispute dispute) {
        Html html = new Html().open("div", "class", "sides");
        PassageSection passages = new PassageSection(reader, links, html);
        dispute.claims().forEach(claim -> passages.side(claim, value(dispute, claim)));
        return html.close("div");
    }

    /** What the claim gives for the slot that is disputed; empty where it cannot be said shortly. */
    private String value(Dispute dispute, Node claim) {
        List<Slot> slots = reader.isA(claim, Cmq.TRADE_FIGURE) ? Slot.ofFigures(reader) : Slot.ofEvents(reader);
        return slots.stream()
                .filter(slot -> dispute.slot().stream().anyMatch(slot.properties()::contains))
                .flatMap(slot -> slot.values().apply(claim).stream())
                .map(Slot.Value::text)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}

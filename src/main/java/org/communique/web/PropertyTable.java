package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** What is said of a thing, as a table of properties and values. */
final class PropertyTable {

    /** Shown in the head of the page, or in sections of their own. */
    private static final Set<Node> ELSEWHERE = Set.of(
            Standard.TYPE,
            Standard.LABEL,
            Standard.ALT_LABEL,
            Standard.COMMENT,
            Standard.ARTICLE_BODY,
            Standard.MENTIONS,
            Cmq.EVIDENCE,
            Cmq.REPORT,
            Cmq.REPORTED_IN);

    /** Who, what, when, where come first; the others follow by name. */
    private static final List<Node> FIRST = List.of(
            Cmq.EVENT_TYPE,
            Cmq.MEASURE,
            Cmq.SPEAKER,
            Cmq.QUOTE,
            Cmq.HOLDER,
            Cmq.TITLE,
            Cmq.MEMBER,
            Cmq.ORGANIZATION,
            Cmq.BETWEEN,
            Cmq.EXPORTER,
            Cmq.IMPORTER,
            Cmq.QUALIFIER,
            Cmq.AMOUNT,
            Cmq.CURRENCY,
            Cmq.PARTICIPANT,
            Cmq.ACTOR,
            Cmq.RECIPIENT,
            Cmq.STATUS,
            Cmq.PLACE,
            Cmq.TIME_AS_STATED,
            Cmq.EARLIEST,
            Cmq.LATEST,
            Cmq.PRECISION);

    private static final int MOST_VALUES = 50;

    private final KnowledgeReader reader;
    private final Links links;
    private final Html html;

    PropertyTable(KnowledgeReader reader, Links links, Html html) {
        this.reader = reader;
        this.links = links;
        this.html = html;
    }

    void of(Node thing) {
        List<Node> properties = reader.about(thing).stream()
                .map(Triple::getPredicate)
                .distinct()
                .filter(property -> !ELSEWHERE.contains(property))
                .sorted(Comparator.comparingInt(PropertyTable::rank)
                        .thenComparing(reader::label)
                        .thenComparing(NodeFmtLib::strNT))
                .toList();
        if (properties.isEmpty()) {
            return;
        }
        html.open("div", "class", "wide").open("table", "class", "properties");
        properties.forEach(property -> row(property, reader.values(thing, property)));
        html.close("table").close("div");
    }

    private static int rank(Node property) {
        int place = FIRST.indexOf(property);
        return place < 0 ? FIRST.size() : place;
    }

    private void row(Node property, List<Node> values) {
        html.open("tr")
                .open("th", "scope", "row")
                .add(links.to(property))
                .close("th")
                .open("td");
        boolean first = true;
        for (Node value : values.stream().limit(MOST_VALUES).toList()) {
            html.text(first ? "" : ", ").add(value(property, value));
            first = false;
        }
        if (values.size() > MOST_VALUES) {
            html.text(" and " + (values.size() - MOST_VALUES) + " more");
        }
        html.close("td").close("tr");
    }

    private Html value(Node property, Node value) {
        if (property.equals(Cmq.AMOUNT) && value.isLiteral()) {
            return new Html().text(ClaimSummary.grouped(value.getLiteralLexicalForm()));
        }
        return links.to(value);
    }
}

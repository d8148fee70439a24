package org.communique.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** Tells how a date came out of words: what was said, what it was counted from, and what days that leaves. */
final class TimeDerivation {

    private final KnowledgeReader reader;

    TimeDerivation(KnowledgeReader reader) {
        this.reader = reader;
    }

    /** One sentence for each way in which the sources state the time, with the sources that do. */
    Html of(Map<Source, List<Node>> rows) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        rows.forEach((source, claims) -> claims.forEach(claim -> {
            List<String> names = ways.computeIfAbsent(sentence(claim), first -> new ArrayList<>());
            if (!names.contains(source.name())) {
                names.add(source.name());
            }
        }));
        Html html = new Html().open("ul", "class", "derivation");
        ways.forEach((sentence, names) -> html.open("li")
                .text(sentence + " ")
                .element("span", String.join(", ", names), "class", "note")
                .close("li"));
        return html.close("ul");
    }

    /** How one claim came to its time. */
    String sentence(Node claim) {
        Optional<String> words = reader.text(claim, Cmq.TIME_AS_STATED);
        String bounds = new TimeInWords(reader).bounds(claim);
        if (words.isEmpty() && bounds.isEmpty()) {
            return "No time is stated.";
        }
        String stated = words.map(text -> "“" + text + "”").orElse("The text");
        if (bounds.isEmpty()) {
            return stated + " stays open: nothing tells which day, month or year is meant" + known(claim) + ".";
        }
        return stated + anchor(claim) + " gives " + bounds + precision(claim) + "." + rule(claim);
    }

    private String known(Node claim) {
        return reader.text(claim, Cmq.PARTIAL_DATE)
                .map(partial -> ", only " + partial.replaceFirst("^-+", ""))
                .orElse("");
    }

    private String anchor(Node claim) {
        return reader.text(claim, Cmq.TIME_ANCHOR)
                .map(day -> ", counted from " + day + " (" + origin(claim, day) + "),")
                .orElse("");
    }

    private String origin(Node claim, String anchor) {
        boolean published = reader.value(claim, Cmq.REPORTED_IN)
                .flatMap(article -> reader.text(article, Standard.DATE_PUBLISHED))
                .filter(date -> date.startsWith(anchor))
                .isPresent();
        return published ? "the day of publication" : "a day that the text gives";
    }

    private String precision(Node claim) {
        return reader.value(claim, Cmq.PRECISION)
                .map(precision -> " (precision: " + reader.label(precision) + ")")
                .orElse("");
    }

    private String rule(Node claim) {
        return reader.text(claim, Cmq.TIME_RULE)
                .map(rule -> " Rule: " + rule + ".")
                .orElse("");
    }
}

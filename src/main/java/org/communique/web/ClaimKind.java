package org.communique.web;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** The kinds of claims, as pages name and colour them. */
enum ClaimKind {
    EVENT("EventReport", "event", "Event", "Events"),
    FIGURE("TradeFigure", "figure", "Trade figure", "Trade figures"),
    STATEMENT("Statement", "statement", "Statement", "Statements"),
    ROLE("Role", "role", "Office", "Offices"),
    MEMBERSHIP("Membership", "membership", "Membership", "Memberships");

    private final String term;
    private final String colour;
    private final String title;
    private final String plural;

    ClaimKind(String term, String colour, String title, String plural) {
        this.term = term;
        this.colour = colour;
        this.title = title;
        this.plural = plural;
    }

    /** The kind of a claim; empty for what is no claim. */
    static Optional<ClaimKind> of(KnowledgeReader reader, Node claim) {
        return Arrays.stream(values())
                .filter(kind -> reader.isA(claim, Cmq.term(kind.term)))
                .findFirst();
    }

    /** The name of its colour in the style sheets. */
    String colour() {
        return colour;
    }

    String title() {
        return title;
    }

    String plural() {
        return plural;
    }
}

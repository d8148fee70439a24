package org.communique.web;

/** The parts of the site that every page links to, in the order of the links. */
enum Section {
    HOME("/", "Home"),
    TIMELINE("/timeline", "Timeline"),
    GRAPH("/graph", "Graph"),
    TRADE("/trade", "Trade"),
    MAP("/map", "Map"),
    DISAGREEMENTS("/disagreements", "Disagreements"),
    COMPARE("/compare", "Official values"),
    QUESTIONS("/query/", "Ask"),
    SPARQL("/query", "SPARQL");

    private final String address;
    private final String title;

    Section(String address, String title) {
        this.address = address;
        this.title = title;
    }

    String address() {
        return address;
    }

    String title() {
        return title;
    }
}

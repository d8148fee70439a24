package org.communique.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** The page of one thing: an article, a claim, a graph, or anything else with properties. */
final class ThingPage {

    private final Site site;
    private final KnowledgeReader reader;
    private final Html html = new Html();

    ThingPage(Site site, KnowledgeReader reader) {
        this.site = site;
        this.reader = reader;
    }

    /**
     * The page.
     *
     * @param words a stretch of an article's text to mark, as {@code begin,end}; may be empty
     */
    Page of(Node thing, String words, List<Page.Alternate> alternates) {
        Links links = new Links(site.links(), reader);
        if (reader.isA(thing, Cmq.ARTICLE)) {
            html.add(new ArticleSection(reader, links).of(thing, words));
        } else {
            head(thing, links);
            new PassageSection(reader, links, html).of(thing);
            new PropertyTable(reader, links, html).of(thing);
            new OccurrenceSections(reader, links, html).of(thing);
            graphSize(thing);
        }
        html.open("p", "class", "iri")
                .text("Its name on the web: ")
                .element("code", thing.getURI())
                .close("p");
        return Page.of(reader.label(thing), html).withAlternates(alternates);
    }

    private void head(Node thing, Links links) {
        html.open("p", "class", "kinds");
        for (Node type : reader.values(thing, Standard.TYPE)) {
            html.add(links.to(type)).text(" ");
        }
        html.close("p").element("h1", reader.label(thing));
        List<Node> other = reader.values(thing, Standard.ALT_LABEL);
        if (!other.isEmpty()) {
            html.element(
                    "p",
                    "Also "
                            + String.join(
                                    ", ", other.stream().map(reader::label).toList()),
                    "class",
                    "also");
        }
        Optional<String> comment = reader.text(thing, Standard.COMMENT);
        comment.ifPresent(text -> html.element("p", text));
    }

    private void graphSize(Node thing) {
        var quads = site.dataset().find(thing, Node.ANY, Node.ANY, Node.ANY);
        if (quads.hasNext()) {
            long size = org.apache.jena.atlas.iterator.Iter.count(quads);
            html.element("p", "This is the name of a graph with " + size + " triples. The links below give it whole.");
        }
    }
}

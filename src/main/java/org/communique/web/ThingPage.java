package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** The page of one thing: an article, a claim, a graph, or anything else with properties. */
final class ThingPage {

    private final Site site;
    private final KnowledgeReader reader;
    private final Html html = new Html();

    ThingPage(Site site, KnowledgeReader reader) {
        this.site = site;
        this.reader = reader;
    }

    /** The page, or the part of it that is asked for. */
    Page of(Node thing, View view, List<Page.Alternate> alternates) {
        Links links = new Links(site.links(), reader);
        html.add(new Trail(reader, links).to(thing));
        if (reader.isA(thing, Cmq.ARTICLE)) {
            html.add(new ArticleSection(reader, links, lookup(), site.iris()).of(thing, view.words()));
        } else if (reader.isA(thing, Cmq.EVENT)) {
            html.add(new StoryPage(site, reader, links).of(thing, view));
            properties(thing, links);
        } else if (FigurePage.isFor(reader, thing)) {
            html.add(new FigurePage(site.iris(), reader, links).of(thing, view));
            properties(thing, links);
        } else if (EntityPage.isFor(reader, thing)) {
            html.add(new EntityPage(site, reader, links).of(thing, view));
        } else {
            other(thing, links);
        }
        html.add(new DecisionSection(reader, links, site.names()).of(thing));
        html.open("p", "class", "iri")
                .text("Its name on the web: ")
                .element("code", thing.getURI())
                .close("p");
        Page page = Page.of(reader.label(thing), html)
                .withAlternates(alternates)
                .withJsonLd(new StructuredData(reader).of(thing).stream().toArray(String[]::new));
        return reader.isA(thing, Cmq.ARTICLE) ? page.withScripts("article.js") : page;
    }

    private Lookup lookup() {
        return new Lookup(site.dataset(), site.iris());
    }

    private void properties(Node thing, Links links) {
        html.open("details").element("summary", "All properties");
        new PropertyTable(reader, links, html).of(thing);
        html.close("details");
    }

    /** A claim, a disagreement, a graph, or anything else with properties. */
    private void other(Node thing, Links links) {
        html.add(new Heading(reader, links).of(thing));
        DisputeSection disputes = new DisputeSection(reader, links);
        if (reader.isA(thing, Cmq.DISAGREEMENT)) {
            html.add(disputes.sides(Dispute.of(reader, thing)));
        }
        new PassageSection(reader, links, html).of(thing);
        if (reader.text(thing, Cmq.TIME_AS_STATED).isPresent()) {
            html.element("h2", "How its time was read").element("p", new TimeDerivation(reader).sentence(thing));
        }
        if (ClaimKind.of(reader, thing).isPresent()) {
            html.add(disputes.of(Dispute.about(reader, thing, List.of(thing))));
        }
        new PropertyTable(reader, links, html).of(thing);
        new OccurrenceSections(reader, links, html).of(thing);
        graphSize(thing);
    }

    private void graphSize(Node thing) {
        var quads = site.dataset().find(thing, Node.ANY, Node.ANY, Node.ANY);
        if (quads.hasNext()) {
            long size = org.apache.jena.atlas.iterator.Iter.count(quads);
            html.element("p", "This is the name of a graph with " + size + " triples. The links below give it whole.");
        }
    }
}

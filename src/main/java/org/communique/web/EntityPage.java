package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** A person, an organization, a country or another place: who it is, its offices and members, and where it occurs. */
final class EntityPage {

    private final Site site;
    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;

    EntityPage(Site site, KnowledgeReader reader, Links links) {
        this.site = site;
        this.reader = reader;
        this.links = links;
        this.lookup = new Lookup(site.dataset(), site.iris());
    }

    /** Whether a thing is an entity. */
    static boolean isFor(KnowledgeReader reader, Node thing) {
        return List.of("Person", "Organization", "Place").stream().anyMatch(type -> reader.isA(thing, Cmq.term(type)));
    }

    /** The overview, or one list in full. */
    Html of(Node entity, View view) {
        Html html = new Html().add(new Heading(reader, links).of(entity));
        html.add(new WikidataSection(site, reader, links).of(entity));
        List<EntityParts.Offer> offers = new EntityParts(reader, links, lookup, site.iris()).of(entity);
        if (!view.part().isEmpty()) {
            offers.stream()
                    .filter(offer -> offer.id().equals(view.part()))
                    .forEach(offer -> html.add(offer.part().get().section(entity, view, links)));
            links.local()
                    .page(entity)
                    .ifPresent(page -> html.open("p").link(page, "All about it").close("p"));
            return html;
        }
        views(entity, html);
        html.add(new GroupedClaims(reader, links, lookup).of(entity));
        List<Part> parts = offers.stream().map(offer -> offer.part().get()).toList();
        parts.stream().limit(2).forEach(part -> html.add(part.section(entity, view, links)));
        html.add(new Companions(reader, links, lookup).of(entity));
        parts.stream().skip(2).forEach(part -> html.add(part.section(entity, view, links)));
        html.open("details").element("summary", "All properties");
        new PropertyTable(reader, links, html).of(entity);
        return html.close("details");
    }

    /** The same in the views of the explorer. */
    private void views(Node entity, Html html) {
        site.iris()
                .path(entity)
                .map(LocalLinks::encode)
                .ifPresent(id -> html.open("p", "class", "turn")
                        .link("/timeline?who=" + id, "Timeline")
                        .text(" ")
                        .link("/graph?around=" + id, "Graph")
                        .close("p"));
    }
}

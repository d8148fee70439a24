package org.communique.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** A person, an organization, a country or another place: who it is, its offices and members, and where it occurs. */
final class EntityPage {

    private final Site site;
    private final KnowledgeReader reader;
    private final Links links;

    EntityPage(Site site, KnowledgeReader reader, Links links) {
        this.site = site;
        this.reader = reader;
        this.links = links;
    }

    /** Whether a thing is an entity. */
    static boolean isFor(KnowledgeReader reader, Node thing) {
        return List.of("Person", "Organization", "Place").stream().anyMatch(type -> reader.isA(thing, Cmq.term(type)));
    }

    /** The overview, or one list in full. */
    Html of(Node entity, View view) {
        Html html = new Html().add(new Heading(reader, links).of(entity));
        html.add(new WikidataSection(site, reader, links).of(entity));
        List<EntityListings.Offer> offers = new EntityListings(site, reader, links).of(entity);
        if (!view.part().isEmpty()) {
            offers.stream()
                    .filter(offer -> offer.id().equals(view.part()))
                    .forEach(offer -> html.add(offer.listing().get().section(entity, view, links)));
            links.local()
                    .page(entity)
                    .ifPresent(page -> html.open("p").link(page, "All about it").close("p"));
            return html;
        }
        views(entity, html);
        html.add(new GroupedClaims(site, reader, links).of(entity));
        List<Listing> listings =
                offers.stream().map(offer -> offer.listing().get()).toList();
        listings.stream().limit(2).forEach(one -> html.add(one.section(entity, view, links)));
        html.add(new Companions(site.events(), links).of(entity));
        listings.stream().skip(2).forEach(one -> html.add(one.section(entity, view, links)));
        html.open("details").element("summary", "All properties");
        new PropertyTable(reader, links, html).of(entity);
        return html.close("details");
    }

    /** The same in the views of the explorer. */
    private void views(Node entity, Html html) {
        Optional<String> id = site.iris().path(entity).map(LocalLinks::encode);
        if (id.isEmpty()) {
            return;
        }
        html.open("p", "class", "turn")
                .link("/timeline?who=" + id.get(), "On the timeline")
                .text(" ")
                .link("/graph?around=" + id.get(), "In the graph")
                .text(" ")
                .link("/map?who=" + id.get(), "On the map");
        if (reader.isA(entity, Cmq.term("Country"))) {
            html.text(" ").link("/trade?a=" + id.get(), "Its trade");
        }
        html.close("p");
    }
}

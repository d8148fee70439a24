package org.communique.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** The item of Wikidata that an entity was linked to, why, and what the store holds of it. */
final class WikidataSection {

    private static final int MOST_FACTS = 60;

    private final Site site;
    private final KnowledgeReader reader;
    private final Links links;

    WikidataSection(Site site, KnowledgeReader reader, Links links) {
        this.site = site;
        this.reader = reader;
        this.links = links;
    }

    Html of(Node entity) {
        Html html = new Html().open("p", "class", "also");
        List<Node> same = reader.values(entity, Standard.SAME_AS);
        List<Node> close = reader.values(entity, Standard.CLOSE_MATCH);
        same.forEach(
                item -> html.text("Wikidata: ").add(links.named(item, id(item))).text(" "));
        close.forEach(item ->
                html.text("Perhaps Wikidata: ").add(links.named(item, id(item))).text(" (not sure) "));
        if (same.isEmpty() && close.isEmpty()) {
            html.text("Not linked to Wikidata. ");
        }
        why(entity).ifPresent(html::add);
        html.close("p");
        same.forEach(item -> facts(item, html));
        return html;
    }

    private static String id(Node item) {
        return Iris.wikidataId(item).map(one -> one.value()).orElseGet(item::toString);
    }

    /** A link to the explanation in the first article that mentions it. */
    private Optional<Html> why(Node entity) {
        return new Lookup(site.dataset(), site.iris())
                .articles(Standard.MENTIONS, entity, 1).things().stream()
                        .findFirst()
                        .flatMap(site.iris()::articleId)
                        .map(article -> new Html()
                                .text(" · ")
                                .link(
                                        "/explain?article=" + article + "&name="
                                                + LocalLinks.encode(reader.label(entity)),
                                        "Why it was linked so"));
    }

    private void facts(Node item, Html html) {
        List<Quad> facts = Iter.toList(
                Iter.limit(site.dataset().find(site.iris().wikidataGraph(), item, Node.ANY, Node.ANY), MOST_FACTS));
        if (facts.isEmpty()) {
            return;
        }
        html.open("details", "class", "wikidata")
                .element("summary", "What Wikidata says of it")
                .open("dl");
        for (Quad fact : facts) {
            html.open("dt").add(links.to(fact.getPredicate())).close("dt");
            html.open("dd").add(links.to(fact.getObject())).close("dd");
        }
        html.close("dl").close("details");
    }
}

package org.communique.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** Which of the sources go back to one text: copies and agency reports count once. */
final class OriginSection {

    private final KnowledgeReader reader;
    private final Links links;

    OriginSection(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    /** The sources grouped by text; nothing where there is but one, or none shares its text. */
    Html of(List<Source> sources) {
        List<List<Source>> groups = groups(sources);
        Html html = new Html();
        if (groups.size() == sources.size()) {
            return html;
        }
        html.open("section")
                .element("h2", "Independent texts")
                .element(
                        "p",
                        sources.size() + " articles go back to " + groups.size()
                                + (groups.size() == 1 ? " text." : " texts.")
                                + " Articles in one line share much of their wording.")
                .open("ol", "class", "origins");
        groups.forEach(group -> html.open("li").add(line(group)).close("li"));
        return html.close("ol").close("section");
    }

    private Html line(List<Source> group) {
        Html html = new Html();
        String between = "";
        for (Source source : group) {
            html.text(between).add(links.named(source.article(), source.byline()));
            between = " · ";
        }
        return html;
    }

    private List<List<Source>> groups(List<Source> sources) {
        Map<Node, Source> byArticle = new LinkedHashMap<>();
        sources.forEach(source -> byArticle.put(source.article(), source));
        List<List<Source>> groups = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        for (Node article : byArticle.keySet()) {
            Set<Node> group = new LinkedHashSet<>();
            collect(article, byArticle.keySet(), group);
            if (seen.addAll(group)) {
                groups.add(group.stream()
                        .flatMap(one -> java.util.stream.Stream.ofNullable(byArticle.get(one)))
                        .toList());
            }
        }
        return groups;
    }

    private void collect(Node article, Set<Node> among, Set<Node> group) {
        if (among.contains(article) && group.add(article)) {
            copies(article).forEach(copy -> collect(copy, among, group));
        }
    }

    /** The articles that share their text with this one, whichever of the two the graph says it of. */
    List<Node> copies(Node article) {
        Node shares = Cmq.term("sharesTextWith");
        Set<Node> copies = new LinkedHashSet<>(reader.values(article, shares));
        copies.addAll(reader.withValue(shares, article));
        return List.copyOf(copies);
    }
}

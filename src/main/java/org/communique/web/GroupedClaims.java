package org.communique.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** Offices and memberships: claims that say the same are one line, with the time over which articles say so. */
final class GroupedClaims {

    private static final int MOST = 1_000;
    private static final int SHOWN = 40;

    private final Site site;
    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;

    GroupedClaims(Site site, KnowledgeReader reader, Links links) {
        this.site = site;
        this.reader = reader;
        this.links = links;
        this.lookup = new Lookup(site.dataset(), site.iris());
    }

    /** Claims that say the same. */
    private record Group(Node first, Set<Node> articles, TreeSet<String> days) {

        static final Comparator<Group> ORDER = Comparator.comparing((Group group) ->
                        group.days().isEmpty() ? "" : group.days().last())
                .reversed()
                .thenComparing(group -> group.first().toString());
    }

    /** What somebody held, an organization's people, members, memberships; what there is none of is left out. */
    Html of(Node entity) {
        return new Html()
                .add(section("Offices", Cmq.ROLE, entity, Cmq.HOLDER, List.of(Cmq.TITLE, Cmq.ORGANIZATION)))
                .add(section(
                        "Memberships", Cmq.MEMBERSHIP, entity, Cmq.MEMBER, List.of(Cmq.ORGANIZATION, Cmq.STANDING)))
                .add(section("Members", Cmq.MEMBERSHIP, entity, Cmq.ORGANIZATION, List.of(Cmq.MEMBER, Cmq.STANDING)))
                .add(section(
                        "People with an office", Cmq.ROLE, entity, Cmq.ORGANIZATION, List.of(Cmq.HOLDER, Cmq.TITLE)));
    }

    private Html section(String title, Node type, Node entity, Node property, List<Node> said) {
        Lookup.Found found = lookup.claims(property, entity, MOST);
        Map<String, Group> groups = new TreeMap<>();
        found.things().forEach(claim -> {
            List<Triple> facts = reader.about(claim);
            if (objects(facts, Standard.TYPE).contains(type)) {
                group(groups, claim, facts, said);
            }
        });
        Html html = new Html();
        if (groups.isEmpty()) {
            return html;
        }
        html.open("section")
                .open("h2")
                .text(title + " ")
                .element("small", groups.size() + (found.complete() ? "" : " and more"))
                .close("h2")
                .open("div", "class", "wide")
                .open("table", "class", "groups");
        groups.values().stream().sorted(Group.ORDER).limit(SHOWN).forEach(group -> row(group, said, html));
        html.close("table").close("div");
        if (groups.size() > SHOWN) {
            html.element("p", "The latest " + SHOWN + " are shown. A question or SPARQL gives all.", "class", "note");
        }
        return html.close("section");
    }

    private void group(Map<String, Group> groups, Node claim, List<Triple> facts, List<Node> said) {
        StringBuilder key = new StringBuilder();
        said.forEach(property ->
                objects(facts, property).forEach(value -> key.append(value).append('\n')));
        Group group = groups.computeIfAbsent(
                key.toString().toLowerCase(Locale.ROOT), first -> new Group(claim, new HashSet<>(), new TreeSet<>()));
        for (Node article : objects(facts, Cmq.REPORTED_IN)) {
            group.articles().add(article);
            String day = site.days().getOrDefault(article, "");
            if (!day.isEmpty()) {
                group.days().add(day);
            }
        }
    }

    private static List<Node> objects(List<Triple> facts, Node property) {
        return facts.stream()
                .filter(fact -> fact.getPredicate().equals(property))
                .map(Triple::getObject)
                .sorted(Comparator.comparing(node -> node.toString()))
                .toList();
    }

    private void row(Group group, List<Node> said, Html html) {
        html.open("tr");
        for (Node property : said) {
            html.open("td");
            String between = "";
            for (Node value : reader.values(group.first(), property)) {
                html.text(between)
                        .add(
                                value.isURI() && !property.equals(Cmq.STANDING)
                                        ? links.to(value)
                                        : new Html().text(reader.label(value)));
                between = ", ";
            }
            html.close("td");
        }
        html.element("td", stated(group), "class", "when").open("td", "class", "note");
        String articles = StoryPage.counted(Integer.toString(group.articles().size()), "article");
        html.add(links.named(group.first(), articles)).close("td").close("tr");
    }

    private static String stated(Group group) {
        if (group.days().isEmpty()) {
            return "stated, undated";
        }
        String first = group.days().first();
        String last = group.days().last();
        return first.equals(last) ? "stated " + first : "stated " + first + " to " + last;
    }
}

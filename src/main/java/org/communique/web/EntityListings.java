package org.communique.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.explore.EventEntry;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** The lists on an entity's page, each found only when it is shown. */
final class EntityListings {

    /** How many entries of one kind are looked through at most, so that a page answers at once. */
    private static final int MOST = 1_000;

    /** The same for those whose days are known without looking at each. */
    private static final int MOST_SORTED = 20_000;

    private static final List<Node> PARTIES = List.of(Cmq.BETWEEN, Cmq.EXPORTER, Cmq.IMPORTER);

    private final Site site;
    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;

    EntityListings(Site site, KnowledgeReader reader, Links links) {
        this.site = site;
        this.reader = reader;
        this.links = links;
        this.lookup = new Lookup(site.dataset(), site.iris());
    }

    /** A list that can be made when it is wanted. */
    record Offer(String id, Supplier<Listing> listing) {}

    /** All lists there may be, in the order of the page. */
    List<Offer> of(Node entity) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(
                "events",
                () -> events("events", "Events", event -> event.participants().contains(entity))));
        offers.add(new Offer(
                "here",
                () -> events(
                        "here",
                        "Events in this place",
                        event -> event.place().filter(entity::equals).isPresent())));
        offers.add(new Offer("figures", () -> figures(entity)));
        offers.add(new Offer("official", () -> official(entity)));
        claims(offers, "statements", "Statements", Cmq.SPEAKER, entity);
        claims(offers, "about", "Said about it", Cmq.ABOUT, entity);
        claims(offers, "addressed", "Said to it", Cmq.ADDRESSEE, entity);
        claims(offers, "relayed", "Statements it relayed", Cmq.VIA, entity);
        claims(offers, "word", "Facts on its word", Cmq.ATTRIBUTED_TO, entity);
        claims(offers, "source", "Figures taken from it", Cmq.DATA_SOURCE, entity);
        articles(offers, "published", "Its articles", Standard.PUBLISHER, entity);
        articles(offers, "written", "Articles by this author", Standard.AUTHOR, entity);
        articles(offers, "mentioned", "Mentioned in", Standard.MENTIONS, entity);
        return offers;
    }

    private Listing events(String id, String title, Predicate<EventEntry> which) {
        List<Node> sorted = site.events().events().stream()
                .filter(which)
                .sorted(EventList.LATEST_FIRST)
                .map(EventEntry::node)
                .toList();
        return new Listing(id, title, sorted, true, new EventList(reader, links)::line);
    }

    /** Fused figures where there are some, else the claims. */
    private Listing figures(Node entity) {
        Listing fused = figures(property -> lookup.inKnowledge(property, entity, MOST));
        return fused.things().isEmpty() ? figures(property -> lookup.claims(property, entity, MOST)) : fused;
    }

    private Listing figures(Function<Node, Lookup.Found> find) {
        Set<Node> things = new LinkedHashSet<>();
        boolean complete = true;
        for (Node property : PARTIES) {
            Lookup.Found found = find.apply(property);
            things.addAll(found.things());
            complete &= found.complete();
        }
        List<Node> sorted = things.stream().sorted(latestFirst(this::earliest)).toList();
        return new Listing("figures", "Trade figures", sorted, complete, this::line);
    }

    private Listing official(Node entity) {
        Set<Node> values = new LinkedHashSet<>();
        List<Node> properties = new ArrayList<>(PARTIES);
        properties.add(Cmq.REPORTER);
        properties.forEach(property -> lookup.below(site.iris().below("graph/reference/"), property, entity, MOST)
                .things()
                .forEach(values::add));
        List<Node> sorted = values.stream().sorted(latestFirst(this::earliest)).toList();
        return new Listing("official", "Official values", sorted, sorted.size() < MOST, this::line);
    }

    private static Comparator<Node> latestFirst(Function<Node, String> day) {
        return Comparator.comparing(day).reversed().thenComparing(node -> node.toString());
    }

    private String earliest(Node thing) {
        return reader.text(thing, Cmq.EARLIEST).orElse("");
    }

    private Html line(Node thing) {
        return new ClaimLine(reader, links).of(thing);
    }

    private void claims(List<Offer> offers, String id, String title, Node property, Node entity) {
        offers.add(new Offer(
                id,
                () -> byDay(id, title, lookup.claims(property, entity, MOST_SORTED), this::dayOfClaim, this::line)));
    }

    private void articles(List<Offer> offers, String id, String title, Node property, Node entity) {
        offers.add(new Offer(
                id, () -> byDay(id, title, lookup.articles(property, entity, MOST_SORTED), this::day, this::article)));
    }

    private static Listing byDay(
            String id, String title, Lookup.Found found, Function<Node, String> day, Function<Node, Html> row) {
        List<Node> sorted =
                found.things().stream().distinct().sorted(latestFirst(day)).toList();
        return new Listing(id, title, sorted, found.complete(), row);
    }

    private Html article(Node article) {
        return new Html()
                .add(links.to(article))
                .text(" ")
                .element("span", Source.of(reader, article).byline(), "class", "note");
    }

    private String dayOfClaim(Node claim) {
        int end = claim.getURI().indexOf("/claim/");
        return end < 0 ? "" : day(NodeFactory.createURI(claim.getURI().substring(0, end)));
    }

    private String day(Node article) {
        return site.days().getOrDefault(article, "");
    }
}

package org.communique.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** The lists on an entity's page, each found only when it is shown. */
final class EntityListings {

    /** How many entries of one kind are looked through at most, so that a page answers at once. */
    private static final int MOST = 3_000;

    private static final Node OBSERVATION = Cmq.TRADE_OBSERVATION;
    private static final List<Node> PARTIES = List.of(Cmq.BETWEEN, Cmq.EXPORTER, Cmq.IMPORTER);

    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;
    private final Iris iris;
    private final Map<Node, String> days = new HashMap<>();

    EntityListings(KnowledgeReader reader, Links links, Lookup lookup, Iris iris) {
        this.reader = reader;
        this.links = links;
        this.lookup = lookup;
        this.iris = iris;
    }

    /** A list that can be made when it is wanted. */
    record Offer(String id, Supplier<Listing> listing) {}

    /** All lists there may be, in the order of the page. */
    List<Offer> of(Node entity) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer("events", () -> events("events", "Events", Cmq.PARTICIPANT, entity)));
        offers.add(new Offer("here", () -> events("here", "Events in this place", Cmq.PLACE, entity)));
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

    private Listing events(String id, String title, Node property, Node entity) {
        Lookup.Found found = lookup.inKnowledge(property, entity, MOST);
        EventList list = new EventList(reader, links);
        List<Node> sorted = list.dated(found.things(), EventList.Dated.LATEST_FIRST).stream()
                .map(EventList.Dated::event)
                .filter(thing -> reader.isA(thing, Cmq.EVENT))
                .toList();
        return new Listing(id, title, sorted, found.complete(), list::line);
    }

    /** Fused figures where there are some, else the claims. */
    private Listing figures(Node entity) {
        Set<Node> fused = new LinkedHashSet<>();
        Set<Node> stated = new LinkedHashSet<>();
        boolean complete = true;
        for (Node property : PARTIES) {
            Lookup.Found known = lookup.inKnowledge(property, entity, MOST);
            Lookup.Found claims = lookup.claims(property, entity, MOST);
            known.things().stream().filter(one -> reader.isA(one, OBSERVATION)).forEach(fused::add);
            stated.addAll(claims.things());
            complete &= known.complete() && claims.complete();
        }
        List<Node> sorted = (fused.isEmpty() ? stated : fused)
                .stream().sorted(latestFirst(this::earliest)).toList();
        return new Listing("figures", "Trade figures", sorted, complete, this::line);
    }

    private Listing official(Node entity) {
        Set<Node> values = new LinkedHashSet<>();
        List<Node> properties = new ArrayList<>(PARTIES);
        properties.add(Cmq.REPORTER);
        properties.forEach(property -> lookup.below(iris.below("graph/reference/"), property, entity, MOST)
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
                id, () -> byDay(id, title, lookup.claims(property, entity, MOST), this::dayOfClaim, this::line)));
    }

    private void articles(List<Offer> offers, String id, String title, Node property, Node entity) {
        offers.add(new Offer(
                id, () -> byDay(id, title, lookup.articles(property, entity, MOST), this::day, this::article)));
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
        String iri = claim.getURI();
        int end = iri.indexOf("/claim/");
        return end < 0 ? "" : day(org.apache.jena.graph.NodeFactory.createURI(iri.substring(0, end)));
    }

    private String day(Node article) {
        return days.computeIfAbsent(article, one -> Source.day(reader, one));
    }
}

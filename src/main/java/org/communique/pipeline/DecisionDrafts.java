package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.communique.decide.Anchor;
import org.communique.decide.DecisionException;
import org.communique.decide.Ruling;
import org.communique.fuse.ClaimId;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.communique.store.TripleStore;

/** From what a person points at in the graph to a ruling on what does not move: the words of claims, and entities. */
public final class DecisionDrafts {

    private static final int SHOWN = 80;

    private final TripleStore store;
    private final Iris iris;
    private final DecisionShelf shelf;

    /** Drafts on what this store holds; its knowledge graph has to be current. */
    public DecisionDrafts(TripleStore store) {
        this.store = store;
        this.iris = new Iris(store.base());
        this.shelf = new DecisionShelf(store);
    }

    /**
     * A decision before somebody signs it.
     *
     * @param ruling what is decided
     * @param about what it is about, in words
     */
    public record Draft(Ruling ruling, String about) {}

    /**
     * Events, figures or single claims are one event or figure, or entities are one.
     *
     * @throws DecisionException if they cannot be
     */
    public Draft merge(List<Node> nodes) {
        return store.read(() -> {
            List<EntityId> entities =
                    nodes.stream().flatMap(node -> iris.entityId(node).stream()).toList();
            String about = nodes.stream().map(this::words).collect(Collectors.joining(" + "));
            if (entities.isEmpty()) {
                return new Draft(new Ruling.OneEvent(mergeable(nodes)), about);
            }
            if (entities.size() < nodes.size()) {
                throw new DecisionException("entities and events cannot be merged with each other: " + about);
            }
            return new Draft(oneEntity(entities), about);
        });
    }

    private List<Anchor> mergeable(List<Node> nodes) {
        SortedSet<ClaimId> claims = new TreeSet<>();
        nodes.forEach(node -> claims.addAll(claims(node)));
        List<Anchor> anchors = shelf.anchors(claims);
        List<String> kinds = anchors.stream().map(Anchor::kind).distinct().toList();
        if (kinds.size() > 1 || !List.of("EventReport", "TradeFigure").contains(kinds.getFirst())) {
            throw new DecisionException("expected reports of events only, or trade figures only, found "
                    + String.join(" and ", kinds) + ". Nothing was decided.");
        }
        if (claims.size() < 2) {
            throw new DecisionException("expected two claims or more to merge, found one. Nothing was decided.");
        }
        return anchors;
    }

    /** What has an item of Wikidata stays; else of what more is said; else the first by its id. */
    private Ruling.OneEntity oneEntity(List<EntityId> entities) {
        entities.forEach(this::checkKnown);
        if (entities.stream().map(entity -> entity.kind().general()).distinct().count() > 1) {
            throw new DecisionException("expected entities of one kind, found "
                    + entities.stream().map(EntityId::path).collect(Collectors.joining(", "))
                    + ". A person is no organization and no place. Nothing was decided.");
        }
        List<EntityId> sorted = entities.stream()
                .distinct()
                .sorted(Comparator.comparing((EntityId entity) -> items(entity).isEmpty())
                        .thenComparing(
                                entity -> -shelf.articlesOn(iris.entity(entity)).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (sorted.size() < 2) {
            throw new DecisionException("expected two entities or more to merge, found one. Nothing was decided.");
        }
        return new Ruling.OneEntity(sorted.subList(1, sorted.size()), sorted.getFirst());
    }

    /**
     * What one article, or one claim, reports is not of the event.
     *
     * @param event an event or a figure
     * @param part an article or a claim
     * @throws DecisionException if the part is not in the event, or is all of it
     */
    public Draft split(Node event, Node part) {
        return store.read(() -> {
            SortedSet<ClaimId> all = claims(event);
            SortedSet<ClaimId> taken = new TreeSet<>(all);
            taken.removeIf(claim -> !iris.claim(claim.article(), claim.number()).equals(part)
                    && !iris.article(claim.article()).equals(part));
            SortedSet<ClaimId> left = new TreeSet<>(all);
            left.removeAll(taken);
            if (taken.isEmpty() || left.isEmpty()) {
                throw new DecisionException(words(event) + ": expected some of its " + all.size()
                        + " reports, and not all, to be " + shown(part) + " or in it, found "
                        + (taken.isEmpty() ? "none" : "all") + ". Nothing was decided.");
            }
            return new Draft(
                    new Ruling.Apart(shelf.anchors(taken), shelf.anchors(left)),
                    words(event) + " without " + words(part));
        });
    }

    /** An entity is an item of Wikidata. */
    public Draft link(Node entity, WikidataId item) {
        return store.read(() -> new Draft(new Ruling.Item(entity(entity), item), words(entity) + " = " + item.value()));
    }

    /**
     * A claim, or all claims of an event or figure, are wrong; or an entity is not the item of Wikidata that it is linked to.
     *
     * @throws DecisionException if there is nothing to reject
     */
    public Draft reject(Node node) {
        return store.read(() -> {
            if (iris.entityId(node).isEmpty()) {
                return new Draft(new Ruling.NoClaim(shelf.anchors(claims(node))), words(node));
            }
            EntityId entity = entity(node);
            WikidataId item = items(entity).stream()
                    .findFirst()
                    .orElseThrow(() -> new DecisionException(
                            shown(node) + ": expected a link to Wikidata to reject, found none. Nothing was decided."));
            return new Draft(new Ruling.NoItem(entity, item), words(node) + " is not " + item.value());
        });
    }

    private EntityId entity(Node node) {
        EntityId entity = iris.entityId(node)
                .orElseThrow(() -> new DecisionException("expected an entity such as person/xi-jinping, found "
                        + shown(node) + ". Nothing was decided."));
        checkKnown(entity);
        return entity;
    }

    private void checkKnown(EntityId entity) {
        if (!dataset().contains(iris.knowledgeGraph(), iris.entity(entity), Standard.LABEL, Node.ANY)) {
            throw new DecisionException(
                    entity.path() + ": the knowledge graph has no such entity. Nothing was decided.");
        }
    }

    /** The items that the graph links the entity to, certain ones first. */
    private List<WikidataId> items(EntityId entity) {
        return Stream.of(Standard.SAME_AS, Standard.CLOSE_MATCH)
                .flatMap(property -> values(iris.knowledgeGraph(), iris.entity(entity), property).stream())
                .flatMap(node -> Iris.wikidataId(node).stream())
                .toList();
    }

    /** The claim itself, or those of an event or figure. */
    private SortedSet<ClaimId> claims(Node node) {
        SortedSet<ClaimId> found = new TreeSet<>();
        List<Node> claims = new ArrayList<>();
        if (iris.claimNumber(node).isPresent()) {
            claims.addAll(Iter.toList(dataset().find(Node.ANY, node, Cmq.REPORTED_IN, Node.ANY)).stream()
                    .map(Quad::getSubject)
                    .toList());
        }
        claims.addAll(values(iris.knowledgeGraph(), node, Cmq.REPORT));
        claims.forEach(claim -> found.add(new ClaimId(
                iris.articleId(claim).orElseThrow(), iris.claimNumber(claim).orElseThrow())));
        if (found.isEmpty()) {
            throw new DecisionException(
                    shown(node) + ": expected an event, a figure or a claim in this store, found none."
                            + " 'communique query events-of' lists events. Nothing was decided.");
        }
        return found;
    }

    private Collection<Node> values(Node graph, Node subject, Node property) {
        return Iter.toList(dataset().find(graph, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .toList();
    }

    /** The label, the headline, or the words of a claim, cut where they are long. */
    private String words(Node node) {
        Optional<String> words = Stream.of(Standard.LABEL, Standard.HEADLINE, Standard.ANCHOR_OF)
                .flatMap(property -> Stream.concat(
                        values(Node.ANY, node, property).stream(),
                        values(Node.ANY, node, Cmq.EVIDENCE).stream()
                                .flatMap(evidence -> values(Node.ANY, evidence, property).stream())))
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
        String text = words.orElseGet(() -> shown(node));
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private String shown(Node node) {
        return iris.path(node).orElse(node.toString());
    }

    private DatasetGraph dataset() {
        return store.dataset();
    }
}

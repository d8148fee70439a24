package org.communique.rdf;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.claim.EntityId;
import org.communique.decide.Decision;
import org.communique.decide.Outcome;
import org.communique.decide.Ruling;
import org.communique.decide.Settlement;
import org.communique.fuse.ClaimId;

/**
 * Writes what people decided as a graph of its own: each decision that was not undone, with who, when and why, and what it shaped.
 * What articles say of an entity that gave way is said again of the one that stays. No blank nodes.
 */
public final class DecisionGraphWriter {

    private final Iris iris;
    private final Derived derived;

    /** What was derived from the articles by the decisions. */
    public interface Derived {

        /** The events and figures of the knowledge graph that have the claim. */
        Collection<Node> nodesOf(Node claim);

        /** What the graphs of articles say with this entity as the object. */
        Collection<Triple> saidOf(Node entity);
    }

    /**
     * A writer for one base.
     *
     * @param iris how things are called
     */
    public DecisionGraphWriter(Iris iris, Derived derived) {
        this.iris = iris;
        this.derived = derived;
    }

    /** The graph, whole; it replaces the one before. Empty where nobody decided anything. */
    public NamedGraph write(Settlement settlement) {
        Graph graph = GraphFactory.createDefaultGraph();
        settlement.standing().forEach(outcome -> write(outcome, graph, settlement));
        settlement.constraints().replaced().forEach((gives, keeps) -> {
            describe(graph, iris.entity(gives)).with(Standard.IS_REPLACED_BY, keeps);
            derived.saidOf(iris.entity(gives))
                    .forEach(triple ->
                            graph.add(Triple.create(triple.getSubject(), triple.getPredicate(), iris.entity(keeps))));
        });
        return new NamedGraph(iris.decisionGraph(), graph);
    }

    private Description describe(Graph graph, Node subject) {
        return new Description(graph, subject, iris);
    }

    private void write(Outcome outcome, Graph graph, Settlement settlement) {
        Decision decision = outcome.decision();
        Node maker = iris.decider(decision.by());
        describe(graph, maker)
                .with(Standard.TYPE, Standard.PERSON_WHO_ACTS)
                .with(Standard.LABEL, Literals.text(decision.by()));
        Description node = describe(graph, iris.decision(decision.id()))
                .with(Standard.TYPE, Cmq.DECISION)
                .with(Standard.TYPE, kind(decision.ruling()))
                .with(Standard.LABEL, Literals.english(label(decision)))
                .with(Standard.ASSOCIATED_WITH, maker)
                .with(Standard.ENDED_AT, Literals.moment(decision.when()))
                .with(Cmq.DECISION_STATE, Cmq.of(outcome.state()))
                .withAny(Standard.COMMENT, stated(decision.why()).map(Literals::text))
                .withAny(Cmq.STATE_NOTE, stated(outcome.reason()).map(Literals::english));
        outcome.claims().forEach(claim -> node.with(Cmq.DECIDES_ON, nodeOf(claim)));
        writeRuling(outcome, node);
        if (outcome.holds()) {
            influence(outcome, graph, settlement);
        }
    }

    private static Optional<String> stated(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    private static String label(Decision decision) {
        String word = decision.ruling().word();
        String shown = word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).replace('-', ' ');
        return decision.about().isEmpty() ? shown : shown + ": " + decision.about();
    }

    private static Node kind(Ruling ruling) {
        return switch (ruling) {
            case Ruling.OneEvent one -> Cmq.MERGE_DECISION;
            case Ruling.OneEntity one -> Cmq.MERGE_DECISION;
            case Ruling.Apart apart -> Cmq.SPLIT_DECISION;
            case Ruling.Item link -> Cmq.LINK_DECISION;
            case Ruling.NoItem link -> Cmq.UNLINK_DECISION;
            case Ruling.NoClaim rejected -> Cmq.REJECT_DECISION;
            case Ruling.Undo undo -> throw new IllegalArgumentException("What undoes is not written: " + undo);
        };
    }

    private void writeRuling(Outcome outcome, Description node) {
        switch (outcome.decision().ruling()) {
            case Ruling.OneEntity one ->
                node.withEntities(Cmq.DECIDES_ON, one.gives()).with(Cmq.DECIDES_ON, one.keeps());
            case Ruling.Item link ->
                node.with(Cmq.DECIDES_ON, link.entity()).with(Cmq.ITEM, Iris.wikidata(link.item()));
            case Ruling.NoItem link ->
                node.with(Cmq.DECIDES_ON, link.entity()).with(Cmq.ITEM, Iris.wikidata(link.item()));
            case Ruling.Apart apart -> outcome.taken().forEach(claim -> node.with(Cmq.TAKES_OUT, nodeOf(claim)));
            case Ruling.OneEvent one -> {}
            case Ruling.NoClaim rejected -> {}
            case Ruling.Undo undo -> {}
        }
    }

    private void influence(Outcome outcome, Graph graph, Settlement settlement) {
        Node decision = iris.decision(outcome.decision().id());
        Function<EntityId, Stream<Node>> both = entity ->
                Stream.of(entity, settlement.constraints().standing(entity)).map(iris::entity);
        Stream<Node> shaped = switch (outcome.decision().ruling()) {
            case Ruling.OneEntity one ->
                Stream.concat(one.gives().stream(), Stream.of(one.keeps())).flatMap(both);
            case Ruling.Item link -> both.apply(link.entity());
            case Ruling.NoItem link -> both.apply(link.entity());
            case Ruling.OneEvent one -> nodesOf(outcome);
            case Ruling.Apart apart -> nodesOf(outcome);
            case Ruling.NoClaim rejected -> {
                outcome.claims().forEach(claim -> describe(graph, nodeOf(claim)).with(Cmq.REJECTED_BY, decision));
                yield Stream.of();
            }
            case Ruling.Undo undo -> Stream.of();
        };
        shaped.forEach(node -> describe(graph, node).with(Standard.INFLUENCED_BY, decision));
    }

    private Stream<Node> nodesOf(Outcome outcome) {
        return outcome.claims().stream().flatMap(claim -> derived.nodesOf(nodeOf(claim)).stream());
    }

    private Node nodeOf(ClaimId claim) {
        return iris.claim(claim.article(), claim.number());
    }
}

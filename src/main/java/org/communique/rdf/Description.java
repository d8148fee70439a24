package org.communique.rdf;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.claim.EntityId;
import org.communique.claim.StatedTime;

/**
 * What a graph says of one subject, while it is being written.
 *
 * @param graph where it is written
 * @param subject of whom
 * @param iris how entities are called
 */
record Description(Graph graph, Node subject, Iris iris) {

    Description with(Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
        return this;
    }

    Description with(Node property, EntityId entity) {
        return with(property, iris.entity(entity));
    }

    Description withAny(Node property, Optional<Node> value) {
        value.ifPresent(node -> with(property, node));
        return this;
    }

    Description withEntity(Node property, Optional<EntityId> entity) {
        return withAny(property, entity.map(iris::entity));
    }

    Description withText(Node property, Optional<String> text) {
        return withAny(property, text.map(Literals::text));
    }

    Description withEntities(Node property, Collection<EntityId> entities) {
        entities.forEach(entity -> with(property, entity));
        return this;
    }

    /** The time properties; nothing that the text leaves open. */
    Description withTime(StatedTime time) {
        time.bounds()
                .ifPresent(bounds -> with(Cmq.EARLIEST, Literals.date(bounds.earliest()))
                        .with(Cmq.LATEST, Literals.date(bounds.latest()))
                        .with(Cmq.PRECISION, Cmq.of(bounds.precision())));
        return withText(Cmq.TIME_AS_STATED, time.asStated())
                .withAny(Cmq.TIME_ANCHOR, time.anchor().map(Literals::date))
                .withAny(Cmq.PARTIAL_DATE, time.partialDate().map(Literals::partialDate))
                .withText(Cmq.TIME_RULE, time.rule());
    }
}

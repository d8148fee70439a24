package org.communique.fuse;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.fuse.figure.FusedFigure;
import org.communique.fuse.origin.Origins.Copy;

/**
 * What all articles together say: the content of the knowledge graph, every list sorted.
 *
 * @param entities all that any article mentions
 * @param events one for each happening
 * @param figures one for each thing that trade figures tell a value of
 * @param memberOf direct shortcuts beside the membership claims
 * @param holdsRoleIn direct shortcuts beside the role claims
 * @param disagreements where reports of one event or figure differ
 * @param copies articles that share an event or figure, and text
 */
public record Knowledge(
        List<KnownEntity> entities,
        List<FusedEvent> events,
        List<FusedFigure> figures,
        List<Link> memberOf,
        List<Link> holdsRoleIn,
        List<Disagreement> disagreements,
        List<Copy> copies) {

    public Knowledge {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        memberOf = List.copyOf(memberOf);
        holdsRoleIn = List.copyOf(holdsRoleIn);
        disagreements = List.copyOf(disagreements);
        copies = List.copyOf(copies);
    }

    /** Where no articles share text. */
    public Knowledge(
            List<KnownEntity> entities,
            List<FusedEvent> events,
            List<FusedFigure> figures,
            List<Link> memberOf,
            List<Link> holdsRoleIn,
            List<Disagreement> disagreements) {
        this(entities, events, figures, memberOf, holdsRoleIn, disagreements, List.of());
    }

    /** A direct relation of two entities. */
    public record Link(EntityId from, EntityId to) implements Comparable<Link> {

        @Override
        public int compareTo(Link other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }
}

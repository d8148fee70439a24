package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.claim.EntityId;
import org.communique.fuse.ArticleFacts;
import org.communique.fuse.Constraints;
import org.communique.fuse.EntityCatalogue;
import org.communique.fuse.Knowledge.Link;
import org.communique.fuse.KnownEntity;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** The entities that articles which came or went speak of, as all articles together describe them afterwards. */
final class EntityUpdate {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final FusionIndex index;
    private final EntityCatalogue catalogue;
    private final Constraints constraints;
    private final SortedMap<EntityId, SortedSet<String>> names = new TreeMap<>();
    private final SortedSet<Link> memberOf = new TreeSet<>();
    private final SortedSet<Link> holdsRoleIn = new TreeSet<>();
    private final SortedMap<EntityId, KnownEntity> described = new TreeMap<>();
    private boolean anew;
    private int before;

    EntityUpdate(
            DatasetGraph dataset, Iris iris, FusionIndex index, EntityCatalogue catalogue, Constraints constraints) {
        this.dataset = dataset;
        this.iris = iris;
        this.index = index;
        this.catalogue = catalogue;
        this.constraints = constraints;
    }

    /** Notes that something else than an article changed what is to be said of an entity. */
    void add(EntityId entity) {
        names.computeIfAbsent(entity, missing -> new TreeSet<>());
    }

    /** Nothing that the knowledge graph says counts any more. */
    void beginAnew() {
        anew = true;
    }

    /** Notes what an article gives that it did not, or gave and does not; facts that it gives as before count for nothing. */
    void add(ArticleFacts gone, ArticleFacts come) {
        difference(gone.names(), come.names());
        difference(come.names(), gone.names());
        change(gone.memberOf(), come.memberOf(), memberOf);
        change(gone.holdsRoleIn(), come.holdsRoleIn(), holdsRoleIn);
    }

    private void difference(Map<EntityId, SortedSet<String>> one, Map<EntityId, SortedSet<String>> other) {
        one.forEach((entity, some) -> {
            if (!some.equals(other.get(entity))) {
                names.computeIfAbsent(entity, missing -> new TreeSet<>()).addAll(some);
            }
        });
    }

    private void change(SortedSet<Link> gone, SortedSet<Link> come, SortedSet<Link> all) {
        List.of(gone, come)
                .forEach(links -> links.stream()
                        .filter(link -> !(gone.contains(link) && come.contains(link)))
                        .forEach(link -> {
                            all.add(link);
                            names.computeIfAbsent(link.from(), missing -> new TreeSet<>());
                        }));
    }

    /** Describes them anew; the index has to know the articles as they are. */
    void finish() {
        names.forEach((entity, some) -> {
            if (index.describes(entity)) {
                some.addAll(published(entity, Standard.LABEL));
                some.addAll(published(entity, Standard.ALT_LABEL));
                some.removeIf(name -> !index.names(entity, name));
                described.put(entity, constraints.linked(catalogue.describe(entity, some)));
            }
            before += anew || published(entity, Standard.LABEL).isEmpty() ? 0 : 1;
            memberOf.addAll(links(entity, Cmq.MEMBER_OF));
            holdsRoleIn.addAll(links(entity, Cmq.HOLDS_ROLE_IN));
        });
        memberOf.removeIf(link -> !index.memberOf(link));
        holdsRoleIn.removeIf(link -> !index.holdsRoleIn(link));
    }

    private List<String> published(EntityId entity, Node property) {
        List<String> found = new ArrayList<>();
        dataset.find(iris.knowledgeGraph(), iris.entity(entity), property, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
        return found;
    }

    private List<Link> links(EntityId from, Node property) {
        List<Link> found = new ArrayList<>();
        dataset.find(iris.knowledgeGraph(), iris.entity(from), property, Node.ANY)
                .forEachRemaining(
                        quad -> iris.entityId(quad.getObject()).ifPresent(to -> found.add(new Link(from, to))));
        return found;
    }

    /** All that may have changed, also those that are no more. */
    SortedSet<EntityId> touched() {
        return new TreeSet<>(names.keySet());
    }

    /** Those that are there. */
    List<KnownEntity> described() {
        return List.copyOf(described.values());
    }

    /** All links from {@link #touched} entities. */
    List<Link> memberOf() {
        return List.copyOf(memberOf);
    }

    /** All links from {@link #touched} entities. */
    List<Link> holdsRoleIn() {
        return List.copyOf(holdsRoleIn);
    }

    /** Those that were called something else; by their path while no article described them. */
    List<EntityId> relabelled() {
        return names.keySet().stream()
                .filter(entity -> !label(entity)
                        .equals(published(entity, Standard.LABEL).stream()
                                .findFirst()
                                .orElse(entity.path())))
                .toList();
    }

    /** How many more entities there are than before. */
    int growth() {
        return described.size() - before;
    }

    /** What to call an entity. */
    String label(EntityId entity) {
        if (names.containsKey(entity)) {
            return Optional.ofNullable(described.get(entity))
                    .map(KnownEntity::label)
                    .orElse(entity.path());
        }
        return published(entity, Standard.LABEL).stream().findFirst().orElse(entity.path());
    }
}

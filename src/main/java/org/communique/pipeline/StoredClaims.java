package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.claim.Claim;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.Iris;
import org.communique.rdf.NamedGraph;
import org.communique.rdf.Standard;

/**
 * Claims of one kind in a store, read one by one when they are asked for, and kept. Use within one transaction.
 *
 * @param <R> what fusion makes of such a claim
 */
final class StoredClaims<R> {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final FusionIndex index;
    private final Node kind;
    private final Function<Read, Optional<R>> make;
    private final Map<String, Collection<R>> byKey = new HashMap<>();
    private final Map<Node, Optional<R>> known = new HashMap<>();

    /** A claim that was read. */
    record Read(String article, int number, Claim claim) {}

    /**
     * Claims of this kind.
     *
     * @param kind a class of the ontology
     * @param make what fusion makes of a claim; nothing of one that it leaves out
     */
    StoredClaims(DatasetGraph dataset, Iris iris, Node kind, Function<Read, Optional<R>> make) {
        this.dataset = dataset;
        this.iris = iris;
        this.index = new FusionIndex(dataset, iris);
        this.kind = kind;
        this.make = make;
    }

    /** Takes a claim that was read already. */
    void add(String article, int number, R claim) {
        known.put(iris.claim(article, number), Optional.of(claim));
    }

    /** All that are posted under a key, in no order. */
    Collection<R> posted(String key) {
        Collection<R> found = byKey.get(key);
        if (found != null) {
            return found;
        }
        List<R> all = new ArrayList<>();
        index.posted(key).forEach(claim -> of(claim).ifPresent(all::add));
        byKey.put(key, all);
        return all;
    }

    /** What a node is; empty where it is no claim of this kind, no more there, or left out. */
    Optional<R> of(Node claim) {
        Optional<R> found = known.get(claim);
        if (found != null) {
            return found;
        }
        Optional<R> read = read(claim);
        known.put(claim, read);
        return read;
    }

    private Optional<R> read(Node claim) {
        String article = iris.articleId(claim).orElseThrow();
        int number = iris.claimNumber(claim).orElseThrow();
        Node name = iris.article(article);
        if (!dataset.contains(name, claim, Standard.TYPE, kind)) {
            return Optional.empty();
        }
        NamedGraph graph = new NamedGraph(name, dataset.getGraph(name));
        return make.apply(new Read(article, number, new ArticleGraphReader(iris).readClaim(graph, number)));
    }
}

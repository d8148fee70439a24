package org.communique.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.claim.EntityId;
import org.communique.decide.Anchor;
import org.communique.decide.AnchoredClaims;
import org.communique.decide.Decision;
import org.communique.decide.DecisionFile;
import org.communique.decide.DecisionState;
import org.communique.decide.Settlement;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Constraints;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.Cmq;
import org.communique.rdf.DecisionGraphWriter;
import org.communique.rdf.Iris;
import org.communique.rdf.NamedGraph;
import org.communique.store.TripleStore;
import org.communique.text.Sha256;

/**
 * The decisions of people on a store. Their file in the store's folder is the master copy; the graph of decisions, and what they change
 * in the knowledge graph, is derived from it. Whatever happens between the two, the next who opens the store sees that the file is
 * another than the one that the graph was made with, and derives anew.
 */
public final class DecisionShelf {

    /** The file's name in the store's folder. */
    public static final String FILE = "decisions.tsv";

    private static final Pattern CLAIM = Pattern.compile("[0-9a-f]{16}/[0-9]+");

    private final TripleStore store;
    private final Iris iris;

    /** The decisions on this store. */
    public DecisionShelf(TripleStore store) {
        this.store = store;
        this.iris = new Iris(store.base());
    }

    /** The file that keeps them. */
    public DecisionFile file() {
        return new DecisionFile(store.folder().resolve(FILE));
    }

    /**
     * Takes over the decisions of another file, as from another machine. What the store has already stays as it is.
     *
     * @return how many were new
     */
    public int take(Path other) {
        return file().add(new DecisionFile(other).read().decisions());
    }

    /** What the decisions come to with the articles that the store holds now. */
    public Settlement settlement() {
        return store.read(this::settle);
    }

    /** The same inside a transaction. */
    Settlement settle() {
        List<Decision> decisions = file().read().decisions();
        Map<String, Optional<AnchoredClaims>> articles = new HashMap<>();
        return Settlement.of(
                decisions,
                anchor -> articles.computeIfAbsent(anchor.article(), this::claims)
                        .map(claims -> claims.find(anchor))
                        .orElseGet(TreeSet::new));
    }

    private Optional<AnchoredClaims> claims(String article) {
        Node name = iris.article(article);
        return dataset().containsGraph(name)
                ? Optional.of(AnchoredClaims.of(new ArticleGraphReader(iris)
                        .read(new NamedGraph(name, dataset().getGraph(name)))))
                : Optional.empty();
    }

    /** The anchors of claims that are in the store; inside a transaction. */
    List<Anchor> anchors(Collection<ClaimId> claims) {
        Map<String, AnchoredClaims> articles = new HashMap<>();
        return claims.stream()
                .map(claim -> articles.computeIfAbsent(
                                claim.article(), id -> claims(id).orElseThrow())
                        .anchor(claim.number()))
                .toList();
    }

    /** Tells one content of the file from another; notes and empty lines do not count. Empty where there is no decision. */
    String digest() {
        List<Decision> decisions = file().read().decisions();
        if (decisions.isEmpty()) {
            return "";
        }
        return Sha256.hex(decisions.toString());
    }

    /**
     * Tells what has to be made anew since other constraints hold than did; inside a transaction.
     *
     * @param before the lines of the constraints that the knowledge graph was made with
     * @param now the lines of those that hold now
     * @param article takes the ids of articles
     * @param entity takes entities that are linked otherwise
     */
    void changed(Set<String> before, Set<String> now, Consumer<String> article, Consumer<EntityId> entity) {
        Set<String> lines = new TreeSet<>(before);
        lines.addAll(now);
        lines.removeIf(line -> before.contains(line) && now.contains(line));
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                if (CLAIM.matcher(word).matches()) {
                    article.accept(word.substring(0, word.indexOf('/')));
                }
            }
            switch (words[0]) {
                case Constraints.REPLACED -> articlesOn(iris.below(words[1])).forEach(article);
                case Constraints.ITEM, Constraints.NOT_ITEM -> entity.accept(new EntityId(words[1]));
                default -> {}
            }
        }
    }

    /** Brings the graph of decisions up to the knowledge graph, inside a write transaction; what is there already stays untouched. */
    void write(Settlement settlement) {
        Node name = iris.decisionGraph();
        Set<Triple> wanted = new HashSet<>(new DecisionGraphWriter(iris, new FromStore())
                .write(settlement)
                .graph()
                .find()
                .toList());
        for (Triple there : dataset().getGraph(name).find().toList()) {
            if (!wanted.remove(there)) {
                dataset().delete(Quad.create(name, there));
            }
        }
        wanted.forEach(triple -> dataset().add(Quad.create(name, triple)));
    }

    /** What the store derives from articles by decisions. */
    private final class FromStore implements DecisionGraphWriter.Derived {

        @Override
        public Collection<Node> nodesOf(Node claim) {
            return Iter.toList(dataset().find(iris.knowledgeGraph(), Node.ANY, Cmq.REPORT, claim)).stream()
                    .map(Quad::getSubject)
                    .toList();
        }

        @Override
        public Collection<Triple> saidOf(Node entity) {
            return Iter.toList(dataset().find(Node.ANY, Node.ANY, Node.ANY, entity)).stream()
                    .filter(quad -> iris.articleId(quad.getGraph()).isPresent())
                    .map(Quad::asTriple)
                    .toList();
        }
    }

    /** The ids of the articles that say something of an entity, in no order; inside a transaction. */
    Set<String> articlesOn(Node entity) {
        Set<String> found = new HashSet<>();
        dataset()
                .find(Node.ANY, Node.ANY, Node.ANY, entity)
                .forEachRemaining(quad -> iris.articleId(quad.getGraph()).ifPresent(found::add));
        return found;
    }

    /** For people, where there is something to say: broken lines, and decisions that do not hold. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>(file().read().problems());
        Settlement settlement = settlement();
        long idle = settlement.standing().stream()
                .filter(outcome -> outcome.state() != DecisionState.IN_FORCE)
                .count();
        if (idle > 0) {
            notices.add(idle + " of " + settlement.standing().size()
                    + " decisions do not hold, or not wholly; 'communique decide list' tells why.");
        }
        return notices;
    }

    private DatasetGraph dataset() {
        return store.dataset();
    }
}

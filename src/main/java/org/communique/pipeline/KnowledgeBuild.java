package org.communique.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.Table;
import org.communique.rdf.Iris;
import org.communique.rdf.VocabularyFile;
import org.communique.store.TripleStore;
import org.communique.text.Sha256;

/**
 * The second half of the way: derives the knowledge graph from the article graphs in the store, and from nothing else. Whoever changes
 * an article marks it as pending in the same transaction; an update makes anew what pending articles touch, with the same result as if
 * everything were made anew, and takes the marks away, so that what an interrupted build left undone is done by the next.
 */
public final class KnowledgeBuild {

    /** Has to change whenever fusion may give another result for the same articles. */
    private static final String RULES = "fusion 11";

    /** The tables that fusion reads besides the gazetteer. */
    private static final List<String> TABLES = List.of("lexicon/exchange-rates.tsv", "lexicon/function-words.tsv");

    private final TripleStore store;
    private final Iris iris;
    private final Gazetteer gazetteer;
    private final Progress progress;

    /** For this store. */
    public KnowledgeBuild(TripleStore store, Gazetteer gazetteer, Progress progress) {
        this.store = store;
        this.iris = new Iris(store.base());
        this.gazetteer = gazetteer;
        this.progress = progress;
    }

    /** Whether the knowledge graph tells what the articles in the store tell, and what people decided. */
    public static boolean isCurrent(TripleStore store) {
        return store.read(() -> {
            FusionIndex index = new FusionIndex(store.dataset(), new Iris(store.base()));
            return index.fingerprint().isPresent()
                    && index.pending().isEmpty()
                    && index.decisions().equals(new DecisionShelf(store).digest());
        });
    }

    /**
     * Brings the knowledge graph up to the articles in the store, in one transaction. If it was made by another version of the program,
     * with other tables or another index of names, it is made anew from all articles.
     */
    public BuildSummary.Content update() {
        noteNames();
        Optional<String> before = store.read(() -> index().fingerprint());
        String now = fingerprint();
        boolean anew = before.filter(now::equals).isEmpty();
        List<String> all = anew ? new ArticleShelf(store).ids() : List.of();
        if (anew || !isCurrent(store)) {
            store.write(() -> {
                KnowledgeUpdate update = new KnowledgeUpdate(store, gazetteer, progress);
                if (anew) {
                    writeOntology();
                    update.runAnew(now, all);
                } else {
                    update.run();
                }
            });
        }
        return store.read(this::content);
    }

    /**
     * Notes with which index of names this builds, so that whoever finishes what an interrupted build left undone does it with the same.
     */
    void noteNames() {
        if (!namesFolder(store).equals(gazetteer.folder())) {
            store.write(() -> new NamesNote(store.dataset(), iris).note(gazetteer.folder()));
        }
    }

    /** The folder of the index of Wikidata names that this store is built with; empty where it is built with the tables alone. */
    public static Optional<Path> namesFolder(TripleStore store) {
        return store.read(() -> new NamesNote(store.dataset(), new Iris(store.base())).folder());
    }

    /** What the last update changed in the knowledge graph of this store. */
    public static LastChange lastChange(TripleStore store) {
        return store.read(() -> lastChange(store.dataset(), new Iris(store.base())));
    }

    /** The same of the store behind a dataset. Use within a transaction. */
    public static LastChange lastChange(DatasetGraph dataset, Iris iris) {
        return new ChangeReader(dataset, iris).read();
    }

    private FusionIndex index() {
        return new FusionIndex(store.dataset(), iris);
    }

    private void writeOntology() {
        DatasetGraph dataset = store.dataset();
        dataset.deleteAny(Iris.ontologyGraph(), Node.ANY, Node.ANY, Node.ANY);
        VocabularyFile.ONTOLOGY
                .read()
                .find()
                .forEachRemaining(triple -> dataset.add(Quad.create(Iris.ontologyGraph(), triple)));
    }

    private String fingerprint() {
        String made = Program.VERSION + "\n" + RULES + "\n" + gazetteer.fingerprint() + "\n" + Table.fingerprint(TABLES)
                + "\n" + VocabularyFile.ONTOLOGY.text();
        return Sha256.hex(made);
    }

    private BuildSummary.Content content() {
        StoreCounts counts = new StoreCounts(store.dataset(), iris);
        return new BuildSummary.Content(
                counts.of(StoreCounts.Count.ARTICLES),
                counts.of(StoreCounts.Count.CLAIMS),
                counts.of(StoreCounts.Count.EVENTS),
                counts.of(StoreCounts.Count.ENTITIES));
    }
}

package org.communique.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.claim.ArticleClaims;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Iris;
import org.communique.rdf.ShapeChecker;
import org.communique.rdf.Violation;
import org.communique.store.TripleStore;

/**
 * The whole way: articles are read, annotated, resolved, extracted, checked and stored in batches, and then all that the store
 * holds is fused into the knowledge graph. A process that dies on the way leaves whole articles only; the next build goes on.
 */
public final class GraphBuild {

    private final ArticleShelf shelf;
    private final ClaimSieve sieve;
    private final KnowledgeBuild knowledge;

    /** A build into this store. */
    public GraphBuild(TripleStore store, Gazetteer gazetteer, Progress progress) {
        Iris iris = new Iris(store.base());
        ArticleGraphWriter writer =
                new ArticleGraphWriter(iris, Program.VERSION, new GazetteerNames(gazetteer).credits());
        this.shelf = new ArticleShelf(store);
        this.sieve = new ClaimSieve(iris, writer, new ShapeChecker());
        this.knowledge = new KnowledgeBuild(store, gazetteer, progress);
    }

    /** One article on its way into the store. */
    private record Sifted(ArticleClaims claims, ClaimSieve.Sieved sieved) {}

    /**
     * Adds the articles of these files.
     *
     * @param messages takes what the user should know about single files and claims, one line each
     */
    public BuildSummary add(ArticleFlow flow, List<Path> files, Consumer<String> messages) {
        Counts counts = new Counts();
        knowledge.noteNames();
        flow.<Sifted>run(files, claims -> new Sifted(claims, sieve.sieve(claims)), outcomes -> {
            List<ArticleShelf.Entry> entries = new ArrayList<>();
            for (ArticleOutcome<Sifted> outcome : outcomes) {
                outcome.messages().forEach(messages);
                outcome.result()
                        .ifPresentOrElse(
                                sifted -> entries.add(entry(outcome.file(), sifted, counts, messages)),
                                () -> counts.rejected++);
            }
            int stored = shelf.put(entries, messages);
            counts.stored += stored;
            counts.unchanged += entries.size() - stored;
        });
        return new BuildSummary(counts.stored, counts.unchanged, counts.rejected, counts.setAside, knowledge.update());
    }

    private static ArticleShelf.Entry entry(Path file, Sifted sifted, Counts counts, Consumer<String> messages) {
        List<Violation> setAside = sifted.sieved().setAside();
        counts.setAside += setAside.size();
        String name = sifted.claims().article().sourceFile();
        setAside.forEach(violation -> messages.accept(name + ": set aside: " + violation.message()
                + violation.sentence().map(sentence -> " In: " + sentence).orElse("")));
        return new ArticleShelf.Entry(
                sifted.claims().article(),
                sifted.sieved(),
                Optional.of(file.toAbsolutePath().normalize().toString()));
    }

    private static final class Counts {
        private int stored;
        private int unchanged;
        private int rejected;
        private int setAside;
    }
}

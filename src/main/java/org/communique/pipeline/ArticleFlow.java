package org.communique.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.claim.ArticleClaims;
import org.communique.read.ArticleReader;
import org.communique.read.ReadResult;
import org.communique.text.PublicationDate;

/** The first half of the way, from files to claims, in several threads. The threads and their order leave no trace in the result. */
public final class ArticleFlow {

    /** Articles that are worked on, and later stored, together. */
    static final int BATCH = 100;

    private final ArticleReader reader;
    private final Extraction extraction;
    private final Settings settings;
    private final Progress progress;

    /**
     * How to read.
     *
     * @param published the date of articles that state none, where the user knows it
     * @param jobs threads
     */
    public record Settings(Optional<PublicationDate> published, int jobs) {}

    /** A flow through these readers and extractors. */
    public ArticleFlow(ArticleReader reader, Extraction extraction, Settings settings, Progress progress) {
        this.reader = reader;
        this.extraction = extraction;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Reads the files and hands on what came of them in batches, in the order of the files.
     *
     * @param finish what to make of an article's claims, still in the threads
     * @param sink takes the batches
     */
    public <T> void run(List<Path> files, Function<ArticleClaims, T> finish, Consumer<List<ArticleOutcome<T>>> sink) {
        AtomicInteger done = new AtomicInteger();
        progress.report("articles read", 0, files.size());
        try (Workers workers = new Workers(settings.jobs())) {
            for (int from = 0; from < files.size(); from += BATCH) {
                List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
                sink.accept(workers.map(
                        batch,
                        file -> read(file, finish),
                        () -> progress.report("articles read", done.incrementAndGet(), files.size())));
            }
        }
    }

    private <T> ArticleOutcome<T> read(Path file, Function<ArticleClaims, T> finish) {
        return switch (reader.read(file, settings.published())) {
            case ReadResult.Rejected rejected ->
                new ArticleOutcome<>(file, Optional.empty(), List.of(rejected.message()));
            case ReadResult.Accepted accepted -> extract(file, accepted, finish);
        };
    }

    private <T> ArticleOutcome<T> extract(Path file, ReadResult.Accepted accepted, Function<ArticleClaims, T> finish) {
        try {
            T result = finish.apply(extraction.extract(accepted.article()));
            return new ArticleOutcome<>(file, Optional.of(result), accepted.notices());
        } catch (RuntimeException fault) {
            String message = accepted.article().sourceFile() + ": left out, because of a fault in Communiqué: " + fault
                    + ". Please report it with the file.";
            return new ArticleOutcome<>(file, Optional.empty(), List.of(message));
        }
    }
}

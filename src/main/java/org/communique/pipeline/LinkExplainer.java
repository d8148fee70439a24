package org.communique.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.communique.knowledge.Gazetteer;
import org.communique.resolve.Explanation;
import org.communique.resolve.Resolver;
import org.communique.text.Article;
import org.communique.text.NlpEngine;

/**
 * Explains on demand why the names of an article were linked as they are. The language models are loaded with the first question;
 * one article is read at a time, and the last few explanations are kept.
 */
public final class LinkExplainer {

    /** The longest text that is explained, in characters: longer ones are for the command line. */
    public static final int LONGEST_TEXT = 60_000;

    private static final int KEPT = 8;
    private static final int PATIENCE_SECONDS = 60;

    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, Explanation> kept = new LinkedHashMap<>();
    private Optional<Resolver> resolver = Optional.empty();

    /**
     * The explanation; empty if the text is too long, or if others are being explained for so long that it is better to ask again
     * later.
     */
    public Optional<Explanation> explain(Article article) {
        if (article.text().length() > LONGEST_TEXT || !isMyTurn()) {
            return Optional.empty();
        }
        try {
            Explanation explanation = Optional.ofNullable(kept.remove(article.id()))
                    .orElseGet(() -> new Explanation(
                            resolver().resolve(NlpEngine.shared().annotate(article))));
            keep(article.id(), explanation);
            return Optional.of(explanation);
        } finally {
            reading.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return reading.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Resolver resolver() {
        Resolver loaded = resolver.orElseGet(() -> Resolver.load(Gazetteer.load()));
        resolver = Optional.of(loaded);
        return loaded;
    }

    private void keep(String id, Explanation explanation) {
        kept.put(id, explanation);
        List<String> ids = new ArrayList<>(kept.keySet());
        ids.subList(0, Math.max(0, ids.size() - KEPT)).forEach(kept::remove);
    }
}

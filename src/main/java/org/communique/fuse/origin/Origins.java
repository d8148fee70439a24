package org.communique.fuse.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts origins among articles: texts that share much of their wording, by the rule of {@link TextSignature}, go back to one. */
public final class Origins {

    private final Function<String, String> body;
    private final Map<String, TextSignature> signatures = new HashMap<>();

    /**
     * For articles of which this gives the body by their id. Only texts that are compared with another are asked for and cut into
     * words, when they first are.
     */
    public Origins(Function<String, String> body) {
        this.body = body;
    }

    /**
     * Two articles that share text.
     *
     * @param one an article's id
     * @param other the id of another, behind the first in order
     */
    public record Copy(String one, String other) {}

    /** How many of these articles (ids, sorted) are left when those that share text, directly or through others, count once. */
    public int count(List<String> articles) {
        List<List<String>> origins = new ArrayList<>();
        for (String article : articles) {
            List<String> joined = new ArrayList<>(List.of(article));
            List<List<String>> apart = new ArrayList<>();
            for (List<String> origin : origins) {
                if (origin.stream().anyMatch(other -> shareText(other, article))) {
                    joined.addAll(origin);
                } else {
                    apart.add(origin);
                }
            }
            apart.add(joined);
            origins = apart;
        }
        return origins.size();
    }

    /** The pairs among these articles (ids, sorted) that share text. */
    public List<Copy> copies(List<String> articles) {
        List<Copy> copies = new ArrayList<>();
        for (int first = 0; first < articles.size(); first++) {
            for (String other : articles.subList(first + 1, articles.size())) {
                if (shareText(articles.get(first), other)) {
                    copies.add(new Copy(articles.get(first), other));
                }
            }
        }
        return copies;
    }

    /** Whether two articles share text. */
    public boolean shareText(String one, String other) {
        return signature(one).sharesTextWith(signature(other));
    }

    private TextSignature signature(String article) {
        return signatures.computeIfAbsent(article, id -> TextSignature.of(body.apply(id)));
    }
}

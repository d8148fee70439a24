package org.communique.fuse.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts origins among articles: texts that share much of their wording go back to one. */
public final class Origins {

    private static final int SHINGLE = 4;

    /** Two independent reports of one event share 2 to 8 percent of their runs of four words; copies share 20 and more. */
    private static final double COPY = 0.20;

    private final Function<String, String> body;
    private final Map<String, Set<String>> shingles = new HashMap<>();

    /**
     * For articles of which this gives the body by their id. Only texts that are compared with another are asked for and cut into runs
     * of words, when they first are.
     */
    public Origins(Function<String, String> body) {
        this.body = body;
    }

    private Set<String> shinglesOf(String article) {
        return shingles.computeIfAbsent(article, id -> shingles(body.apply(id)));
    }

    private static Set<String> shingles(String body) {
        List<String> words = Arrays.stream(body.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + SHINGLE <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + SHINGLE)));
        }
        return runs;
    }

    /** How many of these articles (ids, sorted) are left when copies of one text count once. */
    public int count(List<String> articles) {
        List<String> origins = new ArrayList<>();
        for (String article : articles) {
            if (origins.stream().noneMatch(origin -> copies(origin, article))) {
                origins.add(article);
            }
        }
        return origins.size();
    }

    private boolean copies(String one, String other) {
        Set<String> first = shinglesOf(one);
        Set<String> second = shinglesOf(other);
        Set<String> smaller = first.size() <= second.size() ? first : second;
        Set<String> larger = smaller == first ? second : first;
        long shared = smaller.stream().filter(larger::contains).count();
        return !smaller.isEmpty() && shared >= COPY * smaller.size();
    }
}

package org.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.text.Sentence;

/** Chooses among the names that all sources propose for a sentence: the longest, then the one with the better evidence. */
final class NameFinder {

    private static final Comparator<Name> BEST_FIRST = Comparator.comparingInt((Name name) -> -name.length())
            .thenComparing(Name::evidence)
            .thenComparingInt(Name::from);

    private final List<NameSource> sources;

    NameFinder(List<NameSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The names of the sentence in text order, none overlapping another. */
    List<Name> names(Sentence sentence) {
        List<Name> chosen = new ArrayList<>();
        sources.stream()
                .flatMap(source -> source.names(sentence).stream())
                .sorted(BEST_FIRST)
                .filter(name -> chosen.stream().noneMatch(name::overlaps))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparingInt(Name::from));
        return chosen;
    }
}

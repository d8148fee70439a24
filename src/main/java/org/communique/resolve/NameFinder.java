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
        List<Name> proposed = sources.stream()
                .flatMap(source -> source.names(sentence).stream())
                .sorted(BEST_FIRST)
                .toList();
        List<Name> chosen = new ArrayList<>();
        proposed.stream()
                .filter(name -> name.evidence() != Name.Evidence.ENGINE)
                .filter(name -> !isTitled(name, proposed))
                .filter(name -> chosen.stream().noneMatch(name::overlaps))
                .forEach(chosen::add);
        proposed.stream()
                .filter(name -> name.evidence() == Name.Evidence.ENGINE)
                .forEach(name -> addTagged(name, chosen));
        chosen.sort(Comparator.comparingInt(Name::from));
        return chosen;
    }

    /** "Ms June": after a title the word is a name, whatever it means elsewhere. */
    private static boolean isTitled(Name word, List<Name> proposed) {
        return word.evidence() == Name.Evidence.NOT_A_NAME
                && proposed.stream()
                        .filter(name -> name.evidence() == Name.Evidence.TITLE)
                        .anyMatch(name -> name.from() == word.from() && name.to() == word.to());
    }

    /** The engine's word counts where nothing else was found, or where it holds the others whole and adds to them. */
    private void addTagged(Name name, List<Name> chosen) {
        List<Name> inTheWay = chosen.stream().filter(name::overlaps).toList();
        boolean several = inTheWay.size() > 1 && name.kind() != Name.Kind.ORGANIZATION;
        if (!several && inTheWay.stream().allMatch(other -> outweighs(name, other))) {
            chosen.removeAll(inTheWay);
            chosen.add(name);
        }
    }

    private static boolean outweighs(Name name, Name other) {
        boolean longer = name.from() <= other.from() && other.to() <= name.to() && name.length() > other.length();
        boolean plain = !Typography.isSetInCapitals(name.sentence()) || name.kind() == Name.Kind.ORGANIZATION;
        return longer
                && plain
                && other.evidence() != Name.Evidence.ENGINE
                && !(other.kind() == Name.Kind.NOTHING && other.length() > 1)
                && !(other.kind() == Name.Kind.PERSON && name.kind() == Name.Kind.PLACE)
                && !(other.kind() == name.kind() && other.kind() == Name.Kind.ORGANIZATION);
    }
}

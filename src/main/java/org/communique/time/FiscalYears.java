package org.communique.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.knowledge.PhraseTrie;
import org.communique.time.Phrase.FiscalStart;

/** Financial years: "the 2023-24 financial year", "fiscal 2023", "FY2023", "the last fiscal year". */
final class FiscalYears implements TimeRule {

    private static final String RULE = "financial year";
    private static final Set<String> AFTER_YEAR = Set.of(
            "and",
            "as",
            "against",
            "but",
            "compared",
            "from",
            "in",
            "on",
            "over",
            "the",
            "to",
            "up",
            "was",
            "were",
            "while",
            "with");
    private static final Pattern SHORT = Pattern.compile("fy'?((?:19|20)?\\d{2})");
    private final PhraseTrie<FiscalStart> countries = PhraseTrie.ignoringCase();

    FiscalYears() {
        FinancialYears.load().starts().forEach((words, start) -> countries.add(TimeLexicon.tokens(words), start));
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return yearsFirst(words, index).or(() -> yearsLast(words, index)).or(() -> counted(words, index));
    }

    private record Named(int year, boolean spansTwo, int to) {}

    private Optional<Found> yearsFirst(Words words, int index) {
        int at = words.skip(index, "the");
        return years(words, at)
                .filter(named -> words.is(named.to(), "fiscal", "financial") && words.is(named.to() + 1, "year"))
                .map(named -> found(words, index, named, named.to() + 2));
    }

    private Optional<Found> yearsLast(Words words, int index) {
        int at = words.skip(index, "the");
        Matcher joined = SHORT.matcher(words.lower(at));
        if (words.lower(at).startsWith("fy") && joined.matches()) {
            String figures = joined.group(1);
            int year = figures.length() == 2 ? 2000 + Integer.parseInt(figures) : Integer.parseInt(figures);
            boolean two = words.isHyphen(at + 1) && words.digits(at + 2).isPresent();
            return Optional.of(found(words, index, new Named(year, two, at + 1), two ? at + 3 : at + 1));
        }
        if (!words.is(at, "fiscal", "financial", "fy")) {
            return Optional.empty();
        }
        int next = words.skip(words.skip(at + 1, "year"), "of");
        boolean known = !words.is(at, "financial") || next > at + 1;
        return years(words, next).filter(named -> known).map(named -> found(words, index, named, named.to()));
    }

    private Optional<Found> counted(Words words, int index) {
        int at = words.skip(index, "the");
        boolean year = words.is(at + 2, "year");
        if (!words.is(at + 1, "fiscal", "financial") || (!year && isFollowedByNoun(words, at + 2))) {
            return Optional.empty();
        }
        int bracket = year ? at + 3 : at + 2;
        Optional<Found> named = words.is(bracket, "(")
                ? years(words, bracket + 1)
                        .filter(two -> two.spansTwo() && words.is(two.to(), ")"))
                        .map(two -> found(words, index, two, two.to() + 1))
                : Optional.empty();
        if (named.isPresent()) {
            return named;
        }
        return WholePeriods.shift(words, at)
                .map(shift -> new Found(
                        index,
                        year ? at + 3 : at + 2,
                        new Phrase.CountedFiscalYear(WholePeriods.offset(shift), start(words, index)),
                        RULE));
    }

    /** "the last fiscal" alone is a year, as South Asian papers write; "the last fiscal quarter" is something else. */
    private static boolean isFollowedByNoun(Words words, int index) {
        String next = words.lower(index);
        return !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0)) && !AFTER_YEAR.contains(next);
    }

    private static Optional<Named> years(Words words, int index) {
        if (!words.beginsWithDigit(index)) {
            return Optional.empty();
        }
        return new Years()
                .at(words, index)
                .filter(found -> found.phrase() instanceof Phrase.Fixed && found.from() == index)
                .map(found -> ((Phrase.Fixed) found.phrase()).bounds())
                .flatMap(bounds -> {
                    int first = bounds.earliest().getYear();
                    int count = bounds.latest().getYear() - first;
                    int to = new Years().at(words, index).map(Found::to).orElse(index);
                    boolean full = words.isHyphen(to) && words.year(to + 1).equals(Optional.of(first + 1));
                    int end = full ? to + 2 : to;
                    return count <= 1 ? Optional.of(new Named(first, full || count == 1, end)) : Optional.empty();
                });
    }

    private Found found(Words words, int from, Named named, int to) {
        return new Found(from, to, new Phrase.FiscalYear(named.year(), named.spansTwo(), start(words, from)), RULE);
    }

    /** The country of the sentence whose financial year is known: the last one before the words, or else the first after them. */
    private Optional<FiscalStart> start(Words words, int index) {
        Optional<FiscalStart> before = Optional.empty();
        for (PhraseTrie.Match<FiscalStart> match : countries.longestMatches(words.tokens())) {
            boolean pronoun = words.text(match.from()).equals("us");
            if (pronoun) {
                continue;
            }
            if (match.from() > index && before.isPresent()) {
                return before;
            }
            before = Optional.of(match.values().getFirst());
        }
        return before;
    }
}

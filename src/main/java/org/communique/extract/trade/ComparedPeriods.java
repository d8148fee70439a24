package org.communique.extract.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.TradeFigure.Growth;

/** Dates what a figure is compared with: the same period of an earlier year, where the words say so. */
final class ComparedPeriods {

    /** Words between an amount and the end of "in the corresponding period of last year". */
    private static final int YEAR_BEFORE_REACH = 7;
    /** Words around an amount that may name the period that it is compared with. */
    private static final int WINDOW = 10;

    private static final String SAME =
            "(?:the )?(?:same|corresponding|equivalent|comparable|similar|year-ago|year-earlier)"
                    + " (?:\\w+ )?(?:period|months?|quarter|half|time|timeframe|span|term|stretch)\\b"
                    + "(?:,? (?:of|in|during)?\\s?(?:the )?(?:year )?(?<year>\\d{4})\\b)?";
    /** "$5 billion in the same period of 2022". */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^\\W*(?:(?:recorded|registered|reported|posted|seen) )?(?:(?:in|during|over|for|of|from) )?(?<words>"
                    + SAME + ")");
    /** "the same period of 2022 ($5 billion", "the same period of last year, which was $5 billion". */
    private static final Pattern BEFORE = Pattern.compile("(?i)(?<words>" + SAME
            + ")(?:,? (?:of |in )?(?:last|the previous|the preceding|the prior) year|,? a year (?:ago|earlier|before))?\\s?"
            + "(?:[(:]|, (?:which|when it|when they) (?:was|were|stood at|totall?ed)|, at|of|'s|’s)\\s?$");

    private static final Pattern TWO_YEARS =
            Pattern.compile("(?i)(?:from |between )?(?<first>\\d{4}) (?:to|and|through) (?<last>\\d{4})");
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?i)(?:in )?(?:last|(?:the )?(?:previous|preceding|prior|past)) year");
    private static final Pattern YEARLY = Pattern.compile(
            "(?i).*(?:year-on-year|year on year|year-over-year|y/y|yoy|on year|on-year|year (?:earlier|ago|before)"
                    + "|(?:same|corresponding|year-ago) (?:period|month|quarter)|last year).*");

    private final TradeSentence sentence;
    private final String text;

    ComparedPeriods(TradeSentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /** Dates the figures that others are compared with, once these have their period. */
    void fill(List<FigureDraft> drafts) {
        for (int index = 0; index < drafts.size(); index++) {
            FigureDraft draft = drafts.get(index);
            if (draft.isBase() && index + 1 < drafts.size() && splits(draft, drafts.get(index + 1))) {
                continue;
            }
            if (draft.hasMoney()) {
                main(drafts, index).ifPresent(main -> date(draft, main));
            }
        }
    }

    /** "From 2019 to 2023, trade grew from $5 billion to $6 billion": the years are those of the two amounts. */
    private boolean splits(FigureDraft first, FigureDraft last) {
        Matcher years = TWO_YEARS.matcher(last.period().asStated().orElse(""));
        boolean fromTo = sentence.word(last.quantity().begin() - 1).equals("to")
                && last.quantity().begin() - first.quantity().to() <= 2
                && last.topic().equals(first.topic())
                && first.period().asStated().isEmpty();
        if (!fromTo || !years.matches()) {
            return false;
        }
        first.period(year(years.group("first")));
        last.period(year(years.group("last")));
        return true;
    }

    private static StatedTime year(String words) {
        LocalDate start = LocalDate.of(Integer.parseInt(words), 1, 1);
        return StatedTime.absolute(
                words, new Bounds(start, start.plusYears(1).minusDays(1), Precision.YEAR), "one of two years");
    }

    /** What the draft at {@code index} is compared with: the nearest before it, else behind it, of the same measure. */
    private static Optional<FigureDraft> main(List<FigureDraft> drafts, int index) {
        FigureDraft base = drafts.get(index);
        List<FigureDraft> others = drafts.stream()
                .filter(draft -> draft != base
                        && !draft.isBase()
                        && draft.period().bounds().isPresent())
                .filter(draft -> draft.topic().measure().equals(base.topic().measure())
                        || (draft.topic().isBalance() && base.topic().isBalance()))
                .toList();
        return others.stream()
                .filter(draft -> drafts.indexOf(draft) < index)
                .reduce((one, other) -> other)
                .or(() -> others.stream().filter(draft -> base.isBase()).findFirst());
    }

    /** So many years back, in these words, which take these tokens. */
    private record Back(int years, String words, int from, int to) {}

    private void date(FigureDraft draft, FigureDraft main) {
        Bounds bounds = main.period().bounds().orElseThrow();
        behind(draft, bounds)
                .or(() -> leading(draft, bounds))
                .or(() -> draft.isBase() ? yearBefore(draft, main) : Optional.empty())
                .filter(one -> one.years() > 0)
                .ifPresent(one -> {
                    draft.period(StatedTime.relative(
                            one.words(), shifted(bounds, one.years()), bounds.earliest(), "year before"));
                    draft.cover(one.from(), one.to());
                });
    }

    private Optional<Back> behind(FigureDraft draft, Bounds bounds) {
        int from = draft.quantity().to();
        int to = Math.min(sentence.size(), from + WINDOW);
        if (from >= to) {
            return Optional.empty();
        }
        Matcher same = BEHIND.matcher(sentence.span(from, to).in(text));
        return same.find() ? Optional.of(back(same, bounds, from, to)) : Optional.empty();
    }

    private Optional<Back> leading(FigureDraft draft, Bounds bounds) {
        int to = draft.quantity().begin();
        int from = Math.max(0, to - WINDOW);
        if (from >= to) {
            return Optional.empty();
        }
        Matcher same = BEFORE.matcher(sentence.span(from, to).in(text));
        return same.find() ? Optional.of(back(same, bounds, from, to)) : Optional.empty();
    }

    private static Back back(Matcher same, Bounds bounds, int from, int to) {
        String year = same.group("year");
        int years = year == null ? 1 : bounds.latest().getYear() - Integer.parseInt(year);
        return new Back(years, same.group("words"), from, to);
    }

    /** "$9 trillion in 2023 from $20 trillion the year before", "up 5 percent year-on-year from $9 trillion". */
    private Optional<Back> yearBefore(FigureDraft base, FigureDraft main) {
        int from = base.quantity().to();
        int to = Math.min(sentence.size(), from + YEAR_BEFORE_REACH);
        Optional<Bounds> own = base.period().bounds();
        boolean same = own.isPresent() && own.equals(main.period().bounds());
        boolean said = sentence.has(Signal.YEAR_BEFORE, from, to) && (own.isEmpty() || same || isYearBefore(from, to));
        boolean yearly = base.period().asStated().isEmpty()
                && main.growth()
                        .flatMap(Growth::base)
                        .filter(words -> YEARLY.matcher(words).matches())
                        .isPresent();
        boolean lastYear = !isYear(main.period())
                && base.period()
                        .asStated()
                        .filter(words -> LAST_YEAR.matcher(words).matches())
                        .isPresent();
        String words = said && from < to
                ? sentence.span(from, to).in(text)
                : base.period()
                        .asStated()
                        .or(() -> main.growth().flatMap(Growth::base))
                        .orElse("");
        return said || yearly || lastYear
                ? Optional.of(new Back(1, words, base.quantity().from(), said ? to : from))
                : Optional.empty();
    }

    private static boolean isYear(StatedTime time) {
        return time.bounds()
                .filter(bounds -> bounds.earliest().plusYears(1).minusDays(1).equals(bounds.latest()))
                .isPresent();
    }

    /** Whether the words of a year before are what the base was dated by. */
    private boolean isYearBefore(int from, int to) {
        return sentence.times().stream()
                .noneMatch(time ->
                        time.from() >= from && time.to() <= to && sentence.hasWord("same", time.from(), time.to()));
    }

    /** The same period some years before; the end of a month stays one. */
    private static Bounds shifted(Bounds bounds, int years) {
        LocalDate latest = bounds.latest().minusYears(years);
        boolean endOfMonth = bounds.latest().plusDays(1).getDayOfMonth() == 1;
        return new Bounds(
                bounds.earliest().minusYears(years),
                endOfMonth ? YearMonth.from(latest).atEndOfMonth() : latest,
                bounds.precision());
    }
}

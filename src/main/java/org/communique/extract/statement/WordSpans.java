package org.communique.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Span;

/** Cuts the words of each reporting clause out of their sentence. */
final class WordSpans {

    private static final Set<String> JOINERS = Set.of("and", "but", "while", ";");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> FRONTS = Set.of("after", "as", "when", "while");
    private static final int LONGEST_TITLE = 8;
    private static final String NUMBER_MARKS = "%)]$€£¥(?!";

    private final Line line;
    private final List<Placed> placed;
    private final List<Source> sources;

    WordSpans(Line line, List<Placed> placed, List<Source> sources) {
        this.line = line;
        this.placed = placed;
        this.sources = sources;
    }

    /** The words of the clause with this number; empty where nothing is left of them. */
    Optional<Span> of(int index) {
        Placed here = placed.get(index);
        if (here.wording().quotation().isPresent()) {
            return here.wording().quotation().map(Quotation::words);
        }
        int from = here.wording().from();
        return here.isBefore() ? trimmed(from, here.clause().from()) : trimmed(from, end(index));
    }

    private int end(int index) {
        Placed here = placed.get(index);
        int end = line.size();
        for (Placed later : placed.subList(index + 1, placed.size())) {
            end = cuts(later, here) ? Math.min(end, opening(later)) : end;
        }
        for (Source source : sources) {
            end = source.from() > here.wording().from() ? Math.min(end, source.from()) : end;
        }
        return closed(here.clause(), end);
    }

    /** Whether a later clause ends the words of an earlier one: its own words begin there, or it follows what both say. */
    boolean cuts(Placed later, Placed earlier) {
        int from = later.clause().from();
        if (from <= earlier.wording().from()) {
            return false;
        }
        boolean joined = opening(later) < from
                || line.isAny(from - 1, JOINERS)
                || (line.is(from - 1, "as") && earlier.isObject());
        return later.clause().isDependent() || later.isBefore() || (joined && later.isNamed());
    }

    /** The joining word before the titles of a subject: "…, while | Danish Foreign Minister | Ann Doe rejected". */
    private int opening(Placed later) {
        int from = later.clause().from();
        int index = from - 1;
        while (from - index < LONGEST_TITLE && isTitle(index)) {
            index--;
        }
        return later.isNamed() && index < from - 1 && line.isAny(index, JOINERS) && index > 0 ? index : from;
    }

    private boolean isTitle(int index) {
        boolean capital = line.isWord(index) && line.token(index).isCapitalized();
        return capital || line.isDeterminer(index) || line.isPossessive(index);
    }

    /** A clause that hangs on "who" or "after" ends with the next comma. */
    private int closed(Clause clause, int end) {
        boolean relative = line.isAny(clause.verbAt() - 1, RELATIVES);
        boolean fronted = clause.from() <= 1 && line.isAny(0, FRONTS);
        for (int index = clause.to() + 3; (relative || fronted) && index < end; index++) {
            if (line.is(index, ",") && !line.isQuoted(index)) {
                return index;
            }
        }
        return end;
    }

    /** The span of the tokens without joining words and marks around them. */
    Optional<Span> trimmed(int from, int end) {
        int start = from;
        int to = end;
        while (to > start && !isContent(to - 1)) {
            to--;
        }
        while (start < to && !isContent(start)) {
            start++;
        }
        return to > start ? Optional.of(line.span(start, to)) : Optional.empty();
    }

    private boolean isContent(int index) {
        boolean joiner = line.is(index, "and") || line.is(index, "but");
        String mark = line.token(index).text();
        boolean quoted = line.isQuoted(index) && !".,;:".contains(mark);
        return (line.isWord(index) && !joiner) || NUMBER_MARKS.contains(mark) || quoted;
    }
}

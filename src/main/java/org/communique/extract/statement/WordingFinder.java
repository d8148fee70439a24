package org.communique.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.communique.extract.statement.SpeechVerb.Takes;

/** Decides on which side of a reporting clause its words stand, and where they begin. */
final class WordingFinder {

    private static final Set<String> OPENERS = Set.of(
            "as",
            "while",
            "when",
            "although",
            "though",
            "because",
            "speaking",
            "asked",
            "regarding",
            "despite",
            "according",
            "meanwhile",
            "amid",
            "and",
            "but",
            "still",
            "instead",
            "also",
            "separately",
            "if");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "was", "will", "would", "could", "can", "should", "has", "had", "may", "might", "must", "does",
            "did");
    private static final Set<String> BREAKS = Set.of(",", "--", "–", "—", "-");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_FIRST_PART = 6;
    private static final int LONGEST_INSERTION = 16;

    private final Line line;
    private final Quotations quotations;
    private final Adverbials adverbials;
    private final ObjectFinder objects;

    WordingFinder(SpeechWords words, Line line, Quotations quotations) {
        this.line = line;
        this.quotations = quotations;
        this.adverbials = new Adverbials(words, line);
        this.objects = new ObjectFinder(line, quotations);
    }

    /** Where the words stand, if they begin no earlier than token {@code left}. */
    Wording of(Clause clause, int left) {
        int next = adverbials.skip(clause.to());
        return quotedBehind(clause, next)
                .or(() -> quotedBefore(clause, left, next))
                .or(() -> behindThat(clause, next))
                .or(() -> objects.infinitive(clause))
                .or(() -> plain(clause, left, next))
                .or(() -> objects.object(clause))
                .or(() -> behindColon(clause, next))
                .orElse(Wording.none(next));
    }

    private Optional<Wording> quotedBehind(Clause clause, int next) {
        boolean marked = line.is(next, ",") || line.is(next, ":");
        int open = marked ? next + 1 : next;
        if (!clause.verb().takes(Takes.QUOTE) || open >= line.size()) {
            return Optional.empty();
        }
        return quotations
                .opening(line.offset(open))
                .filter(quotation -> marked || endsSentence(quotation))
                .map(quotation -> Wording.behind(open, 92).quoting(quotation));
    }

    private boolean endsSentence(Quotation quotation) {
        int after = line.sentence().tokenAt(quotation.whole().end());
        return after >= line.size() || !line.isWord(after);
    }

    private Optional<Wording> quotedBefore(Clause clause, int left, int next) {
        if (!clause.verb().followsWords() || clause.isDependent()) {
            return Optional.empty();
        }
        boolean bare = next >= line.size() || !line.isWord(next);
        return quotations
                .closingBefore(line.offset(clause.from()))
                .filter(quotation -> !endsBefore(quotation) || (bare && quotations.isWhole(quotation)))
                .filter(quotation -> !hasWords(
                        left, line.sentence().tokenAt(quotation.whole().start())))
                .map(quotation -> Wording.before(left, 92).quoting(quotation));
    }

    /** The first half of a quotation that the clause interrupts: “Prices,” she said, “will fall.” */
    Optional<Quotation> interrupted(Clause clause, Wording behind) {
        if (behind.side() != Wording.Side.BEHIND || behind.quotation().isEmpty() || clause.isDependent()) {
            return Optional.empty();
        }
        return quotations.closingBefore(line.offset(clause.from())).filter(quotation -> !endsBefore(quotation));
    }

    /** Whether the quotation ends with a sentence before this one: “Is it over?” | she asked. */
    private boolean endsBefore(Quotation quotation) {
        return quotation.whole().end() <= line.sentence().span().start();
    }

    private boolean hasWords(int from, int to) {
        for (int index = from; index < to; index++) {
            if (line.isWord(index)) {
                return true;
            }
        }
        return false;
    }

    private int firstWord(int from) {
        int index = from;
        while (index < line.size() && !line.isWord(index) && !line.isQuoted(index)) {
            index++;
        }
        return index;
    }

    private Optional<Wording> behindThat(Clause clause, int next) {
        boolean takes = clause.verb().takes(Takes.CLAUSE)
                || clause.verb().takes(Takes.THAT)
                || clause.verb().takes(Takes.ADDRESSEE);
        if (!takes) {
            return Optional.empty();
        }
        if (line.is(clause.to(), "that")
                && clause.to() + 1 < line.size()
                && !line.isAny(clause.to() + 1, AUXILIARIES)) {
            return Optional.of(Wording.behind(clause.to() + 1, 92));
        }
        if (adverbials.isThat(clause.to())) {
            return Optional.of(Wording.behind(clause.to(), 85));
        }
        return insertedThat(next).map(that -> Wording.behind(that + 1, 88));
    }

    /** "said on Monday, after talks in Rome, that". */
    private Optional<Integer> insertedThat(int next) {
        if (line.is(next, "that") && next + 1 < line.size()) {
            return Optional.of(next);
        }
        for (int index = next + 1;
                line.is(next, ",") && index < Math.min(line.size() - 1, next + LONGEST_INSERTION);
                index++) {
            if (line.is(index, ",") && line.is(index + 1, "that") && index + 2 < line.size()) {
                return Optional.of(index + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Wording> plain(Clause clause, int left, int next) {
        if (isInterposed(clause, left, next)) {
            return Optional.of(Wording.behind(firstWord(left), 78));
        }
        boolean before = hasWordsBefore(clause, left);
        boolean bare = clause.verb().takes(Takes.CLAUSE);
        boolean begins = next < line.size() && adverbials.startsClause(next);
        if (before && !begins) {
            return Optional.of(Wording.before(firstWord(left), 88));
        }
        if (begins && next == clause.to()) {
            return bare ? Optional.of(Wording.behind(next, 85)) : Optional.empty();
        }
        if (before && !isOpener(left, clause.from())) {
            return Optional.of(Wording.before(firstWord(left), 82));
        }
        boolean fronted = line.is(clause.from() - 1, "as") && line.is(next, ",") && clause.from() <= 2;
        if (fronted && next + 1 < line.size()) {
            return Optional.of(Wording.behind(next + 1, 80));
        }
        if (bare && opensWithPhrase(clause, next)) {
            return Optional.of(Wording.behind(clause.to(), 76));
        }
        return bare && begins ? Optional.of(Wording.behind(next, 78)) : Optional.empty();
    }

    /** "The dams, she added, will hold": the words are on both sides, so they are given with the clause between them. */
    private boolean isInterposed(Clause clause, int left, int next) {
        int start = firstWord(left);
        int before = clause.from() - 1 - start;
        boolean inCommas = line.is(clause.from() - 1, ",") && line.is(next, ",");
        boolean goesOn =
                next + FEWEST_WORDS < line.size() && adverbials.startsClause(next + 1) && !line.isQuoted(next + 1);
        return inCommas
                && goesOn
                && before > 0
                && before <= LONGEST_FIRST_PART
                && !isOpener(left, clause.from())
                && !clause.isDependent();
    }

    /** "said under the new law, prices will fall": a clause behind that begins with a phrase of its own. */
    private boolean opensWithPhrase(Clause clause, int next) {
        return line.isPreposition(clause.to())
                && !line.isTime(clause.to() + 1)
                && line.is(next, ",")
                && next + 2 < line.size()
                && !line.isQuoted(next + 1)
                && adverbials.startsClause(next + 1);
    }

    private boolean hasWordsBefore(Clause clause, int left) {
        boolean marked = line.isAny(clause.from() - 1, BREAKS) || line.isQuoted(clause.from() - 1);
        boolean parted = clause.from() - left >= 3 && marked;
        boolean reports = clause.verb().takes(Takes.CLAUSE) || clause.verb().takes(Takes.THAT);
        return parted && reports && !clause.isDependent();
    }

    /** "On Monday," or "Speaking in Rome," before the clause, and nothing else. */
    private boolean isOpener(int left, int end) {
        int first = firstWord(left);
        if (!line.isPreposition(first) && !line.isAny(first, OPENERS) && !line.isTime(first)) {
            return false;
        }
        for (int index = first; index < end - 1; index++) {
            if (line.is(index, ",")) {
                return false;
            }
        }
        return true;
    }

    /** A text whose quotation marks were lost. */
    private Optional<Wording> behindColon(Clause clause, int next) {
        return line.is(next, ":") && next + 1 < line.size() && clause.verb().followsWords()
                ? Optional.of(Wording.behind(next + 1, 80))
                : Optional.empty();
    }

    /** One past the adverbials behind a clause. */
    int end(Clause clause) {
        return adverbials.skip(clause.to());
    }
}

package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;

/** Finds the party that is the subject of a clause, by where it stands: at its beginning, and behind no preposition. */
final class Subjects {

    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "to", "into", "from", "of", "against", "by", "in", "at", "on", "for", "over", "between", "toward");
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "",
            ",",
            ";",
            ":",
            ".",
            "and",
            "but",
            "that",
            "while",
            "whereas",
            "said",
            "as",
            "when",
            "because",
            "although",
            "though",
            "if",
            "\"",
            "“",
            "giving",
            "leaving",
            "making",
            "which",
            "where",
            "-",
            "–",
            "—");

    /** How far before the second of a pair "between" may stand. */
    private static final int BETWEEN = 6;

    private final TradeSentence sentence;

    Subjects(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** The last party before token {@code end} that can be a subject and is none of {@code others}. */
    Optional<Placed<Mention>> before(int end, List<EntityId> others) {
        Optional<Placed<Mention>> relative = ofRelativeClause(end);
        if (relative.isPresent()) {
            return relative;
        }
        List<Placed<Mention>> candidates = sentence.parties().stream()
                .filter(party ->
                        party.to() <= end && !others.contains(party.what().entity()) && !isSecondBetween(party))
                .filter(party -> isSubjectOfParticiple(party) || !PREPOSITIONS.contains(wordBefore(party)))
                .toList()
                .reversed();
        Optional<Placed<Mention>> opening = candidates.stream()
                .filter(party -> isSubjectOfParticiple(party)
                        || CLAUSE_OPENERS.contains(wordBefore(party))
                        || followsTime(party))
                .findFirst();
        return opening.isPresent() ? opening : candidates.stream().findFirst();
    }

    /** "Chile, which imported …": the party that the clause before token {@code end} is about. */
    private Optional<Placed<Mention>> ofRelativeClause(int end) {
        int comma = sentence.word(end - 2).equals(",") ? end - 2 : end - 1;
        return sentence.parties().stream()
                .filter(party -> sentence.word(end - 1).equals("which") && party.to() == comma)
                .findFirst();
    }

    /** The word before the party and its article. */
    private String wordBefore(Placed<Mention> party) {
        String word = sentence.word(party.from() - 1);
        return word.equals("the") ? sentence.word(party.from() - 2) : word;
    }

    /** "trade between India and Chad": the second of the pair is no subject either. */
    private boolean isSecondBetween(Placed<Mention> party) {
        int first = Math.max(0, party.from() - BETWEEN);
        return wordBefore(party).equals("and") && sentence.hasWord("between", first, party.from());
    }

    /** "…, with India recording a surplus". */
    private boolean isSubjectOfParticiple(Placed<Mention> party) {
        return wordBefore(party).equals("with")
                && sentence.word(party.to()).endsWith("ing")
                && sentence.has(Signal.LEVEL, party.to(), Math.min(sentence.size(), party.to() + 1));
    }

    private boolean followsTime(Placed<Mention> party) {
        return sentence.times().stream().anyMatch(time -> time.to() == party.from());
    }

    /** Whether the party is one of a list: "India, Chad and Peru", "India and Chad". */
    static boolean isListed(TradeSentence sentence, Placed<Mention> party) {
        String before = sentence.word(party.from() - 1);
        boolean joined = before.equals("and") || before.equals(",");
        return sentence.parties().stream()
                .anyMatch(other -> (joined && other.to() == party.from() - 1)
                        || (sentence.word(party.to()).equals("and") && other.from() == party.to() + 1));
    }
}

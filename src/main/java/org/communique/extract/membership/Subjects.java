package org.communique.extract.membership;

import java.util.Optional;
import java.util.Set;

/** Finds the countries that are the subject of a verb or of a noun after a form of "be". */
final class Subjects {

    private static final int LONGEST = 14;
    private static final int ASIDE = 25;
    private static final Set<String> AMONG = Set.of("one", "of", "among", "as", "part");
    private static final Set<String> OPENS_ASIDE =
            Set.of("which", "who", "whose", "a", "an", "the", "like", "along", "despite", "one", "where", "with");

    private final MembershipWords words;
    private final MemberLine line;

    Subjects(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    /**
     * Who does or is it.
     *
     * @param parties the countries
     * @param verb what the words between say
     * @param percent 100 where the subject stands right before the verb, less where it is further off
     */
    record Subject(Parties parties, Verb verb, int percent) {}

    /**
     * What auxiliaries and the like say.
     *
     * @param from first token of the verb phrase
     * @param copula whether a form of "be" or "become" is in it
     * @param becoming whether it is "become"
     * @param hedged whether it is only meant to be: "will", "wants to", "if"
     * @param denied whether a word like "not" is in it
     * @param ended whether it says that it is no longer so
     */
    record Verb(int from, boolean copula, boolean becoming, boolean hedged, boolean denied, boolean ended) {}

    /** The subject of the verb or the noun that begins at the token. */
    Optional<Subject> before(int at) {
        Verb verb = verb(at);
        int end = verb.from();
        if (line.isAny(end - 1, Grammar.RELATIVE)) {
            int comma = line.is(end - 2, ",") ? end - 2 : end - 1;
            return Parties.endingAt(line, comma).map(parties -> new Subject(parties, verb, 100));
        }
        if (line.is(end - 1, ",")) {
            return acrossAside(end - 1).map(parties -> subject(parties, verb, 85));
        }
        if (line.is(end - 1, "and") && end > 2) {
            return first().map(parties -> subject(parties, verb, 75));
        }
        return Parties.endingAt(line, end)
                .filter(parties -> !isComplement(parties, at))
                .map(parties -> subject(parties, verb, 100));
    }

    private Subject subject(Parties parties, Verb verb, int percent) {
        boolean condition = line.isAny(parties.from() - 1, Grammar.IF);
        boolean hedged = verb.hedged() || condition;
        boolean denied = verb.denied() || line.isAny(parties.from() - 1, Grammar.NOT);
        return new Subject(
                parties, new Verb(verb.from(), verb.copula(), verb.becoming(), hedged, denied, verb.ended()), percent);
    }

    /** "the border with Finland joined …": the country is not the subject. "Despite India being a member" is one. */
    private boolean isComplement(Parties parties, int at) {
        int before = parties.from() - 1;
        boolean gerund = line.isTagged(at, "VBG") || line.isTagged(at - 1, "VBG") || line.is(parties.to(), "being");
        return !gerund
                && !isGovernment(before)
                && !line.isPossessive(parties.to())
                && line.isTagged(before, "IN")
                && !line.isAny(before, Grammar.IF)
                && !opensClause(before);
    }

    /** "the governments of Norland and Sudmark have left" */
    private boolean isGovernment(int preposition) {
        return line.isAny(preposition, Set.of("of", "in"))
                && words.is(line, preposition - 1, MembershipWords.Kind.GOVERNMENT);
    }

    private boolean opensClause(int index) {
        return index == 0
                || line.isAny(
                        index,
                        Set.of("that", "after", "before", "since", "because", "while", "as", "though", "although"));
    }

    private Verb verb(int at) {
        int from = at;
        boolean copula = false;
        boolean becoming = false;
        boolean hedged = false;
        boolean denied = false;
        boolean ended = false;
        while (from > 0 && at - from < LONGEST && belongs(from - 1)) {
            from--;
            copula |= line.isAny(from, Grammar.BE);
            becoming |= line.isAny(from, Grammar.BECOME);
            ended |= (line.is(from, "no") && line.is(from + 1, "longer"))
                    || line.is(from, "formerly")
                    || line.is(from, "once");
            denied |= line.isAny(from, Grammar.NOT) && !line.is(from + 1, "longer") && !line.is(from + 1, "only");
            hedged |=
                    line.is(from, "to") || line.isTagged(from, "MD") || words.is(line, from, MembershipWords.Kind.WISH);
        }
        return new Verb(from, copula, becoming, hedged, denied, ended);
    }

    private boolean belongs(int index) {
        if (line.mention(index).isPresent()) {
            return false;
        }
        boolean wish = words.is(line, index, MembershipWords.Kind.WISH);
        boolean ofWish = line.isTagged(index, "IN") && words.is(line, index - 1, MembershipWords.Kind.WISH);
        boolean ofNoun = line.isPossessive(index) || (line.isTagged(index, "JJ") && line.isPossessive(index - 1));
        return wish
                || ofWish
                || ofNoun
                || line.isTagged(index, "RB")
                || line.isAny(index, Grammar.BE)
                || line.isAny(index, Grammar.AUXILIARY)
                || line.isAny(index, Grammar.NOT)
                || line.isAny(index, Grammar.ADDITION)
                || line.isAny(index, AMONG);
    }

    /** "Finland, which shares a border with Russia, joined": the country before an aside between commas. */
    private Optional<Parties> acrossAside(int comma) {
        for (int index = comma - 1; index > Math.max(0, comma - ASIDE); index--) {
            Optional<MembershipWords.Found> example = words.at(line, index + 1, MembershipWords.Kind.EXAMPLE);
            if (line.is(index, ",") && example.isPresent()) {
                return Parties.from(line, example.get().to()).filter(parties -> parties.to() == comma);
            }
            if (line.is(index, ",") && line.party(index - 1).isPresent() && line.isAny(index + 1, OPENS_ASIDE)) {
                return Parties.endingAt(line, index);
            }
        }
        return Optional.empty();
    }

    /** "Finland gave up neutrality and joined": the country that begins the sentence. */
    private Optional<Parties> first() {
        return Parties.from(line, 0).filter(parties -> line.isTagged(parties.to(), "VB"));
    }
}

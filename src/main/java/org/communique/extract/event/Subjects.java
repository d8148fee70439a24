package org.communique.extract.event;

import java.util.OptionalInt;
import org.communique.extract.event.Chunk.Kind;

/** Finds the subject of a verb: across auxiliaries, insertions, relative clauses, coordination and control. */
final class Subjects {

    private static final int DEPTH = 6;
    private final Phrases phrases;
    private final Control control;
    private final boolean inForce;

    Subjects(Phrases phrases, StatusLexicon statuses, boolean inForce) {
        this.phrases = phrases;
        this.control = new Control(phrases, statuses, inForce);
        this.inForce = inForce;
    }

    /** Who does what the verb chunk says; nobody where that cannot be seen. */
    Group of(int verb) {
        return of(verb, DEPTH);
    }

    private Group of(int verb, int depth) {
        if (depth == 0) {
            return Group.NOBODY;
        }
        Chunk chunk = phrases.chunk(verb);
        if (phrases.words().isInfinitive(chunk)) {
            return ofInfinitive(verb, depth);
        }
        if (phrases.words().isFinite(chunk)) {
            return ofFinite(verb, depth);
        }
        return ofParticiple(verb, depth);
    }

    private Group ofInfinitive(int verb, int depth) {
        int at = skipBack(verb - 1);
        if (phrases.isA(at, Kind.NOUN) && !phrases.isA(at - 1, Kind.VERB)) {
            Group owner = control.byNoun(at);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        OptionalInt governor = verbBefore(verb);
        if (governor.isEmpty()) {
            return phrases.isA(at, Kind.NOUN) ? phrases.leftward(at, inForce) : Group.NOBODY;
        }
        int main = governor.getAsInt();
        boolean another = phrases.isA(main + 1, Kind.NOUN) && main + 1 < verb;
        Group ordered = another ? phrases.rightward(main + 1, inForce) : Group.NOBODY;
        if (another && (control.byObject(main) || (inForce && phrases.isForce(ordered)))) {
            // "ordered troops to advance": the troops are those of who orders
            return ordered.isEmpty() && phrases.isForce(ordered)
                    ? new Group(of(main, depth - 1).entities(), ordered.from(), ordered.to())
                    : ordered;
        }
        return of(main, depth - 1);
    }

    private Group ofParticiple(int verb, int depth) {
        int at = skipBack(verb - 1);
        if (control.isDeed(at)) {
            return of(at - 1, depth - 1);
        }
        if (phrases.isA(at, Kind.NOUN)) {
            return phrases.leftward(at, inForce);
        }
        if (phrases.isA(at, Kind.VERB)) {
            return of(at, depth - 1);
        }
        boolean passive = phrases.words()
                .tag(phrases.words().mainVerb(phrases.chunk(verb)))
                .equals("VBN");
        if (passive && phrases.isA(at, Kind.COMMA) && phrases.isA(at - 1, Kind.NOUN)) {
            return phrases.rightward(at - 1, inForce);
        }
        OptionalInt before = finiteBefore(verb);
        if (before.isPresent()) {
            return of(before.getAsInt(), depth - 1);
        }
        OptionalInt after = finiteAfter(verb);
        if (after.isPresent()) {
            return of(after.getAsInt(), depth - 1);
        }
        int noun = phrases.isA(at, Kind.COMMA) || phrases.isA(at, Kind.CLAUSE) ? at - 1 : -1;
        return phrases.isA(noun, Kind.NOUN) ? phrases.leftward(noun, inForce) : Group.NOBODY;
    }

    private Group ofFinite(int verb, int depth) {
        int at = skipBack(verb - 1);
        if (phrases.isA(at, Kind.COMMA)) {
            return acrossComma(verb, at, depth);
        }
        if (phrases.isA(at, Kind.AND)) {
            return coordinated(verb, at, depth);
        }
        if (phrases.isA(at, Kind.RELATIVE)) {
            return antecedent(at);
        }
        if (phrases.isA(at, Kind.NOUN)) {
            return nounBefore(at, depth);
        }
        return phrases.isA(at, Kind.VERB) ? of(at, depth - 1) : Group.NOBODY;
    }

    private Group nounBefore(int noun, int depth) {
        if (isUnknownPronoun(noun)) {
            int verb = phrases.isA(noun - 1, Kind.CLAUSE) ? skipBack(noun - 2) : skipBack(noun - 1);
            if (phrases.isA(noun - 1, Kind.CLAUSE) && phrases.isA(verb, Kind.NOUN)) {
                // "gave notice that it will quit"
                verb = skipBack(phrases.headOf(verb) - 1);
            }
            return phrases.isA(verb, Kind.VERB) ? of(verb, depth - 1) : Group.NOBODY;
        }
        if (inForce && phrases.isOwnForce(noun)) {
            OptionalInt teller = finiteBefore(noun);
            return teller.isEmpty() ? Group.NOBODY : of(teller.getAsInt(), depth - 1);
        }
        int head = phrases.headOf(noun);
        while (phrases.isA(head - 1, Kind.AND) && phrases.isA(head - 2, Kind.NOUN)) {
            head = phrases.headOf(head - 2);
        }
        int before = skipBack(head - 1);
        boolean afterPreposition = phrases.isA(before, Kind.PREPOSITION);
        int verb = skipBack(before - 1);
        if (afterPreposition && phrases.isA(verb, Kind.VERB) && phrases.isA(verb - 1, Kind.RELATIVE)) {
            return antecedent(verb - 1);
        }
        if (phrases.isA(before, Kind.VERB) && phrases.isA(before - 1, Kind.RELATIVE) && depth > 1) {
            return antecedent(before - 1);
        }
        int participle = afterPreposition ? verb : before;
        if (isReduced(participle)) {
            return phrases.leftward(participle - 1, inForce);
        }
        return phrases.leftward(noun, inForce);
    }

    /** "A bridge linking X and Y opened", "rebels backed by X fled": a participle right after the noun that has a verb of its own. */
    private boolean isReduced(int participle) {
        return phrases.isA(participle, Kind.VERB)
                && phrases.isA(participle - 1, Kind.NOUN)
                && !phrases.isA(participle - 2, Kind.VERB)
                && !phrases.words().isFinite(phrases.chunk(participle))
                && !phrases.words().isInfinitive(phrases.chunk(participle));
    }

    /** "The government said it would": nothing else tells who "it" is. */
    private boolean isUnknownPronoun(int noun) {
        Chunk chunk = phrases.chunk(noun);
        return phrases.words().tag(chunk.from()).equals("PRP")
                && phrases.words().mention(chunk.from()).isEmpty();
    }

    private Group antecedent(int relative) {
        int noun = skipBack(relative - 1);
        if (phrases.isA(noun, Kind.COMMA)) {
            noun = skipBack(noun - 1);
        }
        if (phrases.isA(noun, Kind.PREPOSITION)) {
            noun = skipBack(noun - 1);
        }
        if (!phrases.isA(noun, Kind.NOUN)) {
            return Group.NOBODY;
        }
        Group nearest = phrases.rightward(noun, inForce);
        return nearest.isEmpty() ? phrases.leftward(noun, inForce) : nearest;
    }

    /** A comma right before the verb closes an insertion, or parts two verbs of one subject. */
    private Group acrossComma(int verb, int comma, int depth) {
        int opening = openingComma(comma);
        if (opening < 0) {
            int noun = skipBack(comma - 1);
            OptionalInt finite = finiteBefore(verb);
            if (finite.isPresent()) {
                return of(finite.getAsInt(), depth - 1);
            }
            return phrases.isA(noun, Kind.NOUN) ? phrases.leftward(noun, inForce) : Group.NOBODY;
        }
        int first = opening + 1;
        boolean insertion =
                !hasFinite(first, comma) || phrases.isA(first, Kind.RELATIVE) || phrases.isA(first, Kind.CLAUSE);
        if (!insertion) {
            return of(lastFinite(first, comma), depth - 1);
        }
        int noun = skipBack(opening - 1);
        if (phrases.isA(noun, Kind.NOUN)) {
            Group named = phrases.leftward(noun, inForce);
            Group inserted = phrases.isA(first, Kind.NOUN) ? phrases.rightward(first, inForce) : Group.NOBODY;
            boolean better = named.isEmpty() || (phrases.isStandIn(noun) && !inserted.isEmpty());
            return better && inserted.isFound()
                    ? phrases.besides(named, noun, inForce).and(inserted)
                    : named;
        }
        return phrases.isA(first, Kind.NOUN) ? phrases.rightward(first, inForce) : coordinated(verb, opening, depth);
    }

    private int openingComma(int comma) {
        for (int at = comma - 1; at >= 0; at--) {
            if (phrases.isA(at, Kind.COMMA)) {
                return at;
            }
            if (phrases.isA(at, Kind.BREAK)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasFinite(int from, int to) {
        return lastFinite(from, to) >= 0;
    }

    private int lastFinite(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (phrases.isFiniteVerb(at)) {
                return at;
            }
        }
        return -1;
    }

    private Group coordinated(int verb, int conjunction, int depth) {
        for (int at = conjunction - 1; at >= 0; at--) {
            boolean sameForm = phrases.isA(at, Kind.VERB)
                    && (phrases.isFiniteVerb(at) || !phrases.words().isFinite(phrases.chunk(verb)));
            if (sameForm) {
                return of(at, depth - 1);
            }
        }
        return Group.NOBODY;
    }

    private OptionalInt verbBefore(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (phrases.isA(at, Kind.VERB)) {
                return OptionalInt.of(at);
            }
            if (phrases.isA(at, Kind.BREAK) || phrases.isA(at, Kind.CLAUSE)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt finiteBefore(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (phrases.isFiniteVerb(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt finiteAfter(int index) {
        for (int at = index + 1; at < phrases.count(); at++) {
            if (phrases.isFiniteVerb(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Back over adverbs, brackets, quotation marks, and times with their prepositions. */
    int skipBack(int index) {
        int at = index;
        while (at >= 0) {
            if (phrases.isA(at, Kind.ASIDE)) {
                at--;
            } else if (phrases.isA(at, Kind.TIME)) {
                at -= phrases.isA(at - 1, Kind.PREPOSITION) ? 2 : 1;
            } else {
                return at;
            }
        }
        return at;
    }
}

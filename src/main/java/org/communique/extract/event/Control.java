package org.communique.extract.event;

import java.util.Set;
import org.communique.extract.event.Chunk.Kind;

/** Who is to do what an infinitive says, where that is not the subject: "an invitation to Y to visit". */
final class Control {

    private static final Set<String> TO_WHOM = Set.of("to", "for", "on", "upon");

    private final Phrases phrases;
    private final StatusLexicon statuses;
    private final boolean inForce;

    Control(Phrases phrases, StatusLexicon statuses, boolean inForce) {
        this.phrases = phrases;
        this.statuses = statuses;
        this.inForce = inForce;
    }

    /** Whose plan it is, or who is asked: the noun phrase before the infinitive tells. */
    Group byNoun(int noun) {
        Group owner = owner(noun);
        return owner.isEmpty() ? addressee(noun) : owner;
    }

    /** "Signed an order imposing tariffs": what the noun, the object of the verb right before it, says, its signer does. */
    boolean isDeed(int noun) {
        return phrases.isA(noun, Kind.NOUN)
                && phrases.isFiniteVerb(noun - 1)
                && statuses.at(
                                StatusLexicon.Place.DEED,
                                phrases.words().tokens(),
                                phrases.chunk(noun).to() - 1)
                        .isPresent();
    }

    /** Whether the verb's object does it: "urged Y to sign". */
    boolean byObject(int verb) {
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        return controls(main);
    }

    /** Who is to do it: "an invitation to Y to visit", "called for Y to sign". */
    private Group addressee(int noun) {
        int head = phrases.headOf(noun);
        for (int at = noun; at > head; at -= 2) {
            boolean asked = phrases.isPreposition(at - 1, TO_WHOM)
                    && controls(phrases.chunk(at - 2).to() - 1);
            if (asked) {
                return phrases.rightward(at, inForce);
            }
        }
        boolean ofVerb = phrases.isPreposition(head - 1, TO_WHOM) && phrases.isA(head - 2, Kind.VERB);
        return ofVerb && controls(phrases.words().mainVerb(phrases.chunk(head - 2)))
                ? phrases.rightward(head, inForce)
                : Group.NOBODY;
    }

    private boolean controls(int word) {
        return statuses.at(StatusLexicon.Place.CONTROL, phrases.words().tokens(), word)
                .isPresent();
    }

    /** Whose it is: "Xi's plan to visit". */
    private Group owner(int noun) {
        Chunk chunk = phrases.chunk(noun);
        for (int token = chunk.from() + 1; token < chunk.to(); token++) {
            boolean possessive = phrases.words().tag(token).equals("POS");
            if (possessive && phrases.words().mention(token - 1).isPresent()) {
                return new Group(phrases.words().mention(token - 1).get().denotes(), chunk.from(), token);
            }
        }
        return Group.NOBODY;
    }
}

package org.communique.extract.event;

import java.util.Set;

/** Which roles the words around a trigger must fill before it counts as an event, and which prepositions bring them in. */
enum Frame {
    /** Two or more that take part on equal terms: "X met Y", "talks between X and Y". */
    MUTUAL(Need.TWO, "with", "between", "among"),
    /** "X called Y", where nothing follows that Y would be called. */
    RING(Need.TWO),
    /** As MUTUAL, for words that also mean other things ("talks", "spoke to"). */
    VAGUE(Need.TWO, "with", "between", "to"),
    /** "X discussed trade with Y": what is discussed takes no part. */
    DISCUSS(Need.TWO_ABROAD, "with"),
    /** "X and Y agreed to": two that act, named as subject or with "with". */
    BOTHSIDES(Need.TWO, "with"),
    /** One receives another: "X hosted Y". */
    HOST(Need.BOTH_PERSONS),
    /** Somebody acts on another: "X expelled diplomats of Y". */
    DIRECTED(Need.RECIPIENT, "on", "against", "of", "at"),
    /** A state accepts another as one: "X recognised Y". */
    STATEHOOD(Need.STATE),
    /** Words said at another party: "X accused Y". */
    VERBAL(Need.BOTH),
    /** "X promised Y". */
    PLEDGE(Need.BOTH, "to"),
    /** "X rejected Y's offer". */
    REFUSE(Need.BOTH, "of", "from", "by"),
    /** One person or state stands behind a person: "X endorsed Y". */
    PERSONAL(Need.BOTH, "of", "for"),
    /** Somebody goes somewhere: "X visited Moscow". */
    TRAVEL(Need.ACTOR_AND_GOAL, "to", "in"),
    /** Named after those who gather: "NATO summit", "summit between X and Y". */
    GATHERING(Need.NAMED, "between", "of", "with", "among"),
    /** A name that is that of a gathering: "the Atlantic Dialogue". */
    SERIES(Need.NAMED),
    /** Manoeuvres: "joint exercise of X and Y". */
    EXERCISE(Need.ANY, "with", "between", "by", "of"),
    /** "X opened a bridge"; those it links take part. */
    BUILD(Need.ANY),
    /** "X launched an initiative". */
    LAUNCH(Need.ACTOR),
    /** "X sent aid to Y". */
    AID(Need.BOTH, "to", "for"),
    /** "X left the treaty". */
    LEAVE(Need.ACTOR, "from", "of"),
    /** "X's withdrawal from Y". */
    DEPART(Need.ACTOR_AND_GOAL, "from", "of"),
    /** "X freed prisoners of Y". */
    EXCHANGE(Need.TWO, "with", "between"),
    /** One person for another: "X was swapped for Y". */
    SWAP(Need.TWO_PERSONS, "for"),
    /** A word that is a prisoner exchange only where somebody is freed in it: "X was released in the swap". */
    RELEASE(Need.TWO, "with", "between", "of"),
    /** "Sanctions against X by Y" as a bare noun: both named. */
    AGAINST(Need.BOTH, "on", "against"),
    /** "X deployed troops to a place". */
    DEPLOY(Need.ACTOR, "of", "by"),
    /** "X invaded Y", "Y's war in X". */
    INVADE(Need.ACTOR_AND_GOAL, "of", "on", "against", "in", "into", "at", "with"),
    /** As INVADE, for words that need not be military. */
    ASSAULT(Need.ACTOR_AND_GOAL, "on", "against", "in", "at"),
    /** "Thousands protested in a place". */
    PROTEST(Need.ANY, "in", "against", "by"),
    /** One that acts: "X won the election". */
    SINGLE(Need.ACTOR),
    /** The one it happens to: "Y was elected". */
    PATIENT(Need.RECIPIENT_PERSON, "of"),
    /** Noun with the one it belongs to: "Y's inauguration". */
    OWN(Need.ANY, "of", "by"),
    /** A government decides: "X lifted the ban". */
    DECIDE(Need.ACTOR, "by"),
    /** "X addressed parliament". */
    SPEAK(Need.ACTOR),
    /** Held in public by named people: "X's press conference". */
    PUBLIC(Need.ANY, "with", "by", "of"),
    /** "X and Y marked the anniversary". */
    COMMEMORATE(Need.ACTOR),
    /** "the anniversary of X". */
    ANNIVERSARY(Need.ACTOR, "of");

    /** What must be filled. */
    enum Need {
        ANY,
        ACTOR,
        RECIPIENT,
        RECIPIENT_PERSON,
        BOTH,
        BOTH_PERSONS,
        TWO,
        /** Two that take part, two of them persons. */
        TWO_PERSONS,
        ACTOR_AND_GOAL,
        /** Two persons of two countries, and nobody else. */
        TWO_ABROAD,
        /** An actor, and a country it acts on. */
        STATE,
        /** Two that take part, or one alliance whose gathering it is. */
        NAMED
    }

    private final Need need;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> prepositions;

    Frame(Need need, String... prepositions) {
        this.need = need;
        this.prepositions = Set.of(prepositions);
    }

    Need need() {
        return need;
    }

    Set<String> prepositions() {
        return prepositions;
    }

    /** Whether people come together from many sides, so that it is held though one of them stays away. */
    boolean isGathering() {
        return this == GATHERING || this == SERIES;
    }

    /** Whether the words leave open how people spoke. */
    boolean isVague() {
        return this == VAGUE || this == DISCUSS;
    }

    /** Whether all that take part do so on equal terms. */
    boolean isMutual() {
        return switch (this) {
            case MUTUAL,
                    RING,
                    VAGUE,
                    DISCUSS,
                    BOTHSIDES,
                    GATHERING,
                    SERIES,
                    EXERCISE,
                    EXCHANGE,
                    SWAP,
                    RELEASE,
                    PUBLIC -> true;
            default -> false;
        };
    }
}

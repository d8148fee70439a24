package org.communique.extract.event;

/**
 * A trigger with what stands around it.
 *
 * @param from index of the trigger's first token
 * @param to one past the index of its last token
 * @param chunk index of the chunk that holds the trigger's head
 * @param governor how the trigger hangs on a verb
 * @param subject who does what the governing verb says
 * @param owner whom the words before a noun name: "Xi's visit", "the EU-China summit"
 * @param complements what follows
 */
record Candidate(
        Trigger trigger,
        int from,
        int to,
        int chunk,
        Governor governor,
        Group subject,
        Group owner,
        Complements complements) {

    /**
     * The verb that the trigger is, or that it hangs on.
     *
     * @param verb index of the verb's chunk; -1 where there is none
     * @param link how
     * @param passive whether the trigger is a verb in the passive voice
     */
    record Governor(int verb, Link link, boolean passive) {

        static final Governor NONE = new Governor(-1, Link.NONE, false);

        boolean isFound() {
            return verb >= 0;
        }
    }

    /** How a trigger hangs on a verb. */
    enum Link {
        /** It is the verb. */
        ITSELF,
        /** It is the object of a verb that only carries it: "held talks". */
        SUPPORT,
        /** It is the object of another verb: "welcomed the visit". */
        OBJECT,
        /** It is the verb's subject. */
        SUBJECT,
        /** It follows a preposition: "said during a visit". */
        PREPOSITION,
        NONE
    }

    boolean isVerb() {
        return governor.link() == Link.ITSELF;
    }
}

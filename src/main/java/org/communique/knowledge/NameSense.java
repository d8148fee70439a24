package org.communique.knowledge;

/**
 * One thing that a name of the gazetteer may stand for.
 *
 * @param entity what it stands for
 * @param use in what way the name stands for it
 */
public record NameSense(KnownEntity entity, Use use) {

    /** In what way a name stands for an entity. */
    public enum Use {
        /** The usual name or another full name. */
        NAME,
        /** The short form of a person's name: "Xi". */
        SHORT,
        /** An adjective or a word for the people of a country: "Chinese". */
        ADJECTIVE,
        /** The capital, used for the country's government. */
        CAPITAL,
        /** A building or street, used for an institution or government. */
        METONYM
    }
}

package org.communique.claim;

/**
 * An item of Wikidata.
 *
 * @param value a capital Q and a number, as in {@code Q148}
 */
public record WikidataId(String value) {

    public WikidataId {
        if (!value.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("A Wikidata id reads Q and a number, got " + value);
        }
    }
}

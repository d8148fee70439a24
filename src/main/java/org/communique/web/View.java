package org.communique.web;

/**
 * What of a thing's page is asked for.
 *
 * @param words a stretch of an article's text to mark, as {@code begin,end}; may be empty
 * @param part the one list to show in full, such as {@code events}; empty for the overview
 * @param from how many entries of that list to pass over, at least 0
 */
record View(String words, String part, int from) {

    /** The page as it opens without any wish. */
    static final View WHOLE = new View("", "", 0);

    /** From the parameters of a request; what cannot be read counts as not given. */
    static View of(String words, String part, String from) {
        return new View(words, part, from.matches("[0-9]{1,7}") ? Integer.parseInt(from) : 0);
    }
}

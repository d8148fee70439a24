package org.communique.read;

/** What a labelled line at the head of a file, or a page's metadata, states. */
enum HeaderField {
    TITLE,
    PUBLISHED,
    AUTHOR,
    PUBLISHER,
    URL,
    LANGUAGE,
    /** A URL, or else the publisher's name. */
    SOURCE,
    /** What follows is the article's text. */
    BODY,
    /** A known label whose value is not kept. */
    IGNORED
}

package org.communique.search;

/** What kind of thing a name stands for, as results are grouped. */
public enum Group {
    /** People, organizations, countries, places. */
    ENTITY,
    /** Events, each once however many articles report it. */
    EVENT,
    /** Trade figures. */
    FIGURE,
    /** Articles by their headlines. */
    ARTICLE
}

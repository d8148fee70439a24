package org.communique.text;

/** What the language engine takes a token to be part of. */
public enum NameTag {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
}

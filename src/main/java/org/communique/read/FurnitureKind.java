package org.communique.read;

/** What a rule of {@code furniture.tsv} takes away; the table itself explains each. */
enum FurnitureKind {
    BEFORE,
    AFTER,
    TAIL,
    BLOCK,
    NEXT,
    ABOVE,
    LINE,
    CAPTION,
    LABEL,
    INLINE,
    PREFIX,
    SUFFIX,
    SENTENCE,
    DATELINE,
    ELEMENT
}

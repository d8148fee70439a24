package org.communique.fuse.figure;

/** How two stated values go together. */
public enum Fit {
    /** Read as their writers mean them, both can be true of one value: 147 and 146.9, nearly 147 and 146.9. */
    SAME,
    /** They are not the same value as meant, but do not exclude each other: more than 100 and 131, 146 and 147. */
    POSSIBLE,
    /** They cannot both be true: 140.7 and 146.9. */
    CONFLICT,
    /** Nothing tells: one gives an amount and the other a growth, or no rate of exchange is known. */
    OPEN
}

package org.communique.fuse;

/**
 * Two reports that speak of the same.
 *
 * @param score the greater, the surer
 */
record Tie(Report one, Report other, int score) {}

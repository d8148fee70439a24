/**
 * Trade figures of many articles, brought together: {@link org.communique.fuse.figure.FigureFusion} is the door. Figures of one slot (who
 * trades with whom, what is measured, which goods, reached or aimed at) and one period are one node, whatever values they give; which
 * values can be true together is decided by {@code FigureComparison}. {@code docs/fusion.md} tells the rules.
 */
@NullMarked
package org.communique.fuse.figure;

import org.jspecify.annotations.NullMarked;

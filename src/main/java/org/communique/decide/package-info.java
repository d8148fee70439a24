/**
 * What people decide about the graph: decisions with who, when and why, the file that keeps them, and what they ask of fusion. A
 * decision names claims by their words in the text ({@link org.communique.decide.Anchor}), which stay when a new version of the program
 * numbers its claims otherwise.
 */
@NullMarked
package org.communique.decide;

import org.jspecify.annotations.NullMarked;

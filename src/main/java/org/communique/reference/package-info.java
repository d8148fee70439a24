/**
 * Official values to set beside what articles claim. {@link org.communique.reference.ReferenceTable} reads a table of them from a CSV
 * file, {@link org.communique.reference.Parties} finds out whom its names mean, and {@link org.communique.reference.Agreement} decides
 * whether a stated amount fits an official one, given its wording and its digits. How a table looks in RDF is told by
 * {@link org.communique.rdf.ReferenceGraphWriter}.
 */
@NullMarked
package org.communique.reference;

import org.jspecify.annotations.NullMarked;

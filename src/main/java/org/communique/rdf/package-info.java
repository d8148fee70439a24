/** How the records look in RDF: the vocabulary, the article graph, the knowledge graph, the shapes. */
@NullMarked
package org.communique.rdf;

import org.jspecify.annotations.NullMarked;

/**
 * How the records look in RDF. {@link org.communique.rdf.ArticleGraphWriter} and {@link org.communique.rdf.ArticleGraphReader} turn
 * what one article says into its graph and back; {@link org.communique.rdf.ClaimSieve} keeps out of it what breaks a shape, which
 * {@link org.communique.rdf.ShapeChecker} tells and {@link org.communique.rdf.SetAsideGraph} remembers;
 * {@link org.communique.rdf.KnowledgeGraphWriter} writes what all articles together say, and
 * {@link org.communique.rdf.ReferenceGraphWriter} official values to set beside it. The terms stand in
 * {@link org.communique.rdf.Cmq} (ours) and {@link org.communique.rdf.Standard} (those of others), the names of things in
 * {@link org.communique.rdf.Iris}.
 */
@NullMarked
package org.communique.rdf;

import org.jspecify.annotations.NullMarked;

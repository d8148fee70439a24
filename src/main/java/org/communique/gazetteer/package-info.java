/**
 * Wikidata at home: a local index of names, for people, organizations and places that the tables do not know.
 *
 * <p>{@link org.communique.gazetteer.GazetteerBuild} streams a JSON dump, one entity in each line, keeps the classes that
 * {@code data/lexicon/wikidata-classes.tsv} lists, and writes a Lucene index of folded names.
 * {@link org.communique.gazetteer.GazetteerIndex} finds a name's candidates, the most prominent first, and serves the reader of
 * articles as its {@link org.communique.knowledge.ItemFinder}.
 */
@NullMarked
package org.communique.gazetteer;

import org.jspecify.annotations.NullMarked;

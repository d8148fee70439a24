/**
 * From files to articles: the input formats, their metadata, and the cleaning of their text.
 *
 * <p>{@link org.communique.read.InputFiles} finds the files, {@link org.communique.read.ArticleReader} reads one of them. The way of a
 * file: bytes to characters ({@code FileText}), the format told by its content ({@code InputFormat}: HTML, labelled lines, a title above
 * labelled lines, or plain text), which gives labelled values and lines of text ({@code RawArticle}); then the lines are cleaned
 * ({@code BodyCleaner}: characters repaired, page furniture taken away, broken lines joined, datelines and lost blanks) and become the
 * body of an {@link org.communique.text.Article}. What is furniture stands in {@code data/lexicon/furniture.tsv}, which label means what
 * in {@code headers.tsv}, who signs reports and photographs in {@code outlets.tsv}.
 *
 * <p>Nothing is guessed: a date, an author, an outlet or a title that the input does not state is absent.
 */
@NullMarked
package org.communique.read;

import org.jspecify.annotations.NullMarked;

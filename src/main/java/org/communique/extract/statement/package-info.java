/**
 * Who said what. {@link StatementReader} finds the reporting clauses of each sentence (speaker, verb, perhaps whom it was said to) and
 * the quotations of the article, and joins each with its words; {@link Attribution} tells afterwards which other claims stand inside
 * somebody's words.
 */
@NullMarked
package org.communique.extract.statement;

import org.jspecify.annotations.NullMarked;

package org.communique.extract.statement;

import org.communique.text.Span;

/**
 * Words in quotation marks.
 *
 * @param words what stands between the marks
 * @param whole with the marks
 * @param open whether the closing mark is missing, as in all but the last paragraph of a long quotation
 */
record Quotation(Span words, Span whole, boolean open) {}

/**
 * How much: numbers, money and percentages in words. {@link org.communique.quantity.QuantityReader} is the door; behind it text
 * is cut into pieces ({@code Lexer}), numbers are read from pieces ({@code NumberReader}), and money and percentages from
 * numbers and the words around them. Words, currencies and qualifiers are tables under {@code data/lexicon}.
 */
@NullMarked
package org.communique.quantity;

import org.jspecify.annotations.NullMarked;

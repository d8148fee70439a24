package org.communique.time;

import org.communique.claim.StatedTime;
import org.communique.text.Span;

/**
 * A date or period in words.
 *
 * @param span the words, with the preposition left out
 * @param time what they mean
 */
public record TimeExpression(Span span, StatedTime time) {}

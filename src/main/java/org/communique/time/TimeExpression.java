package org.communique.time;

import org.communique.claim.StatedTime;
import org.communique.text.Span;

/**
 * A date or period in words.
 *
 * <p>Words like "in", "on" and "from" before a time are left out of the span; "since", "by", "until" and "between" are in it, because they
 * change what is meant. "since" (rule "since") runs from its date to the publication date; a year after "by" or "until" (rule "time limit")
 * stands for that year, anything shorter runs from the publication date to its end.
 *
 * @param span the words
 * @param time what they mean
 */
public record TimeExpression(Span span, StatedTime time) {}

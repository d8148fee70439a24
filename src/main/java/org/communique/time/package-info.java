/**
 * When: dates and periods in words, laid on the calendar or left open. {@link org.communique.time.TimeReader} is the door.
 *
 * <p>The way of a time: rules, one class for each kind ({@code DateWords}, {@code Weekdays}, {@code Ranges} and so on), read the words of a
 * sentence into a {@code Phrase}, which says what the words mean without any calendar; the {@code Grammar} takes the longest reading.
 * {@code Narrative} then goes through the article, keeps the year a sentence speaks of and the time stated last, asks {@code Tense} whether
 * a clause looks ahead, and {@code CalendarResolver} turns each phrase into its first and last day. The words themselves are in
 * {@code data/lexicon/time-*.tsv}.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;

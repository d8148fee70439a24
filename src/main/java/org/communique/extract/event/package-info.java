/**
 * How events are read: a lexicon of trigger words, a sentence cut into chunks, and patterns over the chunks that say who took
 * part, whether it happened, when and where. {@link org.communique.extract.EventExtractor} is the way in.
 *
 * <p>The way through {@code EventReader}, and where a new rule goes:
 *
 * <ol>
 *   <li>{@code Found}: which words of a sentence could tell an event ({@code EventLexicon}, {@code Gatherings}). A new word is a row of
 *       {@code data/lexicon/events.tsv}; what it needs around it is its {@code Frame}.
 *   <li>{@code Phrases}: the sentence in chunks ({@code Tagged}, with what taggers get wrong put right in {@code TagRepairs} and
 *       {@code TakenForNouns}; {@code Chunker}), and whom a noun phrase stands for ({@code StandIns}, {@code Coordination}, {@code Subjects}).
 *   <li>{@code NounTriggers}, {@code VerbTriggers}: each trigger with its verb, subject, owner and complements, a {@code Candidate}.
 *   <li>{@code SentenceEvents}: from candidates to {@code Draft}s. Who takes part: {@code Casting}, {@code Companions} and the classes that each
 *       name one way of telling it ({@code Hosts}, {@code Orders}, {@code Struck}, {@code Releases}, {@code Representatives} …), then {@code Completeness}.
 *       Whether it happened: {@code Statuses}, {@code VerbStatus}, from {@code event-status.tsv}. When: {@code Times}. Where: {@code Places}. What
 *       sort of event: {@code Classification}. How sure: {@code Assurance}.
 *   <li>{@code Merger}: mentions of one happening joined ({@code Likeness}, {@code Happening}), with nouns that point back ({@code Retold}).
 *   <li>What only the whole article tells: {@code DaysAfter}, {@code Encounters}, {@code Signatories}, {@code Casualties}.
 * </ol>
 */
@NullMarked
package org.communique.extract.event;

import org.jspecify.annotations.NullMarked;

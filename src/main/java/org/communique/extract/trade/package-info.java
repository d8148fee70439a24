/**
 * How trade figures are read. A sentence becomes a {@code TradeSentence}: its topics of money (trade, or something else), amounts,
 * percentages, parties, times and signal words, all by token. {@code TopicOf} says what an amount is about, {@code PartyFinder}
 * whose trade it is, {@code PeriodFinder} of when, {@code GrowthReader}, {@code StatusReader} and {@code SourceFinder} the rest;
 * {@code SentenceFigures} puts figures together, {@code FigureMerger} makes one of those that an article repeats. {@link
 * org.communique.extract.trade.TradeFigureReader} is the door.
 */
@NullMarked
package org.communique.extract.trade;

import org.jspecify.annotations.NullMarked;

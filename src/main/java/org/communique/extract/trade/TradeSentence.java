package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.claim.Measure;
import org.communique.claim.Mention;
import org.communique.knowledge.PhraseTrie;
import org.communique.quantity.ChangeWords;
import org.communique.quantity.MoneyFound;
import org.communique.quantity.PercentFound;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.TimeExpression;

/**
 * A sentence as the readers of trade figures see it; everything in text order.
 *
 * @param topics what money may be about
 * @param signals words that tell how a figure is meant
 * @param changes for each token the sign of growth that it states, 0 for none
 * @param money amounts, without conversions
 * @param percents percentages
 * @param parties mentions of those who can trade
 * @param agents mentions of persons and organizations
 * @param times dates and periods
 */
record TradeSentence(
        Sentence sentence,
        List<Topic> topics,
        List<PhraseTrie.Match<Signal>> signals,
        List<Optional<ChangeWords.Change>> changes,
        List<Placed<MoneyFound>> money,
        List<Placed<PercentFound>> percents,
        List<Placed<Mention>> parties,
        List<Placed<Mention>> agents,
        List<Placed<TimeExpression>> times) {

    TradeSentence withTopics(List<Topic> all) {
        return new TradeSentence(sentence, all, signals, changes, money, percents, parties, agents, times);
    }

    int size() {
        return sentence.size();
    }

    String word(int index) {
        return index >= 0 && index < size() ? sentence.token(index).lower() : "";
    }

    Span span(int from, int to) {
        return sentence.span(from, to);
    }

    /** Whether a signal of this kind lies wholly in the tokens {@code from} to {@code to}. */
    boolean has(Signal signal, int from, int to) {
        return signals.stream()
                .anyMatch(match -> match.from() >= from
                        && match.to() <= to
                        && match.values().contains(signal));
    }

    /** Whether a signal of this kind ends right before token {@code end}. */
    boolean endsWith(Signal signal, int end) {
        return signals.stream()
                .anyMatch(match -> match.to() == end && match.values().contains(signal));
    }

    /** The last token of the last signal of this kind in {@code from} to {@code to}; -1 where there is none. */
    int last(Signal signal, int from, int to) {
        return signals.stream()
                .filter(match -> match.from() >= from
                        && match.to() <= to
                        && match.values().contains(signal))
                .mapToInt(match -> match.to() - 1)
                .max()
                .orElse(-1);
    }

    boolean hasChange(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, size()))
                .anyMatch(index -> changes.get(index).isPresent());
    }

    /** Whether an amount lies in these tokens. */
    boolean hasMoney(int from, int to) {
        return money.stream().anyMatch(one -> one.from() >= from && one.to() <= to);
    }

    /** Whether an amount or percentage lies in these tokens. */
    boolean hasQuantity(int from, int to) {
        return hasMoney(from, to) || percents.stream().anyMatch(one -> one.from() >= from && one.to() <= to);
    }

    boolean hasWord(String word, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, size()))
                .anyMatch(index -> word(index).equals(word));
    }

    /** Whether the sentence speaks of trade by any strong word or of trading partners. */
    boolean speaksOfTrade() {
        return has(Signal.RANK, 0, size())
                || (hasWord("trade", 0, size()) && hasWord("balance", 0, size()))
                || topics.stream().anyMatch(topic -> topic.isTrade() && topic.kind() != Topic.Kind.CONTEXT);
    }

    /** The last topic of this measure that begins before {@code end}. */
    Optional<Topic> lastTopic(Measure measure, int end) {
        return topics.stream()
                .filter(topic -> topic.measures(measure) && topic.from() < end)
                .reduce((first, second) -> second);
    }
}

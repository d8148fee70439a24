package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.time.TimeExpression;

/**
 * Pairs what one list names with what another gives: "exports and imports were $5 billion and $4 billion", "$5 billion and $6
 * billion in 2022 and 2023, respectively".
 */
final class Listed {

    /** How many tokens may lie between two listed topics ("exports to and imports from"). */
    private static final int APART = 3;
    /** How many tokens may lie between the last topic and the first of the amounts. */
    private static final int REACH = 12;

    private final TradeSentence sentence;

    Listed(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** The topic that stands at the same place in its list as the quantity in its own. */
    Optional<Topic> topic(Placed<?> quantity) {
        List<Placed<?>> list = list(quantity);
        List<Topic> before = sentence.topics().stream()
                .filter(topic ->
                        !list.isEmpty() && topic.to() <= list.getFirst().begin())
                .toList();
        if (list.size() < 2 || before.size() < list.size()) {
            return Optional.empty();
        }
        List<Topic> topics = before.subList(before.size() - list.size(), before.size());
        boolean near = list.getFirst().begin() - topics.getLast().to() <= REACH
                && !sentence.hasQuantity(
                        topics.getFirst().from(), list.getFirst().begin());
        return near && areListed(topics) ? Optional.of(topics.get(list.indexOf(quantity))) : Optional.empty();
    }

    /** "both exports and imports rose 5 percent": the other of two flows that share a change. */
    Optional<Topic> twin(Topic topic) {
        return sentence.topics().stream()
                .filter(one -> TopicOf.isFlow(one) && TopicOf.isFlow(topic) && topic.from() - one.to() == 1)
                .filter(one ->
                        sentence.word(one.to()).equals("and") && !one.measure().equals(topic.measure()))
                .findFirst();
    }

    private boolean areListed(List<Topic> topics) {
        for (int index = 0; index < topics.size(); index++) {
            Topic topic = topics.get(index);
            int end = topic.to();
            boolean joined = index == 0
                    || (topic.from() - topics.get(index - 1).to() <= APART
                            && sentence.hasWord("and", topics.get(index - 1).to(), topic.from()));
            boolean again = topics.stream()
                    .anyMatch(one -> one.from() >= end && one.measure().equals(topic.measure()));
            if (!joined || again || !topic.isTrade()) {
                return false;
            }
        }
        return true;
    }

    /** The time that stands at the same place in its list as the quantity, where the sentence says "respectively". */
    Optional<Placed<TimeExpression>> time(Placed<?> quantity) {
        List<Placed<?>> list = list(quantity);
        if (list.size() < 2 || !sentence.hasWord("respectively", 0, sentence.size())) {
            return Optional.empty();
        }
        List<Placed<TimeExpression>> run = new ArrayList<>();
        for (Placed<TimeExpression> time : sentence.times()) {
            if (!run.isEmpty() && !isJoined(run.getLast().to(), time.from()) && run.size() != list.size()) {
                run.clear();
            }
            if (run.isEmpty() || isJoined(run.getLast().to(), time.from())) {
                run.add(time);
            }
        }
        return run.size() == list.size() ? Optional.of(run.get(list.indexOf(quantity))) : Optional.empty();
    }

    /** The first of the list that the quantity is in; it may be the only one. */
    Optional<Placed<?>> first(Placed<?> quantity) {
        return list(quantity).stream().findFirst();
    }

    /** The amounts, or the percentages, around this one with nothing but commas and "and" between them. */
    List<Placed<?>> list(Placed<?> quantity) {
        List<? extends Placed<?>> all = sentence.money().contains(quantity) ? sentence.money() : sentence.percents();
        List<Placed<?>> run = new ArrayList<>();
        for (Placed<?> one : all) {
            if (!run.isEmpty() && !isJoined(run.getLast().to(), one.begin())) {
                if (run.contains(quantity)) {
                    return run;
                }
                run.clear();
            }
            run.add(one);
        }
        return run.contains(quantity) ? run : List.of();
    }

    private boolean isJoined(int from, int to) {
        if (from >= to || to - from > 2) {
            return false;
        }
        for (int index = from; index < to; index++) {
            String word = sentence.word(index);
            if (!word.equals(",") && !word.equals("and") && !word.equals("in")) {
                return false;
            }
        }
        return true;
    }
}

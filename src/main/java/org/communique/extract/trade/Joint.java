package org.communique.extract.trade;

import java.util.List;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** What joins a topic with an amount behind it. */
final class Joint {

    /** How far before the amount the word that joins it to the topic may stand. */
    private static final int JOINT = 14;

    /** How far before its name "followed by" may stand. */
    private static final int NEXT = 4;

    /** How many tokens an item of a list may take between two amounts, a change among them. */
    private static final int ITEM = 14;

    /** How far before the amount "from" may stand in "from an upwardly revised". */
    private static final int REVISED = 5;

    private static final List<String> SMALL_WORDS = List.of(
            "of", "at", "to", "from", "with", "in", "the", "a", "an", "-", "'s", "and", "between", "its", "their", "it",
            "them", "by", ":", "—", "–");

    private final TradeSentence sentence;

    Joint(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the words between the topic and an amount that begins at token {@code begin} make the amount the topic's own. */
    boolean joins(Topic topic, int begin) {
        if (sentence.hasWord(";", topic.to(), begin)
                || hasStrangerBetween(topic.to(), begin)
                || isOfNextInRank(topic.to(), begin)) {
            return false;
        }
        if (isBare(topic.to(), begin)) {
            return true;
        }
        if (topic.kind() == Topic.Kind.VERB && begin - topic.to() <= 2) {
            return true;
        }
        if (sentence.word(begin - 1).equals("and") && begin - topic.to() <= ITEM && isBehindAmount(topic)) {
            return true;
        }
        int previous = endOfAmountBefore(topic.to(), begin);
        if (previous > topic.to() && (goesOn(previous, begin) || isNextItem(previous, begin))) {
            return true;
        }
        int from = Math.max(previous, begin - JOINT);
        return sentence.has(Signal.LEVEL, from, begin)
                || sentence.has(Signal.GOAL, from, begin)
                || sentence.hasChange(from, begin)
                || joinsQuantity(begin);
    }

    /** "$5 billion in trade by 2025 and $10 billion by 2030". */
    private boolean isBehindAmount(Topic topic) {
        return sentence.money().stream().anyMatch(one -> one.to() <= topic.from() && topic.from() - one.to() <= 2);
    }

    /** One past the last amount between topic and quantity; the topic's own end where there is none. */
    private int endOfAmountBefore(int from, int begin) {
        return sentence.money().stream()
                .filter(one -> one.from() >= from && one.to() <= begin)
                .mapToInt(Placed::to)
                .max()
                .orElse(from);
    }

    /** "from $5 billion in 2020 to $6 billion", "…, compared with $5 billion", "$5 billion and $6 billion". */
    private boolean goesOn(int previous, int begin) {
        String before = sentence.word(begin - 1);
        boolean small = before.equals("to") || before.equals("from") || before.equals("and") || before.equals("at");
        boolean revised = sentence.hasWord("revised", begin - 1, begin)
                && sentence.hasWord("from", begin - REVISED, begin)
                && begin - previous <= JOINT;
        boolean labelled = before.equals(":")
                && sentence.times().stream().anyMatch(time -> time.from() >= previous && time.to() == begin - 1);
        return revised || labelled || (small && begin - previous <= JOINT) || sentence.endsWith(Signal.BASE, begin);
    }

    /** "copper ($300 million), fish ($50 million) and coffee ($20 million)", "copper with $300 million, followed by fish with $50 million". */
    private boolean isNextItem(int previous, int begin) {
        boolean listed = sentence.word(previous).equals(",")
                || sentence.word(previous).equals("and")
                || sentence.word(previous).equals(")")
                || sentence.hasWord(",", previous, begin);
        String before = sentence.word(begin - 1);
        boolean joint = before.equals("(") || before.equals("with") || before.equals("at");
        return listed
                && joint
                && begin - previous <= ITEM
                && sentence.parties().stream().noneMatch(party -> party.from() >= previous && party.to() <= begin)
                && sentence.agents().stream().noneMatch(agent -> agent.from() >= previous && agent.to() <= begin);
    }

    /** The words that qualify an amount may themselves join it: "trade surpassing $100 billion", "trade of over $5 billion". */
    private boolean joinsQuantity(int begin) {
        return sentence.has(Signal.LEVEL, begin, Math.min(begin + 1, sentence.size()));
    }

    /** Nothing but parties, times, changes and small words: "and exports from India $4 billion", "and imports 3 percent to $4 billion". */
    private boolean isBare(int from, int to) {
        for (int index = from; index < to; index++) {
            int at = index;
            boolean covered = sentence.parties().stream().anyMatch(party -> party.from() <= at && at < party.to())
                    || sentence.times().stream().anyMatch(time -> time.from() <= at && at < time.to())
                    || sentence.percents().stream().anyMatch(one -> one.begin() <= at && at < one.to())
                    || (at > from && sentence.parties().stream().anyMatch(party -> party.from() == at + 1));
            if (!covered && !SMALL_WORDS.contains(sentence.word(index))) {
                return false;
            }
        }
        return true;
    }

    /** "…, followed by India with": the figure of another. */
    private boolean isOfNextInRank(int from, int to) {
        return sentence.parties().stream()
                .filter(party -> party.from() > from && party.to() <= to)
                .anyMatch(party -> sentence.hasWord("followed", Math.max(from, party.from() - NEXT), party.from()));
    }

    /** A person who does not just say it is the subject of another clause. */
    boolean hasStrangerBetween(int from, int to) {
        for (Placed<Mention> agent : sentence.agents()) {
            boolean between = agent.from() >= from && agent.to() <= to;
            boolean person =
                    agent.what().entity().kind().isPerson() && agent.what().form() != MentionForm.PRONOUN;
            if (between
                    && person
                    && !sentence.has(Signal.SPEECH, agent.to(), Math.min(to, agent.to() + 2))
                    && !sentence.endsWith(Signal.SPEECH, agent.from())
                    && !sentence.word(agent.from() - 1).equals("by")) {
                return true;
            }
        }
        return false;
    }
}

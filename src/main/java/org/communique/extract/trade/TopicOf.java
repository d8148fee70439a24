package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Measure;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** What an amount or percentage of a sentence is about. */
final class TopicOf {

    /** How many tokens may stand between an amount and a topic behind it ("$5 billion in annual bilateral trade"). */
    private static final int BEHIND = 4;
    /** How many tokens may stand between a topic and its amount. */
    private static final int REACH = 40;
    /** How far before the amount the word that joins it to the topic may stand. */
    private static final int JOINT = 14;
    /** How far behind its conjunction the noun of a subordinate clause may stand. */
    private static final int SUBORDINATE = 4;

    private static final List<String> INTO_GOODS = List.of("in", "of", "worth");
    private static final List<String> SMALL_WORDS = List.of(
            "of", "at", "to", "from", "with", "in", "the", "a", "an", "-", "'s", "and", "between", "its", "their", "it",
            "them", ":");

    private final TradeSentence sentence;
    private final OtherMoney others;
    private final boolean inPassageOnTrade;

    /** @param inPassageOnTrade whether the sentence before speaks of trade */
    TopicOf(TradeSentence sentence, boolean inPassageOnTrade) {
        this.sentence = sentence;
        this.others = new OtherMoney(sentence);
        this.inPassageOnTrade = inPassageOnTrade;
    }

    /** The topic of trade that the quantity in the tokens {@code begin} to {@code to} is about, if it is about trade. */
    Optional<Topic> of(int begin, int to) {
        if (others.isStep(begin) || others.isRate(to)) {
            return Optional.empty();
        }
        Optional<Topic> behind = goalBehind(to).or(() -> behind(to));
        if (behind.isPresent()) {
            return behind.filter(Topic::isTrade).filter(topic -> !others.isDoneToGoods(begin));
        }
        if (others.describes(begin, to)) {
            return Optional.empty();
        }
        return before(begin).filter(topic -> isJoined(topic, begin));
    }

    /** "a $1.9 billion deficit", "$7.5 billion in bilateral trade", "$18 billion worth of imports". */
    private Optional<Topic> behind(int to) {
        Optional<Topic> next = sentence.topics().stream()
                .filter(topic -> topic.from() >= to)
                .findFirst()
                .filter(topic -> topic.from() - to <= BEHIND);
        if (next.isEmpty() || isBroken(to, next.get().from())) {
            return Optional.empty();
        }
        Topic topic = next.get();
        int gap = topic.from() - to;
        if (INTO_GOODS.contains(sentence.word(to))) {
            return gap >= 1 && usable(topic) ? next : Optional.empty();
        }
        boolean compound = gap <= 2
                && (topic.isBalance()
                        || topic.measures(Measure.TOTAL_TRADE)
                        || !topic.isTrade()
                        || sentence.has(Signal.GOAL, topic.to(), Math.min(sentence.size(), topic.to() + 1)));
        return compound && !sentence.has(Signal.LEVEL, to, topic.from()) ? next : Optional.empty();
    }

    /** "had set $100 billion as the target for bilateral trade". */
    private Optional<Topic> goalBehind(int to) {
        int near = Math.min(sentence.size(), to + BEHIND);
        if (!sentence.word(to).equals("as") || !sentence.has(Signal.GOAL, to, near)) {
            return Optional.empty();
        }
        return sentence.topics().stream()
                .filter(topic -> topic.from() >= to && topic.from() <= near + BEHIND && !isBroken(to, topic.from()))
                .findFirst();
    }

    private boolean isBroken(int from, int to) {
        return sentence.hasWord(",", from, to)
                || sentence.hasWord(";", from, to)
                || sentence.hasWord("and", from, to)
                || sentence.hasWord("(", from, to)
                || sentence.hasWord(")", from, to)
                || sentence.hasQuantity(from, to)
                || sentence.times().stream().anyMatch(time -> time.from() >= from && time.to() <= to);
    }

    /** The nearest topic on the left; other topics between a pair of commas do not count. */
    private Optional<Topic> before(int begin) {
        List<Topic> left = sentence.topics().stream()
                .filter(topic -> topic.to() <= begin && begin - topic.to() <= REACH)
                .toList()
                .reversed();
        for (int index = 0; index < left.size(); index++) {
            Topic topic = left.get(index);
            if (topic.isTrade() && usable(topic)) {
                return Optional.of(topic);
            }
            int floor = index + 1 < left.size() ? left.get(index + 1).to() : 0;
            boolean aside = sentence.hasWord(",", floor, topic.from()) && sentence.hasWord(",", topic.to(), begin);
            if (!topic.isTrade() && !aside && !isInSubordinateClause(topic, begin)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Trade has grown since tariffs were lifted and reached …": what follows "since" is not the subject of "reached". */
    private boolean isInSubordinateClause(Topic topic, int begin) {
        int start = Math.max(0, topic.from() - SUBORDINATE);
        boolean opened = sentence.has(Signal.ASIDE, start, topic.from());
        return opened && sentence.hasWord("and", topic.to(), begin) && sentence.has(Signal.LEVEL, topic.to(), begin);
    }

    /** Words like "deficit" alone are about trade only in a passage on trade, or with a partner. */
    private boolean usable(Topic topic) {
        if (topic.kind() != Topic.Kind.CONTEXT) {
            return true;
        }
        boolean withPartner = topic.isBalance()
                && sentence.word(topic.to()).equals("with")
                && sentence.parties().stream()
                        .anyMatch(party -> party.from() >= topic.to() && party.from() <= topic.to() + 2);
        return withPartner || inPassageOnTrade || sentence.speaksOfTrade();
    }

    private boolean isJoined(Topic topic, int begin) {
        if (sentence.hasWord(";", topic.to(), begin) || hasStrangerBetween(topic.to(), begin)) {
            return false;
        }
        if (isBare(topic.to(), begin)) {
            return true;
        }
        if (topic.kind() == Topic.Kind.VERB && begin - topic.to() <= 2) {
            return true;
        }
        int previous = endOfAmountBefore(topic.to(), begin);
        if (previous > topic.to() && goesOn(previous, begin)) {
            return true;
        }
        int from = Math.max(previous, begin - JOINT);
        return sentence.has(Signal.LEVEL, from, begin)
                || sentence.has(Signal.GOAL, from, begin)
                || sentence.hasChange(from, begin)
                || joinsQuantity(begin);
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
        return (small && begin - previous <= JOINT) || sentence.endsWith(Signal.BASE, begin);
    }

    /** The words that qualify an amount may themselves join it: "trade surpassing $100 billion", "trade of over $5 billion". */
    private boolean joinsQuantity(int begin) {
        return sentence.has(Signal.LEVEL, begin, Math.min(begin + 1, sentence.size()));
    }

    /** Nothing but parties, times and small words: "and exports from India $4 billion". */
    private boolean isBare(int from, int to) {
        for (int index = from; index < to; index++) {
            int at = index;
            boolean covered = sentence.parties().stream().anyMatch(party -> party.from() <= at && at < party.to())
                    || sentence.times().stream().anyMatch(time -> time.from() <= at && at < time.to());
            if (!covered && !SMALL_WORDS.contains(sentence.word(index))) {
                return false;
            }
        }
        return true;
    }

    /** A person who does not just say it is the subject of another clause. */
    private boolean hasStrangerBetween(int from, int to) {
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

    /** The topic of a change stated before it: "a 30 percent rise in exports". */
    Optional<Topic> ofChangeBehind(int to) {
        int limit = Math.min(sentence.size(), to + 3);
        for (int index = to; index < limit; index++) {
            int preposition = sentence.word(index + 1).equals("seen") ? index + 2 : index + 1;
            boolean into = sentence.word(preposition).equals("in")
                    || sentence.word(preposition).equals("of");
            if (sentence.changes().get(index).isPresent() && into) {
                int from = preposition + 1;
                return sentence.topics().stream()
                        .filter(topic -> topic.from() >= from)
                        .findFirst()
                        .filter(topic -> topic.from() - from <= BEHIND + 1 && !isBroken(from, topic.from()));
            }
        }
        return Optional.empty();
    }

    /** The topic on the left, whatever joins it; the caller knows the joint. */
    Optional<Topic> leftOf(int begin) {
        return before(begin)
                .filter(topic -> !sentence.hasWord(";", topic.to(), begin) && !hasStrangerBetween(topic.to(), begin));
    }

    /** Whether the measure fits "in" the amount: a share is told by others. */
    static boolean isFlow(Topic topic) {
        return topic.measures(Measure.EXPORTS) || topic.measures(Measure.IMPORTS);
    }
}

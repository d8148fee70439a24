package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.claim.Measure;
import org.communique.knowledge.PhraseTrie;

/** What an amount or percentage of a sentence is about. */
final class TopicOf {

    /** How many tokens may stand between an amount and a topic behind it ("$5 billion in annual bilateral trade"). */
    private static final int BEHIND = 4;
    /** How many tokens may stand between a topic and its amount. */
    private static final int REACH = 50;
    /** How far before the amount a goal may be named that the amount is for. */
    private static final int REACH_OF_GOAL = 8;
    /** How far behind its conjunction the noun of a subordinate clause may stand. */
    private static final int SUBORDINATE = 4;

    /** How far before "deficit" or "surplus" the account may be named that it is of. */
    private static final int ACCOUNT = 6;

    private static final List<String> INTO_GOODS = List.of("in", "of", "worth");
    private final TradeSentence sentence;
    private final OtherMoney others;
    private final Joint joint;
    private final boolean inPassageOnTrade;

    /** @param inPassageOnTrade whether the sentence before speaks of trade */
    TopicOf(TradeSentence sentence, boolean inPassageOnTrade) {
        this.sentence = sentence;
        this.others = new OtherMoney(sentence);
        this.joint = new Joint(sentence);
        this.inPassageOnTrade = inPassageOnTrade;
    }

    /** The topic of trade that the quantity in the tokens {@code begin} to {@code to} is about, if it is about trade. */
    Optional<Topic> of(int begin, int to) {
        if (others.isStep(begin) || others.isDifference(to) || others.isRate(to)) {
            return Optional.empty();
        }
        Optional<Topic> behind =
                goalBehind(to).or(() -> behind(to).map(topic -> ofAmount(begin).orElse(topic)));
        if (behind.isPresent()) {
            return behind.filter(Topic::isTrade)
                    .filter(topic ->
                            EarnedOrSpent.is(sentence, to, topic) || topic.isBalance() || !others.isDoneToGoods(begin));
        }
        if (others.describes(begin, to)) {
            return Optional.empty();
        }
        return before(begin).filter(topic -> joint.joins(topic, begin));
    }

    /** "a deficit of $5 billion in trade with": what stands before "of" is what the amount is about. */
    private Optional<Topic> ofAmount(int begin) {
        return sentence.topics().stream()
                .filter(topic -> topic.isBalance() && topic.to() == begin - 1)
                .filter(topic -> INTO_GOODS.contains(sentence.word(begin - 1)) && usable(topic))
                .findFirst();
    }

    /** "a $1.9 billion deficit", "$7.5 billion in bilateral trade", "$18 billion worth of imports". */
    private Optional<Topic> behind(int to) {
        Optional<Topic> next = sentence.topics().stream()
                .filter(topic -> topic.from() >= to)
                .findFirst()
                .filter(topic -> topic.from() - to <= BEHIND + (isInto(to) ? 2 : 0));
        if (next.isEmpty() || isBroken(to, next.get().from())) {
            return Optional.empty();
        }
        Topic topic = next.get();
        int gap = topic.from() - to;
        if (EarnedOrSpent.is(sentence, to, topic)) {
            return next;
        }
        boolean equated = sentence.word(to).equals("were") || sentence.word(to).equals("was");
        if (gap == 1 && equated && isFlow(topic)) {
            return next;
        }
        if (isPartFor(to, topic)) {
            return next;
        }
        if (isInto(to)) {
            return gap >= 1 && usable(topic) ? next : Optional.empty();
        }
        boolean compound = gap <= 2
                && (topic.isBalance()
                        || isCompoundFlow(to, topic)
                        || topic.measures(Measure.TOTAL_TRADE)
                        || !topic.isTrade()
                        || sentence.has(Signal.GOAL, topic.to(), Math.min(sentence.size(), topic.to() + 1)));
        return compound && !sentence.has(Signal.LEVEL, to, topic.from()) ? next : Optional.empty();
    }

    /** "of which $5 billion accounted for exports and $3 billion for imports". */
    private boolean isPartFor(int to, Topic topic) {
        return isFlow(topic)
                && sentence.word(topic.from() - 1).equals("for")
                && sentence.has(Signal.HOLDS, 0, topic.from())
                && sentence.topics().stream().anyMatch(one -> one.measures(Measure.TOTAL_TRADE) && one.to() <= to)
                && (topic.from() - 1 == to || sentence.has(Signal.HOLDS, to, topic.from()));
    }

    /** "its $5 billion annual exports", but not "$5 billion while exports". */
    private boolean isCompoundFlow(int to, Topic topic) {
        String noun = sentence.word(topic.to() - 1);
        boolean joined =
                IntStream.range(to, topic.from()).noneMatch(index -> sentence.has(Signal.AFTER, index, index + 1));
        return topic.to() - topic.from() == 1 && (noun.equals("exports") || noun.equals("imports")) && joined;
    }

    /** "$5 billion in …", and behind a goal "$5 billion for …", also with "a year" before that. */
    private boolean isInto(int to) {
        return INTO_GOODS.contains(sentence.word(to))
                || (sentence.word(afterYearly(to)).equals("for")
                        && sentence.has(Signal.GOAL, Math.max(0, to - REACH_OF_GOAL), to));
    }

    private int afterYearly(int to) {
        return sentence.signals().stream()
                .filter(match -> match.from() == to && match.values().contains(Signal.YEARLY))
                .mapToInt(PhraseTrie.Match::to)
                .max()
                .orElse(to);
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
            if (topic.isTrade() && isExplanation(topic, begin)) {
                continue;
            }
            if (topic.isTrade() && usable(topic)) {
                return Optional.of(topic);
            }
            int floor = index + 1 < left.size() ? left.get(index + 1).to() : 0;
            boolean aside = sentence.hasWord(",", floor, topic.from()) && sentence.hasWord(",", topic.to(), begin);
            boolean passed = aside || isRank(topic) || isInSubordinateClause(topic, begin);
            if (TopicOf.isFlow(topic) || (!topic.isTrade() && !passed)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The surplus, which is what exports bring beyond imports, grew to …": a relative clause between commas. */
    private boolean isExplanation(Topic topic, int begin) {
        int start = topic.from() - 1;
        while (start > 0 && !sentence.word(start).equals(",")) {
            start--;
        }
        int comma = start;
        return comma > 0
                && sentence.word(comma + 1).equals("which")
                && sentence.hasWord(",", topic.to(), begin)
                && sentence.topics().stream().anyMatch(one -> one.isTrade() && one.to() <= comma);
    }

    /** "Exports to Japan's biggest trading partner, China, fell to …": the words tell a partner, not what the amount is about. */
    private boolean isRank(Topic topic) {
        return sentence.has(Signal.RANK, topic.from(), topic.to());
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
        if (isFlow(topic)) {
            return isOfCountry(topic);
        }
        if (isOfAccount(topic)) {
            return false;
        }
        boolean withPartner = topic.isBalance()
                && sentence.word(topic.to()).equals("with")
                && sentence.parties().stream()
                        .anyMatch(party -> party.from() >= topic.to() && party.from() <= topic.to() + 2);
        return withPartner || inPassageOnTrade || sentence.speaksOfTrade();
    }

    /** "The balance of payments recorded a surplus", "the current account deficit" are no trade. */
    private boolean isOfAccount(Topic topic) {
        int from = Math.max(0, topic.from() - ACCOUNT);
        return sentence.has(Signal.ACCOUNT, from, topic.from()) && !sentence.hasWord(",", from, topic.from());
    }

    /** "Peruvian sales to Brazil" are exports; the sales of a company are not. */
    private boolean isOfCountry(Topic topic) {
        boolean seller = sentence.parties().stream()
                .anyMatch(party -> party.to() == topic.from()
                        || (party.to() == topic.from() - 1
                                && sentence.word(party.to()).startsWith("'")));
        return seller
                && sentence.parties().stream()
                        .anyMatch(party -> party.from() >= topic.to() && party.from() <= topic.to() + 1);
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
                .filter(topic ->
                        !sentence.hasWord(";", topic.to(), begin) && !joint.hasStrangerBetween(topic.to(), begin));
    }

    /** Whether the measure fits "in" the amount: a share is told by others. */
    static boolean isFlow(Topic topic) {
        return topic.measures(Measure.EXPORTS) || topic.measures(Measure.IMPORTS);
    }
}

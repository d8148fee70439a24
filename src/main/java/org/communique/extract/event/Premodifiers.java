package org.communique.extract.event;

import java.util.Set;

/**
 * What may stand between a determiner and its noun, as far as adverbs, participles and quoted adjectives are concerned: "a highly
 * anticipated call", "a nearly three-hour summit", "a "lengthy and very productive" call". English news is fond of them.
 */
final class Premodifiers {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "another", "every");
    private static final Set<String> OTHER = Set.of("including", "following", "regarding", "concerning", "involving");
    private static final Set<String> INTERVALS =
            Set.of("moments", "minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> FROM_THEN = Set.of("after", "before", "ahead", "following", "later", "prior");
    private static final int MOST = 8;

    private final Tagged sentence;

    Premodifiers(Tagged sentence) {
        this.sentence = sentence;
    }

    /** Where the nouns begin to which the words at {@code at}, of the phrase from {@code from} on, lead; -1 where they lead to none. */
    int end(int from, int at) {
        if (at > from && closesQuote(from, at)) {
            return at + 1;
        }
        if (at == from || !follows(at)) {
            return -1;
        }
        int end = at;
        while (end < sentence.size() && end - at <= MOST && isPremodifier(end)) {
            end++;
        }
        boolean joined =
                sentence.tag(end - 1).equals("CC") || sentence.tag(end - 1).equals(",");
        boolean noun = end < sentence.size() && sentence.tag(end).startsWith("NN") && !sentence.isTime(end);
        boolean gerund =
                sentence.tag(end - 1).equals("VBG") && sentence.isMentioned(Math.min(end, sentence.size() - 1));
        return end > at && noun && !joined && !gerund ? end : -1;
    }

    /** "A call hours after the vote": how long after, and no part of the noun phrase before it. */
    boolean isInterval(int at) {
        return INTERVALS.contains(sentence.lower(at))
                && at + 1 < sentence.size()
                && FROM_THEN.contains(sentence.lower(at + 1));
    }

    /** "Her "old friend" Vega": the noun goes on after what is quoted in it. */
    private boolean closesQuote(int from, int at) {
        boolean open = false;
        for (int before = from; before < at; before++) {
            open ^= sentence.tag(before).equals("''");
        }
        return open
                && sentence.tag(at).equals("''")
                && at + 1 < sentence.size()
                && sentence.tag(at + 1).startsWith("NN");
    }

    /** After the determiner, or after adjectives that follow it. */
    private boolean follows(int at) {
        int before = at - 1;
        while (before > 0 && isPlain(before)) {
            before--;
        }
        String tag = sentence.tag(before);
        return ARTICLES.contains(sentence.lower(before)) || tag.equals("PRP$") || tag.equals("POS");
    }

    private boolean isPlain(int at) {
        String tag = sentence.tag(at);
        return (tag.startsWith("JJ") || tag.equals("CD") || tag.equals("''")) && !sentence.isMentioned(at);
    }

    private boolean isPremodifier(int at) {
        if (sentence.isTime(at) || sentence.isMentioned(at) || OTHER.contains(sentence.lower(at))) {
            return false;
        }
        return switch (sentence.tag(at)) {
            case "RB", "RBR", "RBS", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "''", "HYPH" -> true;
            case "CC", "," -> at > 0 && isAdjective(at - 1) && leadsOn(at + 1);
            default -> sentence.isGlued(at);
        };
    }

    private boolean isAdjective(int at) {
        String tag = sentence.tag(at);
        return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
    }

    /** "Lengthy and highly productive": an adjective follows, with or without adverbs. */
    private boolean leadsOn(int at) {
        int next = at;
        while (next < sentence.size() && sentence.tag(next).startsWith("RB")) {
            next++;
        }
        return next < sentence.size() && isAdjective(next) && !sentence.isMentioned(next);
    }
}

package org.communique.extract.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.communique.claim.Mention;
import org.communique.resolve.Reading;
import org.communique.text.NlpEngine;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.time.TimeExpression;

/** A sentence with parts of speech, and with mentions and times by token. */
final class Tagged {

    /** "Met visiting president X". */
    private static final String GUEST = "visiting";

    /** Parts of speech after which a time is within a noun phrase. */
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "JJ", "POS", "VBN");

    private static final Set<String> SINGLE_QUOTES = Set.of("\"", "``", "''", "“", "”");

    private static final Set<String> TOPIC =
            Set.of("into", "over", "of", "for", "with", "on", "about", "against", "to");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Sentence sentence;
    private final List<String> tags;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, TimeExpression> times = new HashMap<>();

    /** A sentence in which a form of a verb that news uses begins at the tokens that fulfil {@code isVerb}. */
    Tagged(Reading reading, Sentence sentence, IntPredicate isVerb) {
        this.sentence = sentence;
        // the longest last, so that a name wins over a pronoun within it
        reading.mentionsIn(sentence).stream()
                .sorted(Comparator.comparing((Mention mention) -> mention.span().length()))
                .forEach(mention -> fill(mentions, mention.span(), mention));
        for (TimeExpression time : reading.timesIn(sentence.span())) {
            fill(times, time.span(), time);
        }
        this.tags = TakenForNouns.corrected(
                sentence, NlpEngine.shared().partsOfSpeech(sentence), isVerb, mentions::containsKey);
    }

    private <T> void fill(Map<Integer, T> byToken, Span span, T value) {
        for (int index = 0; index < sentence.size(); index++) {
            if (span.overlaps(token(index).span())) {
                byToken.put(index, value);
            }
        }
    }

    int size() {
        return sentence.size();
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Token token(int at) {
        return sentence.token(at);
    }

    String lower(int at) {
        return token(at).lower();
    }

    /** In lower case, with what a hyphen joins to it: "f-16s". */
    String word(int at) {
        int from = at;
        while (from > 0 && isGlued(from)) {
            from--;
        }
        StringBuilder word = new StringBuilder();
        for (int token = from; token <= at; token++) {
            word.append(lower(token));
        }
        return word.toString();
    }

    String tag(int at) {
        if (SINGLE_QUOTES.contains(token(at).text())) {
            return "''";
        }
        return TagRepairs.of(this, at).orElse(tags.get(at));
    }

    /** The tag as the tagger gives it. */
    String plainTag(int at) {
        return tags.get(at);
    }

    boolean is(int at, String word) {
        return at >= 0 && at < size() && token(at).is(word);
    }

    boolean follows(int at, String first, String second) {
        return is(at, first) && is(at + 1, second);
    }

    Optional<Mention> mention(int at) {
        return Optional.ofNullable(mentions.get(at));
    }

    Optional<TimeExpression> time(int at) {
        return Optional.ofNullable(times.get(at));
    }

    boolean isMentioned(int at) {
        return mentions.containsKey(at);
    }

    boolean isTime(int at) {
        return times.containsKey(at) && !mentions.containsKey(at);
    }

    /** "A 2014 treaty", "the disputed Aug. 9 vote", "Monday's call": a time within a noun phrase, whose noun it dates. */
    boolean isInnerTime(int at) {
        if (!isTime(at)) {
            return false;
        }
        int first = at;
        while (first > 0 && time(first - 1).equals(time(at))) {
            first--;
        }
        int end = timeEnd(at);
        boolean noun = end < size() && !isTime(end) && (tag(end).startsWith("NN") || tag(end).startsWith("JJ"));
        boolean owner = end + 1 < size() && tag(end).equals("POS");
        return owner || (noun && first > 0 && (OPENING.contains(tag(first - 1)) || isYearOfTopic(first, end)));
    }

    /** "A probe into 2016 election fraud": a bare year between a preposition of topic and a noun that is no name. */
    private boolean isYearOfTopic(int first, int end) {
        return end == first + 1
                && YEAR.matcher(lower(first)).matches()
                && TOPIC.contains(lower(first - 1))
                && !isMentioned(end);
    }

    /** One past the last token of the time at this token. */
    int timeEnd(int at) {
        int end = at + 1;
        while (end < size() && time(end).equals(time(at))) {
            end++;
        }
        return end;
    }

    boolean sameMention(int one, int other) {
        return isMentioned(one) && mention(one).equals(mention(other));
    }

    boolean isNounLike(int at) {
        String tag = tag(at);
        return tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.equals("CD")
                || tag.equals("EX")
                || tag.equals("DT")
                || tag.equals("VBG")
                || tag.equals("FW");
    }

    /** A participle between determiner and noun: "the signed agreement", "a working dinner". */
    boolean isModifier(int at) {
        if (!(tag(at).equals("VBN") || tag(at).equals("VBG")) || at == 0 || at + 1 >= size()) {
            return false;
        }
        String before = tag(at - 1);
        boolean opened =
                before.equals("DT") || before.equals("PRP$") || before.equals("POS") || before.startsWith("JJ");
        boolean afterPreposition = tag(at).equals("VBN") && before.equals("IN");
        boolean ofTitle =
                tag(at).equals("VBN") && before.equals("CC") && tag(at + 1).startsWith("NNP");
        boolean guest = is(at, GUEST) && isMentioned(at + 1) && (before.startsWith("VB") || is(at - 1, "with"));
        return (opened || afterPreposition || ofTitle || guest)
                && (tag(at + 1).startsWith("NN") || tag(at + 1).startsWith("JJ"));
    }

    /** Whether a token hangs on the one before by a hyphen without blanks: "one-on-one". */
    boolean isGlued(int at) {
        boolean touches =
                at > 0 && token(at - 1).span().end() == token(at).span().start();
        return touches && (isHyphen(at) || isHyphen(at - 1));
    }

    private boolean isHyphen(int at) {
        return is(at, "-") || is(at, "–");
    }

    /** Whether one of the phrases begins at this token. */
    boolean followsAny(int at, Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> follows(at, List.of(phrase.split(" ", -1))));
    }

    /** Whether one of the phrases of two words ends right before this token. */
    boolean precedes(int at, Set<String> phrases) {
        return at > 1 && phrases.contains(lower(at - 2) + " " + lower(at - 1));
    }

    private boolean follows(int at, List<String> phrase) {
        for (int offset = 0; offset < phrase.size(); offset++) {
            if (!is(at + offset, phrase.get(offset))) {
                return false;
            }
        }
        return true;
    }

    /** Where a noun phrase goes on after an abbreviation in brackets: "the Andean League (AL) summit"; 0 where it does not. */
    int bracketEnd(int at) {
        boolean opens = at + 3 < size()
                && token(at).text().equals("(")
                && token(at + 2).text().equals(")");
        return opens && tag(at + 3).startsWith("NN") ? at + 3 : 0;
    }

    /** One past the bracket that closes the one at this token; the next token if none does. */
    int closing(int at) {
        for (int index = at + 1; index < size(); index++) {
            if (token(index).text().equals(")") || tag(index).equals("-RRB-")) {
                return index + 1;
            }
        }
        return at + 1;
    }

    /** Whether the verb has a tense of its own, so that it has a subject of its own. */
    boolean isFinite(Chunk verb) {
        return switch (firstVerbTag(verb)) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            case "VB" -> !is(verb.from(), "to");
            default -> false;
        };
    }

    boolean isInfinitive(Chunk verb) {
        return is(verb.from(), "to");
    }

    /** The tag of the first verb in the chunk, auxiliaries included. */
    String firstVerbTag(Chunk verb) {
        for (int at = verb.from(); at < verb.to(); at++) {
            if (tag(at).startsWith("VB") || tag(at).equals("MD")) {
                return tag(at);
            }
        }
        return "";
    }

    /** The index of the last token of the chunk: its main verb. */
    int mainVerb(Chunk verb) {
        return verb.to() - 1;
    }
}

package org.communique.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.resolve.Reading;
import org.communique.text.NlpEngine;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/** A sentence with its mentions, times and quotations by token. */
final class Line {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "to",
            "under",
            "during",
            "via",
            "through",
            "after",
            "before",
            "near",
            "against",
            "between",
            "about",
            "over",
            "following",
            "ahead",
            "toward",
            "towards",
            "inside",
            "outside",
            "alongside",
            "behind",
            "beside",
            "above",
            "within",
            "without",
            "since",
            "among",
            "across");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no",
            "any", "some", "all", "both", "each", "every", "several", "many", "most", "another");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "there", "him", "her", "them", "us", "me", "who");

    private final Reading reading;
    private final Sentence sentence;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final boolean[] quoted;
    private final boolean[] timed;
    private List<String> tags = List.of();

    Line(Reading reading, Sentence sentence, List<Quotation> quotations) {
        this.reading = reading;
        this.sentence = sentence;
        this.quoted = new boolean[sentence.size()];
        this.timed = new boolean[sentence.size()];
        reading.mentionsIn(sentence).forEach(this::place);
        quotations.forEach(quotation -> mark(quotation.whole(), quoted));
        reading.timesIn(sentence.span()).forEach(time -> mark(time.span(), timed));
    }

    private void place(Mention mention) {
        for (int index = start(mention); index < end(mention); index++) {
            mentions.put(index, mention);
        }
    }

    private void mark(Span span, boolean[] marks) {
        for (int index = 0; index < size(); index++) {
            marks[index] |= span.overlaps(token(index).span());
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    boolean is(int index, String word) {
        return index >= 0 && index < size() && token(index).is(word);
    }

    boolean isAny(int index, Set<String> words) {
        return index >= 0 && index < size() && words.contains(token(index).lower());
    }

    boolean isWord(int index) {
        return index >= 0 && index < size() && token(index).isWord();
    }

    boolean isPreposition(int index) {
        return isAny(index, PREPOSITIONS);
    }

    boolean isDeterminer(int index) {
        return isAny(index, DETERMINERS);
    }

    boolean isPronoun(int index) {
        return isAny(index, PRONOUNS);
    }

    boolean isPossessive(int index) {
        return is(index, "'s") || is(index, "'");
    }

    /** Whether the token is in quotation marks, or is one. */
    boolean isQuoted(int index) {
        return index >= 0 && index < size() && quoted[index];
    }

    /** Whether the part of speech of the token begins with these letters ("JJ": adjectives); costs a look at the whole sentence. */
    boolean isTagged(int index, String prefix) {
        if (index < 0 || index >= size()) {
            return false;
        }
        if (tags.isEmpty()) {
            tags = NlpEngine.shared().partsOfSpeech(sentence);
        }
        return tags.get(index).startsWith(prefix);
    }

    /** Whether the token belongs to a stated time: "Wednesday", "last month". */
    boolean isTime(int index) {
        return index >= 0 && index < size() && timed[index];
    }

    Optional<Mention> mention(int index) {
        return Optional.ofNullable(mentions.get(index));
    }

    Optional<Mention> startingAt(int index) {
        return mention(index).filter(mention -> start(mention) == index);
    }

    /** The mention whose last token is the one before {@code index}. */
    Optional<Mention> endingAt(int index) {
        return mention(index - 1).filter(mention -> end(mention) == index);
    }

    /** First token of a mention. */
    int start(Mention mention) {
        return sentence.tokenAt(mention.span().start());
    }

    /** One past the last token of a mention. */
    int end(Mention mention) {
        return sentence.tokenAt(mention.span().end() - 1) + 1;
    }

    /** Whether the mention may speak: people, organizations and countries do, cities and adjectives do not. */
    static boolean canSpeak(Mention mention) {
        return mention.form() != MentionForm.ADJECTIVE
                && mention.denotes().stream().allMatch(id -> switch (id.kind().folder()) {
                    case "person", "organization", "country", "region" -> true;
                    default -> false;
                });
    }

    /** The country that somebody belongs to. */
    Optional<EntityId> countryOf(EntityId id) {
        return reading.entity(id).country();
    }

    /** Whether the entity is named in this stretch of the article, which may begin before the sentence. */
    boolean isNamedIn(Span span, EntityId id) {
        return reading.mentionsIn(span).stream()
                .anyMatch(mention ->
                        mention.form() == MentionForm.NAME && mention.denotes().contains(id));
    }

    Span span(int from, int to) {
        return sentence.span(from, to);
    }

    /** Character offset where the token begins. */
    int offset(int index) {
        return token(index).span().start();
    }
}

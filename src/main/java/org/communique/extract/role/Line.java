package org.communique.extract.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.resolve.Reading;
import org.communique.text.NlpEngine;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.time.TimeExpression;

/** A sentence with its mentions and times by token, and with parts of speech once somebody asks. */
final class Line {

    private final Reading reading;
    private final Sentence sentence;
    private final RoleWords words;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, Mention> descriptions = new HashMap<>();
    private final Set<Integer> times = new HashSet<>();
    private List<String> tags = List.of();

    Line(Reading reading, Sentence sentence, RoleWords words) {
        this.reading = reading;
        this.sentence = sentence;
        this.words = words;
        for (Mention mention : reading.mentionsIn(sentence)) {
            Map<Integer, Mention> byToken = isTitleItself(mention) ? descriptions : mentions;
            for (int index = start(mention); index < end(mention); index++) {
                byToken.put(index, mention);
            }
        }
        for (TimeExpression time : reading.timesIn(sentence.span())) {
            for (int index = sentence.tokenAt(time.span().start()); index < size(); index++) {
                if (!time.span().overlaps(token(index).span())) {
                    break;
                }
                times.add(index);
            }
        }
    }

    /** "the president" means somebody, and is a title all the same. */
    private static boolean isTitleItself(Mention mention) {
        return mention.form() == MentionForm.DESCRIPTION
                && mention.entity().kind().isPerson();
    }

    int size() {
        return sentence.size();
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The lower-case word at the token; empty outside of the sentence. */
    String lower(int index) {
        return index >= 0 && index < size() ? token(index).lower() : "";
    }

    boolean is(int index, String word) {
        return lower(index).equals(word);
    }

    boolean isAny(int index, Set<String> anyOf) {
        return anyOf.contains(lower(index));
    }

    boolean isWord(int index) {
        return index >= 0 && index < size() && token(index).isWord();
    }

    boolean isCapitalized(int index) {
        return isWord(index) && token(index).isCapitalized();
    }

    boolean isTime(int index) {
        return times.contains(index);
    }

    boolean isHeadline() {
        return sentence.headline();
    }

    /** Whether the Penn tag of the token begins so. */
    boolean isTagged(int index, String prefix) {
        if (index < 0 || index >= size()) {
            return false;
        }
        if (tags.isEmpty()) {
            tags = NlpEngine.shared().partsOfSpeech(sentence);
        }
        return tags.get(index).startsWith(prefix);
    }

    /** Whether a verb with a tense stands there: the clause of a title is over. */
    boolean isFiniteVerb(int index) {
        return isTagged(index, "VBD") || isTagged(index, "VBZ") || isTagged(index, "VBP") || isTagged(index, "MD");
    }

    Optional<Mention> mention(int index) {
        return Optional.ofNullable(mentions.get(index));
    }

    /** Whether a mention begins before the token and holds it. */
    boolean isInsideMention(int index) {
        return mention(index).filter(mention -> start(mention) < index).isPresent();
    }

    boolean isPerson(int index) {
        return mention(index)
                .filter(mention -> mention.entity().kind().isPerson())
                .isPresent();
    }

    /**
     * The country, organization or territory mentioned at the token: what an office can belong to. A stretch of the world that no
     * country governs ("Middle East") is none; it belongs to the title.
     */
    Optional<Mention> body(int index) {
        return mention(index).filter(mention -> mention.denotes().size() == 1 && hasOffices(mention));
    }

    private boolean hasOffices(Mention mention) {
        Entity entity = reading.entity(mention.entity());
        boolean described =
                mention.form() == MentionForm.DESCRIPTION && entity.kind().isOrganization();
        boolean named = mention.form() == MentionForm.NAME || mention.form() == MentionForm.ADJECTIVE;
        boolean region = entity.kind() == EntityKind.REGION && entity.country().isPresent();
        boolean place = entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.CITY || region;
        return described || (named && (place || entity.kind().isOrganization()));
    }

    /** Whom the token names, describes or means as a pronoun, if that is one person. */
    Optional<EntityId> person(int index) {
        return mention(index)
                .or(() -> description(index))
                .filter(mention -> mention.denotes().size() == 1)
                .map(Mention::entity)
                .filter(id -> id.kind().isPerson());
    }

    /** The description of a person at the token, which is no {@link #mention}. */
    Optional<Mention> description(int index) {
        return Optional.ofNullable(descriptions.get(index));
    }

    /** The country that the entity is tied to. */
    Optional<EntityId> country(EntityId entity) {
        return reading.entity(entity).country();
    }

    Entity entity(Mention mention) {
        return reading.entity(mention.entity());
    }

    /** First token of a mention; of "King Felipe VI" the one behind the title, where that is no part of the person's name. */
    int start(Mention mention) {
        int start = sentence.tokenAt(mention.span().start());
        return mention.form() == MentionForm.NAME
                        && mention.entity().kind().isPerson()
                        && mention.denotes().size() == 1
                ? behindTitle(mention, start)
                : start;
    }

    private int behindTitle(Mention mention, int start) {
        int first = mention.text().indexOf(' ');
        boolean own =
                first < 0 || entity(mention).name().startsWith(mention.text().substring(0, first));
        return own
                ? start
                : words.headAt(this, start)
                        .map(RoleWords.Head::to)
                        .filter(to -> to < end(mention))
                        .orElse(start);
    }

    /** One past the last token of a mention. */
    int end(Mention mention) {
        return Math.min(size(), sentence.tokenAt(mention.span().end() - 1) + 1);
    }

    Span span(int from, int to) {
        return sentence.span(from, to);
    }

    /** The words of the tokens, with the blanks of the text; empty if there are none. */
    String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        String text = reading.document().article().text();
        return span(from, to).in(text).replaceAll("\\s+", " ");
    }
}

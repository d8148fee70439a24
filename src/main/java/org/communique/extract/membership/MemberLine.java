package org.communique.extract.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Confidence;
import org.communique.claim.Entity;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.resolve.Reading;
import org.communique.text.NlpEngine;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/** A sentence with its mentions by token, and with parts of speech once somebody asks. */
final class MemberLine {

    private final Reading reading;
    private final Sentence sentence;
    private final MembershipWords words;
    private final Optional<Mention> earlier;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private List<String> tags = List.of();

    /**
     * Prepares a sentence.
     *
     * @param earlier the alliance last named in the sentences right before, which "the group" may stand for
     */
    MemberLine(Reading reading, Sentence sentence, MembershipWords words, Optional<Mention> earlier) {
        this.reading = reading;
        this.sentence = sentence;
        this.words = words;
        this.earlier = earlier;
        for (Mention mention : reading.mentionsIn(sentence)) {
            for (int index = start(mention); index < end(mention); index++) {
                mentions.put(index, mention);
            }
        }
        for (Mention mention : new StandIns(words, this).all()) {
            for (int index = start(mention); index < end(mention); index++) {
                mentions.putIfAbsent(index, mention);
            }
        }
    }

    int size() {
        return sentence.size();
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** The lower-case word at the token; empty outside of the sentence. */
    String lower(int index) {
        return index >= 0 && index < size() ? sentence.token(index).lower() : "";
    }

    boolean is(int index, String word) {
        return lower(index).equals(word);
    }

    boolean isAny(int index, Set<String> anyOf) {
        return anyOf.contains(lower(index));
    }

    /** Penn tag of the token; empty outside of the sentence. */
    String tag(int index) {
        if (index < 0 || index >= size()) {
            return "";
        }
        if (tags.isEmpty()) {
            tags = NlpEngine.shared().partsOfSpeech(sentence);
        }
        return tags.get(index);
    }

    boolean isTagged(int index, String prefix) {
        return tag(index).startsWith(prefix);
    }

    /** Whether a word stands there, not a mark, and not past the end. */
    boolean isWord(int index) {
        return index >= 0 && index < size() && sentence.token(index).isWord();
    }

    boolean isPossessive(int index) {
        return isAny(index, Grammar.POSSESSIVE);
    }

    /** A hyphen without blanks around it. */
    boolean isJoint(int index) {
        return is(index, "-")
                && isWord(index + 1)
                && span(index - 1, index).end() == span(index, index + 1).start()
                && span(index, index + 1).end() == span(index + 1, index + 2).start();
    }

    Optional<Mention> mention(int index) {
        return Optional.ofNullable(mentions.get(index));
    }

    /** The organization mentioned at the token, if countries can be members of it. */
    Optional<Mention> organization(int index) {
        return mention(index)
                .filter(mention -> mention.denotes().size() == 1 && mention.form() != MentionForm.PRONOUN)
                .filter(mention -> reading.entity(mention.entity()).kind() == EntityKind.ALLIANCE
                        || words.hasMembers(mention.entity()));
    }

    /** The alliance last named in the sentences right before. */
    Optional<Mention> earlier() {
        return earlier;
    }

    /** The organization with members last named before the token, in this sentence or those right before. */
    Optional<Mention> organizationBefore(int index) {
        return organizationHere(index).or(() -> earlier);
    }

    /** The organization with members last named in this sentence before the token. */
    Optional<Mention> organizationHere(int index) {
        for (int at = index - 1; at >= 0; at--) {
            Optional<Mention> organization = organization(at);
            if (organization.isPresent()) {
                return organization;
            }
        }
        return Optional.empty();
    }

    /** The organization named at the token, of any kind. */
    Optional<Mention> named(int index) {
        return mention(index)
                .filter(mention ->
                        mention.form() == MentionForm.NAME && mention.denotes().size() == 1)
                .filter(mention -> kind(mention).isOrganization());
    }

    EntityKind kind(Mention mention) {
        return reading.entity(mention.entity()).kind();
    }

    /** The country, territory or alliance named at the token: what can belong to an organization. */
    Optional<Mention> party(int index) {
        return mention(index).filter(this::isParty);
    }

    private boolean isParty(Mention mention) {
        Entity entity = reading.entity(mention.entity());
        boolean territory =
                entity.kind() == EntityKind.REGION && entity.country().isPresent();
        return mention.form() == MentionForm.NAME
                && (entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.ALLIANCE || territory);
    }

    /** First token of a mention. */
    int start(Mention mention) {
        return sentence.tokenAt(mention.span().start());
    }

    /** One past the last token of a mention. */
    int end(Mention mention) {
        return Math.min(size(), sentence.tokenAt(mention.span().end() - 1) + 1);
    }

    /** These words, standing for the organization. */
    Mention standIn(Mention organization, int from, int to) {
        String text = String.join(
                " ", tokens().subList(from, to).stream().map(Token::text).toList());
        int percent = Math.min(70, organization.confidence().percent());
        return new Mention(
                span(from, to), text, MentionForm.DESCRIPTION, organization.denotes(), Confidence.of(percent));
    }

    Span span(int from, int to) {
        return sentence.span(Math.max(0, from), Math.min(size(), to));
    }
}

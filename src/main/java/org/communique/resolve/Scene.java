package org.communique.resolve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.knowledge.Office;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;

/** The named mentions of an article, with the questions that descriptions and pronouns ask of them. */
final class Scene {

    private final Document document;
    private final Ledger ledger;
    private final List<Mention> mentions;

    Scene(Document document, Ledger ledger) {
        this.document = document;
        this.ledger = ledger;
        this.mentions = ledger.mentions();
    }

    Document document() {
        return document;
    }

    List<Mention> mentions() {
        return mentions;
    }

    String entityName(EntityId id) {
        return ledger.entity(id).name();
    }

    EntityKind kind(EntityId id) {
        return ledger.entity(id).kind();
    }

    Set<EntityId> people() {
        Set<EntityId> people = new LinkedHashSet<>();
        mentions.stream()
                .map(Mention::entity)
                .filter(id -> id.kind().isPerson())
                .forEach(people::add);
        return people;
    }

    Sentence sentenceOf(Span span) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }

    /** The sentence before, in text order. */
    Optional<Sentence> sentenceBefore(Sentence sentence) {
        return document.sentences().stream()
                .filter(other -> other.span().end() <= sentence.span().start())
                .reduce((first, last) -> last);
    }

    List<Mention> mentionsIn(Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    /** The country whose name, adjective or possessive ends right before token {@code to}. */
    Optional<EntityId> countryEndingAt(Sentence sentence, int to) {
        int end = to > 0 && Grammar.isPossessive(sentence.token(to - 1)) ? to - 1 : to;
        if (end <= 0) {
            return Optional.empty();
        }
        int offset = sentence.token(end - 1).span().end();
        return mentions.stream()
                .filter(mention -> mention.span().end() == offset)
                .map(this::countryOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The country itself, or the country of an organization such as a ministry. */
    private Optional<EntityId> countryOf(Mention mention) {
        EntityId id = mention.entity();
        if (id.kind() == EntityKind.COUNTRY) {
            return Optional.of(id);
        }
        return id.kind().isOrganization() ? ledger.entity(id).country() : Optional.empty();
    }

    /** Who did something in the two sentences before, the last sentence first: "the president" goes on with them. */
    Stream<EntityId> subjectsBefore(Sentence here) {
        return document.sentences().reversed().stream()
                .filter(sentence ->
                        !sentence.headline() && sentence.index() < here.index() && sentence.index() >= here.index() - 2)
                .flatMap(sentence -> mentionsIn(sentence.span()).stream()
                        .filter(mention -> mention.entity().kind().isPerson())
                        .filter(mention -> SubjectPlace.isSubject(sentence, mention.span())))
                .map(Mention::entity);
    }

    /** Whether the sentence names the country as a place only: "met in Argentina". */
    boolean isOnlyWhere(Sentence sentence, EntityId id) {
        return mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.entity().equals(id))
                .allMatch(mention -> Grammar.hasToken(
                        sentence, sentence.tokenAt(mention.span().start()) - 1, "in"));
    }

    /** How often each entity is mentioned, the most frequent first, then in text order. */
    List<EntityId> byFrequency() {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<EntityId, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the office had begun and not ended when the article was published; undated offices and articles count as held. */
    boolean isHeldWhenPublished(Office office) {
        String day = document.article()
                .published()
                .map(published -> published.day().toString())
                .orElse("");
        if (day.isEmpty()) {
            return true;
        }
        boolean begun = office.from()
                .filter(from -> !from.isEmpty() && from.compareTo(day) > 0)
                .isEmpty();
        boolean ended = office.to()
                .filter(to -> day.substring(0, Math.min(to.length(), 10)).compareTo(to) > 0)
                .isPresent();
        return begun && !ended;
    }
}

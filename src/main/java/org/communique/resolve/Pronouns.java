package org.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.resolve.PersonFacts.Gender;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Resolves "he" and "she" by the measured rule of news style: the last subject of the sentence before the pronoun, else the
 * subject or speaker of the sentences before; and "they" by the last pair.
 */
final class Pronouns {

    private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
    private static final Set<String> OPENERS =
            Set.of("for", "in", "on", "during", "at", "with", "after", "before", "despite", "since", "from");
    /** Never the one who acts; "her" may be, as a possessive. */
    private static final String HIM = "him";

    private static final int LOOK_BACK = 4;
    /** Characters within which a person who did nothing may still be meant. */
    private static final int NEAR = 200;

    private final Map<EntityId, PersonFacts> facts;
    private final List<Mention> known;
    private final boolean knowsWomen;
    private final List<List<EntityId>> topics = new ArrayList<>();
    /** The same without those who do something only in quoted words: whom "he said" may go on with. */
    private final List<List<EntityId>> outside = new ArrayList<>();

    /**
     * @param facts of the people of the article
     * @param known names and descriptions, in text order
     */
    Pronouns(Map<EntityId, PersonFacts> facts, List<Mention> known) {
        this.facts = facts;
        this.known = known;
        this.knowsWomen = facts.values().stream().anyMatch(person -> person.gender() == Gender.FEMININE);
    }

    /** Enters the pronouns of the sentences into the ledger. */
    void resolve(List<Sentence> sentences, Ledger ledger) {
        int paragraph = -1;
        boolean quoted = false;
        for (Sentence sentence : sentences) {
            List<Mention> subjects = new ArrayList<>(subjects(sentence));
            List<Mention> quotedSubjects = new ArrayList<>();
            quoted &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            for (int index = 0; index < sentence.size(); index++) {
                Token token = sentence.token(index);
                quoted = Bindings.quoted(token, quoted);
                boolean inside = quoted;
                if (inside) {
                    move(subjects, token, quotedSubjects);
                }
                Optional<Mention> pronoun =
                        pronoun(sentence, token, subjects, quoted).filter(mention -> ledger.isFree(mention.span()));
                pronoun.ifPresent(mention -> {
                    ledger.add(mention.span(), MentionForm.PRONOUN, mention.denotes(), link(mention));
                    if (SUBJECTS.contains(token.lower())) {
                        (inside ? quotedSubjects : subjects).add(mention);
                    }
                });
            }
            outside.add(topic(subjects));
            subjects.addAll(quotedSubjects);
            topics.add(topic(subjects));
        }
    }

    /** Who does something in quoted words only is not whom the words around them go on with. */
    private static void move(List<Mention> subjects, Token token, List<Mention> quoted) {
        List<Mention> here = subjects.stream()
                .filter(subject -> subject.span().overlaps(token.span()))
                .toList();
        subjects.removeAll(here);
        quoted.addAll(here);
    }

    private static Link link(Mention mention) {
        return Link.withoutEntity(mention.confidence().percent(), "subject-before");
    }

    private static List<EntityId> topic(List<Mention> subjects) {
        return subjects.stream()
                .sorted(Comparator.comparing(Mention::span))
                .map(Mention::denotes)
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Mention> pronoun(Sentence sentence, Token token, List<Mention> subjects, boolean quoted) {
        boolean several = PLURAL.contains(token.lower());
        if (several) {
            return plural(sentence, token, subjects);
        }
        if (!MASCULINE.contains(token.lower()) && !FEMININE.contains(token.lower())) {
            return Optional.empty();
        }
        Gender gender = MASCULINE.contains(token.lower()) ? Gender.MASCULINE : Gender.FEMININE;
        Optional<EntityId> ahead = lookingForward(sentence, token, subjects, gender);
        if (ahead.isPresent()) {
            return Optional.of(mention(token, List.of(ahead.get()), 75));
        }
        List<Mention> others = token.is(HIM) ? Bindings.withoutNearest(token, subjects) : subjects;
        Optional<EntityId> here = quoted ? Optional.empty() : inSentence(token, others, gender);
        Optional<EntityId> excluded = quoted
                ? topic(subjects).stream().findFirst()
                : others.size() < subjects.size()
                        ? Bindings.nearest(token, subjects).map(Mention::entity)
                        : Optional.empty();
        Optional<EntityId> fronted = quoted || !SUBJECTS.contains(token.lower())
                ? Optional.empty()
                : Bindings.ownersBefore(known, sentence, token)
                        .filter(id -> fits(id, gender))
                        .findFirst();
        return here.or(() -> fronted)
                .or(() -> inTopics(quoted ? topics : outside, gender, excluded))
                .or(() -> quoted ? Optional.empty() : anyBefore(sentence, token, gender))
                .map(id -> mention(token, List.of(id), quoted ? 60 : 80));
    }

    /** "For his part, Xi …": a possessive in a phrase before the first comma means the subject right after it. */
    private Optional<EntityId> lookingForward(Sentence sentence, Token token, List<Mention> subjects, Gender gender) {
        int at = sentence.tokenAt(token.span().start());
        boolean fronted =
                at > 0 && at <= 3 && OPENERS.contains(sentence.token(0).lower());
        if (!fronted || SUBJECTS.contains(token.lower())) {
            return Optional.empty();
        }
        int comma = at;
        while (comma < sentence.size() && !sentence.token(comma).is(",")) {
            comma++;
        }
        int start =
                comma + 1 < sentence.size() ? sentence.token(comma + 1).span().start() : -1;
        return subjects.stream()
                .filter(mention ->
                        mention.span().start() == start && mention.denotes().size() == 1)
                .map(Mention::entity)
                .filter(id -> fits(id, gender))
                .findFirst();
    }

    private Optional<EntityId> inSentence(Token token, List<Mention> subjects, Gender gender) {
        return subjects.stream()
                .filter(mention -> mention.span().end() <= token.span().start())
                .filter(mention -> mention.denotes().size() == 1)
                .sorted(Comparator.comparing(Mention::span).reversed())
                .map(Mention::entity)
                .filter(id -> fits(id, gender))
                .findFirst();
    }

    private Optional<EntityId> inTopics(List<List<EntityId>> before, Gender gender, Optional<EntityId> excluded) {
        return before.reversed().stream()
                .limit(LOOK_BACK)
                .filter(topic -> topic.size() == 1)
                .map(List::getFirst)
                .filter(id -> excluded.filter(id::equals).isEmpty())
                .filter(id -> fits(id, gender))
                .findFirst();
    }

    private Optional<EntityId> anyBefore(Sentence sentence, Token token, Gender gender) {
        return known.reversed().stream()
                .filter(mention -> mention.span().end() <= token.span().start())
                .filter(mention -> mention.span().start() >= sentence.span().start()
                        || (isNear(mention, token) && isKnownAs(mention.entity(), gender)))
                .map(Mention::entity)
                .filter(id -> fits(id, gender))
                .findFirst();
    }

    private static boolean isNear(Mention mention, Token token) {
        return token.span().start() - mention.span().end() < NEAR;
    }

    private boolean isKnownAs(EntityId id, Gender gender) {
        return facts.containsKey(id) && facts.get(id).gender() == gender;
    }

    private boolean fits(EntityId id, Gender gender) {
        PersonFacts person = facts.get(id);
        boolean mustBeKnown = gender == Gender.FEMININE && knowsWomen;
        return person != null
                && (mustBeKnown ? person.gender() == gender : person.gender().fits(gender));
    }

    /** "they": the last two people or countries that were the subject together. */
    private Optional<Mention> plural(Sentence sentence, Token token, List<Mention> subjects) {
        Optional<List<EntityId>> here = subjects.stream()
                .filter(mention -> mention.span().end() <= token.span().start())
                .map(Mention::denotes)
                .filter(denotes -> denotes.size() > 1)
                .findFirst();
        boolean others = subjects.stream()
                .anyMatch(mention -> mention.span().end() <= token.span().start());
        Optional<List<EntityId>> before =
                others || topics.isEmpty() || sentence.tokenAt(token.span().start()) > 2
                        ? Optional.empty()
                        : Optional.of(topics.getLast()).filter(topic -> topic.size() > 1);
        return here.or(() -> before).map(denotes -> mention(token, denotes, 65));
    }

    private static Mention mention(Token token, List<EntityId> denotes, int percent) {
        return new Mention(token.span(), token.text(), MentionForm.PRONOUN, denotes, Confidence.of(percent));
    }

    /** The people of the sentence who do something in it, pairs joined by "and" as one. */
    private List<Mention> subjects(Sentence sentence) {
        List<Mention> subjects = new ArrayList<>();
        List<Mention> here = known.stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .filter(mention -> facts.containsKey(mention.entity()))
                .toList();
        for (int index = 0; index < here.size(); index++) {
            Mention mention = here.get(index);
            Optional<Mention> partner =
                    index + 1 < here.size() && SubjectPlace.joined(sentence, mention, here.get(index + 1))
                            ? Optional.of(here.get(index + 1))
                            : Optional.empty();
            Span whole =
                    partner.map(other -> mention.span().union(other.span())).orElse(mention.span());
            if (SubjectPlace.isSubject(sentence, whole)) {
                List<EntityId> denotes = new ArrayList<>(mention.denotes());
                partner.ifPresent(other -> denotes.addAll(other.denotes()));
                subjects.add(new Mention(whole, mention.text(), mention.form(), denotes, mention.confidence()));
            }
            index += partner.isPresent() ? 1 : 0;
        }
        return subjects;
    }
}

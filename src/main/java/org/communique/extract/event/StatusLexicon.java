package org.communique.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.EventStatus;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Token;
import org.communique.text.Words;

/** The words that tell whether an event happened, from {@code event-status.tsv}. */
final class StatusLexicon {

    /** Where such a word stands; see the head of the table. */
    enum Place {
        MODAL,
        GOVERNOR,
        SUPPORT,
        MODIFIER,
        BEFORE,
        CLAUSE,
        NEGATION,
        CONTROL,
        HAPPEN,
        ATTEND,
        OCCASION,
        COMMIT,
        REPORTING,
        RECEIVE,
        RELEASE,
        DEED,
        COMMAND,
        LOCUS
    }

    private final Map<Place, PhraseTrie<EventStatus>> tries = new EnumMap<>(Place.class);

    private StatusLexicon() {
        for (Place place : Place.values()) {
            tries.put(place, PhraseTrie.ignoringCase());
        }
    }

    static StatusLexicon load(Inflection inflection) {
        StatusLexicon lexicon = new StatusLexicon();
        for (Table.Row row : Table.load("lexicon/event-status.tsv", "phrase", "place", "status", "note")
                .rows()) {
            try {
                Place place = Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
                EventStatus status = EventStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT));
                lexicon.add(place, Words.split(row.get("phrase")), status, inflection);
            } catch (IllegalArgumentException unknown) {
                throw row.error("unknown place or status: " + unknown.getMessage());
            }
        }
        return lexicon;
    }

    private void add(Place place, List<String> words, EventStatus status, Inflection inflection) {
        PhraseTrie<EventStatus> trie = trie(place);
        boolean byLemma = switch (place) {
            case GOVERNOR, SUPPORT, CONTROL, HAPPEN, ATTEND, COMMIT, REPORTING, RECEIVE, RELEASE, COMMAND -> true;
            case MODAL, MODIFIER, BEFORE, OCCASION, CLAUSE, NEGATION, DEED, LOCUS -> false;
        };
        if (!byLemma) {
            trie.add(words, status);
            return;
        }
        for (String form : inflection.verbForms(words.getFirst())) {
            List<String> phrase = new ArrayList<>(words);
            phrase.set(0, form);
            trie.add(phrase, status);
        }
    }

    private PhraseTrie<EventStatus> trie(Place place) {
        return Optional.ofNullable(tries.get(place)).orElseThrow();
    }

    /** The longest phrase of this place that begins at token {@code from}. */
    Optional<PhraseTrie.Match<EventStatus>> at(Place place, List<Token> tokens, int from) {
        return from < 0 || from >= tokens.size()
                ? Optional.empty()
                : trie(place).longestAt(tokens, from);
    }

    /** The first phrase of this place within the tokens from {@code from} to before {@code to}. */
    Optional<EventStatus> within(Place place, List<Token> tokens, int from, int to) {
        for (int index = Math.max(0, from); index < to; index++) {
            Optional<PhraseTrie.Match<EventStatus>> match = at(place, tokens, index);
            if (match.isPresent() && match.get().to() <= to) {
                return Optional.of(match.get().values().getFirst());
            }
        }
        return Optional.empty();
    }

    /** A phrase of this place that ends right before token {@code end}. */
    Optional<EventStatus> endingAt(Place place, List<Token> tokens, int end) {
        for (int from = Math.max(0, end - 5); from < end; from++) {
            Optional<PhraseTrie.Match<EventStatus>> match = at(place, tokens, from);
            if (match.isPresent() && match.get().to() == end) {
                return Optional.of(match.get().values().getFirst());
            }
        }
        return Optional.empty();
    }
}

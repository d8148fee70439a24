package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;

/** Whether an event happened, by tense, auxiliaries, negation and the words of {@code event-status.tsv}. */
final class Statuses {

    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re", "am", "'m");
    private static final Set<String> LATER = Set.of("after", "since", "following");
    private static final Set<String> SAME_TIME = Set.of("while", "as");
    private static final Set<String> AHEAD = Set.of("when", "once", "before", "after", "until", "if");
    private static final int DEPTH = 4;

    private final Phrases phrases;
    private final StatusLexicon lexicon;

    Statuses(Phrases phrases, StatusLexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    EventStatus of(Candidate candidate) {
        EventStatus status = candidate.isVerb() ? ofVerb(candidate.governor().verb(), DEPTH) : ofNoun(candidate);
        return strongest(status, ofClause(candidate));
    }

    /** Of two readings, the one that claims less. */
    private static EventStatus strongest(EventStatus one, EventStatus other) {
        for (EventStatus status : new EventStatus[] {
            EventStatus.DENIED, EventStatus.HYPOTHETICAL, EventStatus.ALLEGED, EventStatus.PLANNED, EventStatus.ONGOING
        }) {
            if (one == status || other == status) {
                return status;
            }
        }
        return EventStatus.OCCURRED;
    }

    private EventStatus ofVerb(int verb, int depth) {
        Chunk chunk = phrases.chunk(verb);
        Tagged words = phrases.words();
        if (has(Place.NEGATION, chunk)) {
            return EventStatus.DENIED;
        }
        Optional<EventStatus> modal = lexicon.within(Place.MODAL, words.tokens(), chunk.from(), chunk.to());
        if (modal.isPresent()) {
            return ofModal(modal.get(), chunk);
        }
        if (words.isInfinitive(chunk)) {
            return ofInfinitive(verb, depth);
        }
        String main = words.tag(words.mainVerb(chunk));
        boolean present = main.equals("VBP") || main.equals("VBZ");
        if (present && !words.sentence().headline()) {
            return ofPresent(verb);
        }
        if (main.equals("VBG")) {
            return PRESENT_BE.contains(words.lower(chunk.from())) ? EventStatus.ONGOING : ofGerund(verb, depth);
        }
        return EventStatus.OCCURRED;
    }

    /** "When they meet", "while they negotiate": not said to be done. */
    private EventStatus ofPresent(int verb) {
        for (int at = verb - 1; at >= 0 && !phrases.isA(at, Kind.BREAK) && !phrases.isFiniteVerb(at); at--) {
            if (phrases.isA(at, Kind.CLAUSE)) {
                String opener = phrases.words().lower(phrases.chunk(at).from());
                return SAME_TIME.contains(opener)
                        ? EventStatus.ONGOING
                        : AHEAD.contains(opener) ? EventStatus.PLANNED : EventStatus.OCCURRED;
            }
        }
        return EventStatus.OCCURRED;
    }

    /** "Would" is the future of what was said in the past, else a condition. */
    private EventStatus ofModal(EventStatus modal, Chunk chunk) {
        boolean would = phrases.words().is(chunk.from(), "would");
        if (!would) {
            return modal;
        }
        boolean perfect = phrases.words().is(chunk.from() + 1, "have");
        return !perfect && hasReportBefore(phrases.chunkOf(chunk.from()))
                ? EventStatus.PLANNED
                : EventStatus.HYPOTHETICAL;
    }

    private boolean hasReportBefore(int chunk) {
        for (int at = 0; at < phrases.count(); at++) {
            if (at != chunk && phrases.isFiniteVerb(at)) {
                int main = phrases.words().mainVerb(phrases.chunk(at));
                if (lexicon.at(Place.REPORTING, phrases.words().tokens(), main).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private EventStatus ofInfinitive(int verb, int depth) {
        int at = verb - 1;
        while (phrases.isA(at, Kind.ASIDE) || phrases.isA(at, Kind.TIME)) {
            at--;
        }
        if (at < 0 || depth == 0) {
            return EventStatus.PLANNED;
        }
        if (isRanked(at)) {
            return EventStatus.OCCURRED;
        }
        int last = phrases.chunk(at).to() - 1;
        EventStatus governor = lexicon.at(Place.GOVERNOR, phrases.words().tokens(), last)
                .map(match -> match.values().getFirst())
                .orElse(EventStatus.PLANNED);
        int main = mainBefore(at);
        if (main < 0) {
            return governor;
        }
        if (main != at && controls(main)) {
            int word = phrases.words().mainVerb(phrases.chunk(main));
            governor = lexicon.at(Place.GOVERNOR, phrases.words().tokens(), word)
                    .map(match -> match.values().getFirst())
                    .orElse(governor);
        }
        if (main != at && main == at - 1) {
            governor = strongest(governor, support(main));
        }
        EventStatus above = ofVerb(main, depth - 1);
        return above == EventStatus.ONGOING ? governor : strongest(governor, above);
    }

    /** "The first leader to visit" has visited. */
    private boolean isRanked(int noun) {
        Chunk chunk = phrases.chunk(noun);
        return phrases.isA(noun, Kind.NOUN)
                && lexicon.within(Place.MODIFIER, phrases.words().tokens(), chunk.from(), chunk.to())
                        .filter(EventStatus.OCCURRED::equals)
                        .isPresent();
    }

    /** What a verb says of its object: "shelved a plan". */
    private EventStatus support(int verb) {
        int word = phrases.words().mainVerb(phrases.chunk(verb));
        EventStatus support = lexicon.at(Place.SUPPORT, phrases.words().tokens(), word)
                .map(match -> match.values().getFirst())
                .orElse(EventStatus.OCCURRED);
        return support == EventStatus.DENIED ? EventStatus.DENIED : EventStatus.OCCURRED;
    }

    private boolean controls(int verb) {
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        return lexicon.at(Place.CONTROL, phrases.words().tokens(), main).isPresent();
    }

    private int mainBefore(int index) {
        for (int at = index; at >= 0; at--) {
            if (phrases.isA(at, Kind.VERB)) {
                return at;
            }
            if (phrases.isA(at, Kind.BREAK) || phrases.isA(at, Kind.CLAUSE) || phrases.isA(at, Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private EventStatus ofGerund(int verb, int depth) {
        int main = mainBefore(verb - 1);
        if (main < 0 || depth == 0 || phrases.isPreposition(verb - 1, LATER)) {
            return EventStatus.OCCURRED;
        }
        if (main == verb - 1) {
            int word = phrases.words().mainVerb(phrases.chunk(main));
            EventStatus support = lexicon.at(Place.SUPPORT, phrases.words().tokens(), word)
                    .map(match -> match.values().getFirst())
                    .orElse(EventStatus.OCCURRED);
            return strongest(support, ofVerb(main, depth - 1));
        }
        EventStatus above = ofVerb(main, depth - 1);
        return above == EventStatus.PLANNED ? EventStatus.PLANNED : EventStatus.OCCURRED;
    }

    /**
     * Whether the sentence itself says that the event happened or will, rather than presume it ("welcomed the visit", "will speak at the
     * summit").
     */
    boolean isAsserted(Candidate candidate) {
        return switch (candidate.governor().link()) {
            case ITSELF, SUPPORT -> true;
            case SUBJECT -> happens(candidate).isPresent() || ofPhrase(candidate) != EventStatus.OCCURRED;
            case OBJECT, PREPOSITION, NONE -> ofPhrase(candidate) != EventStatus.OCCURRED;
        };
    }

    private Optional<EventStatus> happens(Candidate candidate) {
        int main = phrases.words().mainVerb(phrases.chunk(candidate.governor().verb()));
        return lexicon.at(Place.HAPPEN, phrases.words().tokens(), main)
                .map(match -> match.values().getFirst());
    }

    private EventStatus ofNoun(Candidate candidate) {
        return strongest(ofPhrase(candidate), ofGovernor(candidate));
    }

    /** By the words within the noun phrase and right before it. */
    private EventStatus ofPhrase(Candidate candidate) {
        Tagged words = phrases.words();
        Chunk chunk = phrases.chunk(candidate.chunk());
        EventStatus inside = lexicon.within(Place.MODIFIER, words.tokens(), chunk.from(), candidate.from())
                .orElse(EventStatus.OCCURRED);
        EventStatus before = candidate.trigger().kind() == Trigger.Kind.MANNER
                ? EventStatus.OCCURRED
                : lexicon.endingAt(Place.BEFORE, words.tokens(), chunk.from()).orElse(EventStatus.OCCURRED);
        return strongest(inside, before);
    }

    private EventStatus ofGovernor(Candidate candidate) {
        if (!candidate.governor().isFound()) {
            return EventStatus.OCCURRED;
        }
        int verb = candidate.governor().verb();
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        EventStatus own = ofVerb(verb, DEPTH);
        return switch (candidate.governor().link()) {
            case SUPPORT, OBJECT -> {
                Optional<EventStatus> support = lexicon.at(
                                Place.SUPPORT, phrases.words().tokens(), main)
                        .map(match -> match.values().getFirst());
                boolean carried = candidate.governor().link() == Link.SUPPORT || support.isPresent();
                yield carried ? strongest(support.orElse(EventStatus.OCCURRED), own) : plannedOnly(own);
            }
            case SUBJECT ->
                happens(candidate).map(status -> strongest(status, own)).orElse(plannedOnly(own));
            case PREPOSITION -> beforeIsLater(candidate) ? EventStatus.OCCURRED : plannedOnly(own);
            case ITSELF, NONE -> EventStatus.OCCURRED;
        };
    }

    private boolean beforeIsLater(Candidate candidate) {
        int at = candidate.chunk() - 1;
        return phrases.isPreposition(at, LATER);
    }

    private static EventStatus plannedOnly(EventStatus own) {
        return own == EventStatus.PLANNED ? EventStatus.PLANNED : EventStatus.OCCURRED;
    }

    /** "Reportedly", "if", "accused of" before the event in its clause. */
    private EventStatus ofClause(Candidate candidate) {
        int first =
                candidate.isVerb() ? phrases.chunk(candidate.governor().verb()).from() : candidate.from();
        int start = candidate.chunk();
        while (start > 0
                && !phrases.isA(start - 1, Kind.BREAK)
                && !phrases.isA(start - 1, Kind.COMMA)
                && !phrases.isA(start - 1, Kind.CLAUSE)) {
            start--;
        }
        if (phrases.isA(start - 1, Kind.CLAUSE)) {
            start--;
        }
        int from = Math.max(0, phrases.chunk(Math.max(0, start)).from() - 3);
        return lexicon.within(Place.CLAUSE, phrases.words().tokens(), from, Math.max(from, first))
                .or(() -> lexicon.within(Place.CLAUSE, phrases.words().tokens(), first, candidate.to()))
                .orElse(EventStatus.OCCURRED);
    }

    private boolean has(Place place, Chunk chunk) {
        return lexicon.within(place, phrases.words().tokens(), chunk.from(), chunk.to())
                .isPresent();
    }
}

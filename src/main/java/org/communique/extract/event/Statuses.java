package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;

/** Whether an event happened, by tense, auxiliaries, negation and the words of {@code event-status.tsv}. */
final class Statuses {

    private static final Set<String> LATER = Set.of("after", "since", "following");

    private final Phrases phrases;
    private final StatusLexicon lexicon;
    private final VerbStatus verbs;

    Statuses(Phrases phrases, StatusLexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.verbs = new VerbStatus(phrases, lexicon);
    }

    EventStatus of(Candidate candidate) {
        if (isAbsence(candidate)) {
            EventStatus absence = verbs.of(candidate.governor().verb());
            Tagged words = phrases.words();
            boolean past = words.firstVerbTag(phrase(candidate)).equals("VBD");
            return past && absence != EventStatus.PLANNED ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        if (new Offices(phrases).isResolved(candidate)) {
            return EventStatus.OCCURRED;
        }
        EventStatus status = candidate.isVerb() ? verbs.of(candidate.governor().verb()) : ofNoun(candidate);
        return strongest(status, ofClause(candidate));
    }

    private Chunk phrase(Candidate candidate) {
        return phrases.chunk(candidate.governor().verb());
    }

    /** "X will not attend the summit", "X skipped it": the summit goes on without X. */
    boolean isAbsence(Candidate candidate) {
        boolean gathering = candidate.trigger().frame().isGathering()
                && candidate.governor().isFound();
        if (!gathering || isOfOtherNoun(candidate)) {
            return false;
        }
        int verb = candidate.governor().verb();
        Optional<EventStatus> attends = lexicon.at(
                        Place.ATTEND, phrases.words().tokens(), phrases.words().mainVerb(phrases.chunk(verb)))
                .map(match -> match.values().getFirst());
        return attends.isPresent() && (attends.get() == EventStatus.DENIED || verbs.of(verb) == EventStatus.DENIED);
    }

    /** Of two readings, the one that claims less. */
    static EventStatus strongest(EventStatus one, EventStatus other) {
        for (EventStatus status : new EventStatus[] {
            EventStatus.DENIED, EventStatus.HYPOTHETICAL, EventStatus.ALLEGED, EventStatus.PLANNED, EventStatus.ONGOING
        }) {
            if (one == status || other == status) {
                return status;
            }
        }
        return EventStatus.OCCURRED;
    }

    /**
     * Whether the sentence itself says that the event happened or will, rather than presume it ("welcomed the visit", "will speak at the
     * summit").
     */
    boolean isAsserted(Candidate candidate) {
        return switch (candidate.governor().link()) {
            case ITSELF, SUPPORT -> true;
            case SUBJECT -> happens(candidate).isPresent() || ofPhrase(candidate) != EventStatus.OCCURRED;
            case OBJECT, PREPOSITION, NONE -> ofPhrase(candidate) != EventStatus.OCCURRED && !isBefore(candidate);
        };
    }

    /** "Prior to the call X said": it was to come then, and may be over now. */
    private boolean isBefore(Candidate candidate) {
        int from = phrases.chunk(candidate.chunk()).from();
        return phrases.words().precedes(from, Set.of("prior to"));
    }

    private Optional<EventStatus> happens(Candidate candidate) {
        int main = phrases.words().mainVerb(phrases.chunk(candidate.governor().verb()));
        return lexicon.at(Place.HAPPEN, phrases.words().tokens(), main)
                .map(match -> match.values().getFirst());
    }

    private EventStatus ofNoun(Candidate candidate) {
        EventStatus phrase = ofPhrase(candidate);
        EventStatus governor = ofGovernor(candidate);
        boolean held = phrase == EventStatus.PLANNED && isDone(candidate, governor);
        return held ? governor : strongest(phrase, governor);
    }

    /** "Held a long-awaited meeting": what was planned has been done. */
    private boolean isDone(Candidate candidate, EventStatus governor) {
        if (candidate.governor().link() != Link.SUPPORT || governor != EventStatus.OCCURRED) {
            return false;
        }
        String tag = phrases.words()
                .tag(phrases.words().mainVerb(phrases.chunk(candidate.governor().verb())));
        return tag.equals("VBD") || tag.equals("VBN");
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
        return strongest(
                inside, before == EventStatus.OCCURRED ? before : strongest(before, ofPlan(candidate.chunk())));
    }

    /** "Scrapped plans for a meeting": what the verb does to the plan it does to the event. */
    private EventStatus ofPlan(int event) {
        int at = event - 1;
        if (phrases.isA(at, Kind.PREPOSITION) && phrases.isA(at - 1, Kind.NOUN) && phrases.isA(at - 2, Kind.VERB)) {
            return verbs.support(at - 2);
        }
        return EventStatus.OCCURRED;
    }

    private EventStatus ofGovernor(Candidate candidate) {
        if (!candidate.governor().isFound()) {
            return EventStatus.OCCURRED;
        }
        int verb = candidate.governor().verb();
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        EventStatus own = verbs.of(verb);
        if (candidate.trigger().kind() == Trigger.Kind.MANNER) {
            return own;
        }
        return switch (candidate.governor().link()) {
            case SUPPORT, OBJECT -> {
                Optional<EventStatus> support = lexicon.at(
                                Place.SUPPORT, phrases.words().tokens(), main)
                        .map(match -> match.values().getFirst());
                if (support.filter(EventStatus.ONGOING::equals).isPresent()) {
                    yield own == EventStatus.PLANNED ? EventStatus.ONGOING : own;
                }
                boolean carried = candidate.governor().link() == Link.SUPPORT
                        || (support.isPresent() && !isOfOtherNoun(candidate));
                yield carried ? strongest(support.orElse(EventStatus.OCCURRED), own) : plannedOnly(own);
            }
            case SUBJECT ->
                happens(candidate).map(status -> strongest(status, own)).orElse(plannedOnly(own));
            case PREPOSITION ->
                beforeIsLater(candidate) || isCommitment(verb) ? EventStatus.OCCURRED : plannedOnly(own);
            case ITSELF, NONE -> EventStatus.OCCURRED;
        };
    }

    /** "Cancelled a trip to the summit": the trip is off, not the summit. */
    private boolean isOfOtherNoun(Candidate candidate) {
        int at = candidate.chunk() - 1;
        return candidate.trigger().frame().isGathering()
                && phrases.isA(at, Kind.PREPOSITION)
                && phrases.isA(at - 1, Kind.NOUN);
    }

    /** "Agreed to deepen trade in a call", "expressed readiness to help at a meeting": said there, not planned for there. */
    private boolean isCommitment(int verb) {
        if (!phrases.words().isInfinitive(phrases.chunk(verb))) {
            return false;
        }
        for (int at = verb - 1; at >= 0; at--) {
            if (phrases.isFiniteVerb(at)) {
                int main = phrases.words().mainVerb(phrases.chunk(at));
                return phrases.words().tag(main).equals("VBD")
                        && lexicon.at(Place.COMMIT, phrases.words().tokens(), main)
                                .isPresent();
            }
        }
        return false;
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
}

package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;

/** What a verb's tense, auxiliaries, negation and governing verbs say of what it tells. */
final class VerbStatus {

    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re", "am", "'m");
    private static final Set<String> LATER = Set.of("after", "since", "following");
    private static final Set<String> SAME_TIME = Set.of("while", "as");
    private static final Set<String> AHEAD = Set.of("when", "once", "before", "after", "until", "if");
    private static final int DEPTH = 4;

    private final Phrases phrases;
    private final StatusLexicon lexicon;

    VerbStatus(Phrases phrases, StatusLexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    EventStatus of(int verb) {
        return of(verb, DEPTH);
    }

    private EventStatus of(int verb, int depth) {
        Chunk chunk = phrases.chunk(verb);
        Tagged words = phrases.words();
        if (has(Place.NEGATION, chunk)
                || lexicon.endingAt(Place.NEGATION, words.tokens(), chunk.from())
                        .isPresent()) {
            return EventStatus.DENIED;
        }
        Optional<EventStatus> modal = lexicon.within(Place.MODAL, words.tokens(), chunk.from(), chunk.to());
        if (modal.isPresent()) {
            return ofModal(modal.get(), chunk);
        }
        Optional<EventStatus> apart = modalBefore(verb);
        if (apart.isPresent()) {
            return ofModal(apart.get(), phrases.chunk(beforeTime(verb)));
        }
        if (words.isInfinitive(chunk)) {
            return ofInfinitive(verb, depth);
        }
        String main = words.tag(words.mainVerb(chunk));
        if ((main.equals("VB") || main.equals("VBP")) && depth > 0 && isPlain(chunk) && isListed(verb)) {
            int first = baseBefore(verb - 1);
            if (first >= 0) {
                return of(first, depth - 1);
            }
        }
        boolean present = main.equals("VBP") || main.equals("VBZ");
        if (present && !words.sentence().headline()) {
            return ofPresent(verb);
        }
        if (main.equals("VBN") && isPlain(chunk) && phrases.isA(verb - 1, Kind.COMMA)) {
            return ofGerund(verb, depth);
        }
        if (main.equals("VBG")) {
            return PRESENT_BE.contains(words.lower(chunk.from())) ? EventStatus.ONGOING : ofGerund(verb, depth);
        }
        return EventStatus.OCCURRED;
    }

    /** "Will on Monday open": the auxiliary before the time. */
    private Optional<EventStatus> modalBefore(int verb) {
        int before = beforeTime(verb);
        if (before == verb - 1 || !phrases.isA(before, Kind.VERB)) {
            return Optional.empty();
        }
        Chunk auxiliary = phrases.chunk(before);
        return phrases.words().tag(auxiliary.to() - 1).equals("MD")
                ? lexicon.within(Place.MODAL, phrases.words().tokens(), auxiliary.from(), auxiliary.to())
                : Optional.empty();
    }

    private int beforeTime(int verb) {
        int at = verb - 1;
        while (phrases.isA(at, Kind.TIME) || (phrases.isA(at, Kind.PREPOSITION) && phrases.isA(at + 1, Kind.TIME))) {
            at--;
        }
        return at;
    }

    private static boolean isPlain(Chunk verb) {
        return verb.to() - verb.from() == 1;
    }

    private boolean isListed(int verb) {
        int before = verb - 1;
        while (phrases.isA(before, Kind.ASIDE)) {
            before--;
        }
        return phrases.isA(before, Kind.AND) || phrases.isA(before, Kind.COMMA);
    }

    /** "Plans to see X, who was elected in May, and sign": the verb that went before in the same form; -1 where there is none. */
    private int baseBefore(int index) {
        for (int at = index; at >= 0 && !phrases.isA(at, Kind.BREAK); at--) {
            if (phrases.isA(at, Kind.VERB)
                    && phrases.words()
                            .tag(phrases.words().mainVerb(phrases.chunk(at)))
                            .equals("VB")) {
                return at;
            }
        }
        return -1;
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
        int last = phrases.chunk(at).to() - 1;
        Optional<EventStatus> ofWord = lexicon.at(
                        Place.GOVERNOR, phrases.words().tokens(), last)
                .map(match -> match.values().getFirst());
        if (ofWord.isEmpty() && isRanked(at)) {
            return EventStatus.OCCURRED;
        }
        EventStatus governor = ofWord.orElse(EventStatus.PLANNED);
        int main = mainBefore(at);
        if (main < 0) {
            return governor;
        }
        Orders orders = new Orders(phrases, lexicon);
        if (orders.command(verb).filter(orders::isToForce).isPresent()) {
            return of(main, depth - 1);
        }
        // "gathered in X on Monday to sign", "urged Y to sign"
        boolean gathered = ofWord.isEmpty() && !phrases.isA(main + 1, Kind.NOUN);
        if (main != at && (gathered || controls(main))) {
            int word = phrases.words().mainVerb(phrases.chunk(main));
            governor = lexicon.at(Place.GOVERNOR, phrases.words().tokens(), word)
                    .map(match -> match.values().getFirst())
                    .orElse(governor);
        }
        if (main != at && main == at - 1) {
            governor = Statuses.strongest(governor, support(main));
        }
        EventStatus above = of(main, depth - 1);
        return above == EventStatus.ONGOING ? governor : Statuses.strongest(governor, above);
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
    EventStatus support(int verb) {
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
        Optional<EventStatus> before = lexicon.endingAt(
                Place.BEFORE, phrases.words().tokens(), phrases.chunk(verb).from());
        if (before.isPresent()) {
            return before.get();
        }
        int main = mainBefore(verb - 1);
        if (main < 0 || depth == 0 || phrases.isPreposition(verb - 1, LATER)) {
            return EventStatus.OCCURRED;
        }
        if (main == verb - 1) {
            int word = phrases.words().mainVerb(phrases.chunk(main));
            EventStatus support = lexicon.at(Place.SUPPORT, phrases.words().tokens(), word)
                    .map(match -> match.values().getFirst())
                    .orElse(EventStatus.OCCURRED);
            return Statuses.strongest(support, of(main, depth - 1));
        }
        EventStatus above = of(main, depth - 1);
        return above == EventStatus.PLANNED ? EventStatus.PLANNED : EventStatus.OCCURRED;
    }

    private boolean has(Place place, Chunk chunk) {
        return lexicon.within(place, phrases.words().tokens(), chunk.from(), chunk.to())
                .isPresent();
    }
}

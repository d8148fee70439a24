package org.communique.extract.event;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.StatedTime;
import org.communique.extract.event.Draft.Cast;

/**
 * How sure an event is, in percent, by what went wrong in articles that nobody had tuned on: nouns that merely stand beside a verb, words
 * of many meanings, casts of one, pronouns, and arguments far from their trigger.
 */
final class Assurance {

    private static final int BASE = 62;
    private static final int VAGUE = 50;
    /** From so many words on, the arguments stand far from the trigger. */
    private static final int FAR = 16;

    private final Phrases phrases;

    Assurance(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The confidence in an event of this cast and status, whose words are the tokens from {@code from} to before {@code to}. */
    int percent(Candidate candidate, Cast cast, EventStatus status, int from, int to) {
        int percent = candidate.trigger().frame().isVague() ? VAGUE : BASE;
        percent += ofLink(candidate);
        percent += ofStatus(status);
        percent += cast.all().size() > 1 ? 10 : 0;
        percent -= to - from > FAR ? 6 : 0;
        percent -= hasPronoun(from, to) ? 5 : 0;
        return percent;
    }

    /** What day and place add: who tells them tells of a happening, not of a topic. */
    static int ofSetting(StatedTime time, Optional<EntityId> place) {
        return (time.bounds().isPresent() ? 6 : 0) + (place.isPresent() ? 4 : 0);
    }

    private static int ofLink(Candidate candidate) {
        return switch (candidate.governor().link()) {
            case ITSELF -> candidate.governor().passive() ? 8 : 12;
            case SUPPORT -> 8;
            case SUBJECT -> 4;
            case OBJECT -> 0;
            case PREPOSITION -> -2;
            case NONE -> -6;
        };
    }

    private static int ofStatus(EventStatus status) {
        return switch (status) {
            case OCCURRED, PLANNED -> 0;
            case ONGOING, DENIED -> -4;
            case ALLEGED, HYPOTHETICAL -> -10;
        };
    }

    private boolean hasPronoun(int from, int to) {
        for (int at = from; at < to; at++) {
            if (phrases.words().tag(at).startsWith("PRP")) {
                return true;
            }
        }
        return false;
    }
}

package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;
import org.communique.time.TimeExpression;

/** When an event was: the nearest time expression of its own clause that is not the speaker's. */
final class Times {

    private static final Set<String> MEASURED_FROM = Set.of("of", "before", "after", "following");
    private static final int FAR = 14;
    /** "To a new level this year in a call on Tuesday": of two times that can be meant, a year is less likely. */
    private static final int COARSE = 4;

    /** In days. */
    private static final int SEASON = 93;

    private static final int OTHER_VERB = 10;
    private static final int OTHER_CLAUSE = 20;
    /** A time before or after these belongs to what stands on its own side. */
    private static final Set<String> PARTING =
            Set.of("after", "before", "following", "since", "until", "ahead", "despite", "amid");
    /** These begin or end a stretch of time; they do not place an event in it. */
    private static final Set<String> STRETCH =
            Set.of("since", "until", "till", "from", "for", "through", "over", "between");

    private static final Set<String> CAUSE = Set.of("to", "for");
    private static final Set<String> THAT = Set.of("that");
    /** "The first meeting since 2019": where these are part of the time. */
    private static final Set<String> SINCE = Set.of("since", "until", "till");

    private static final Set<String> MATTER = Set.of("of", "over", "for");
    private static final Set<String> BOUNDING = Set.of("from", "between");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Times(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    StatedTime of(Candidate candidate) {
        return inside(candidate).orElseGet(() -> beside(candidate));
    }

    /** "Monday's call", "a June 3 meeting". */
    private Optional<StatedTime> inside(Candidate candidate) {
        for (int at = phrases.chunk(candidate.chunk()).from(); at < candidate.from(); at++) {
            if (phrases.words().isInnerTime(at)) {
                return phrases.words().time(at).map(TimeExpression::time);
            }
        }
        return Optional.empty();
    }

    private StatedTime beside(Candidate candidate) {
        int best = FAR;
        StatedTime found = StatedTime.UNKNOWN;
        for (int at = 0; at < phrases.count(); at++) {
            if (phrases.isA(at, Kind.TIME)
                    && !isStretch(at, candidate)
                    && !isOfName(at, candidate)
                    && !isMeasuredFrom(at, candidate)
                    && !isOfSpeaker(at, candidate)
                    && !isBeforeReport(at, candidate)
                    && !isBeforeInfinitive(at, candidate)
                    && !isOfTask(at, candidate)) {
                int cost = cost(at, candidate) + (isLong(at) ? COARSE : 0);
                if (cost < best) {
                    best = cost;
                    found = time(at).orElse(found);
                }
            }
        }
        return best < FAR
                ? found
                : new SameTime(phrases).of(candidate).flatMap(this::time).orElse(found);
    }

    private boolean isLong(int time) {
        return time(time)
                .flatMap(StatedTime::bounds)
                .filter(bounds -> Likeness.days(bounds) > SEASON)
                .isPresent();
    }

    /** "Under the Trade Act of 1974", "the Andes Summit 2024 has begun": the year belongs to the name. */
    private boolean isOfName(int time, Candidate candidate) {
        return isEdition(time, candidate) || isOfLaw(time, candidate);
    }

    private boolean isEdition(int time, Candidate candidate) {
        return candidate.trigger().frame().isGathering()
                && time == candidate.chunk() + 1
                && isLong(time)
                && time(time)
                        .flatMap(StatedTime::bounds)
                        .filter(bounds -> phrases.newsDay()
                                .filter(day -> !day.isBefore(bounds.earliest()) && !day.isAfter(bounds.latest()))
                                .isPresent())
                        .isPresent();
    }

    private boolean isOfLaw(int time, Candidate candidate) {
        return time - 2 != candidate.chunk()
                && phrases.isPreposition(time - 1, Set.of("of"))
                && phrases.isA(time - 2, Kind.NOUN)
                && phrases.words().tag(phrases.chunk(time - 2).to() - 1).startsWith("NNP");
    }

    private Optional<StatedTime> time(int chunk) {
        return phrases.words().time(phrases.chunk(chunk).from()).map(expression -> expression.time());
    }

    /** "Since Monday", but not "from Monday to Friday", which bounds the event on both sides. */
    private boolean isStretch(int time, Candidate candidate) {
        boolean encounter = candidate.trigger().type().isConsultation();
        boolean bounded = phrases.isPreposition(time - 1, BOUNDING)
                && time(time)
                        .flatMap(StatedTime::bounds)
                        .filter(bounds -> bounds.precision() == Precision.RANGE)
                        .isPresent();
        boolean since = SINCE.contains(phrases.words().lower(phrases.chunk(time).from()));
        return (phrases.isPreposition(time - 1, STRETCH) && !bounded) || (since && encounter);
    }

    /** "Earlier this week X announced that", "X announced on Monday": the time is the announcement's, which the event follows. */
    private boolean isBeforeReport(int time, Candidate candidate) {
        if (candidate.chunk() < time || isUnderway(candidate)) {
            return false;
        }
        for (int at = time + 1; at < candidate.chunk(); at++) {
            boolean own =
                    at == candidate.governor().verb() && candidate.governor().link() == Candidate.Link.ITSELF;
            if (phrases.isFiniteVerb(at) && !own && isReport(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Announced on Monday it is imposing tariffs": to announce it is to do it. */
    private boolean isUnderway(Candidate candidate) {
        int main = phrases.words().mainVerb(phrases.chunk(candidate.chunk()));
        return candidate.isVerb() && phrases.words().tag(main).equals("VBG");
    }

    private boolean isReport(int verb) {
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        return statuses.at(Place.REPORTING, phrases.words().tokens(), main).isPresent();
    }

    /** "On the eve of the summit", "two days after the call": the summit and the call are at another time. */
    private boolean isMeasuredFrom(int time, Candidate candidate) {
        return time < candidate.chunk() && phrases.isPreposition(time + 1, MEASURED_FROM);
    }

    /** "Said on Monday", "said on Monday it would sign" tell when somebody spoke, unless speaking is the event. */
    private boolean isOfSpeaker(int time, Candidate candidate) {
        int at = time - 1;
        while (phrases.isA(at, Kind.PREPOSITION) || phrases.isA(at, Kind.ASIDE) || isListener(at)) {
            at--;
        }
        if (!phrases.isA(at, Kind.VERB) || at == candidate.governor().verb()) {
            return false;
        }
        boolean saidClause = candidate.isVerb() && phrases.isFiniteVerb(candidate.chunk());
        boolean betweenVerbAndEvent = !saidClause && candidate.chunk() > time && sameClause(time, candidate.chunk());
        boolean declared = candidate.chunk() > time && isUnderway(candidate);
        return isReport(at) && !betweenVerbAndEvent && !declared;
    }

    /** "Appointed X to succeed Y in October", told before October. */
    private boolean isOfTask(int time, Candidate candidate) {
        boolean task = false;
        for (int at = candidate.chunk() + 1; at < time; at++) {
            task |= phrases.isA(at, Kind.VERB) && new Offices(phrases).isTask(candidate, at);
        }
        return task
                && time(time)
                        .flatMap(StatedTime::bounds)
                        .filter(bounds -> phrases.newsDay()
                                .filter(day -> bounds.earliest().isAfter(day))
                                .isPresent())
                        .isPresent();
    }

    /** "Flew in on Monday to meet": Monday is the flight's. */
    private boolean isBeforeInfinitive(int time, Candidate candidate) {
        boolean infinitive = candidate.isVerb() && phrases.words().isInfinitive(phrases.chunk(candidate.chunk()));
        return infinitive
                && time < candidate.chunk()
                && !isDone(candidate.chunk())
                && !new Offices(phrases).isResolved(candidate);
    }

    /** "Gathered on Monday to sign": who gathers to sign signs. */
    private boolean isDone(int infinitive) {
        int at = infinitive - 1;
        while (at >= 0 && !phrases.isA(at, Kind.VERB)) {
            at--;
        }
        return at >= 0
                && statuses.at(
                                Place.GOVERNOR,
                                phrases.words().tokens(),
                                phrases.words().mainVerb(phrases.chunk(at)))
                        .filter(match -> match.values().getFirst() == EventStatus.OCCURRED)
                        .isPresent();
    }

    private boolean isListener(int at) {
        return phrases.isA(at, Kind.NOUN) && phrases.isA(at - 1, Kind.VERB);
    }

    private boolean sameClause(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (phrases.isA(at, Kind.CLAUSE)
                    || phrases.isA(at, Kind.BREAK)
                    || phrases.isA(at, Kind.RELATIVE)
                    || phrases.isA(at, Kind.VERB)) {
                return false;
            }
        }
        return true;
    }

    private int cost(int time, Candidate candidate) {
        int step = time < candidate.chunk() ? 1 : -1;
        int cost = step > 0 && candidate.chunk() - time > 1 ? 1 : 0;
        for (int at = time + step; at != candidate.chunk(); at += step) {
            cost += crossing(at, candidate);
        }
        return cost;
    }

    private int crossing(int at, Candidate candidate) {
        return switch (phrases.chunk(at).kind()) {
            case VERB -> verbCost(at, candidate);
            case CLAUSE ->
                phrases.isPreposition(at, THAT) && at < candidate.chunk() && isUnderway(candidate) ? 1 : OTHER_CLAUSE;
            case RELATIVE, BREAK -> OTHER_CLAUSE;
            case PREPOSITION ->
                phrases.isPreposition(at, PARTING) || isMatter(at, candidate) || isCause(at, candidate)
                        ? OTHER_CLAUSE
                        : 1;
            case NOUN, ADJECTIVE, COMMA, AND, TIME, ASIDE -> 1;
        };
    }

    /** "Expelled envoys in response to a raid last month", "in retaliation for": the raid has its own time. */
    private boolean isCause(int preposition, Candidate candidate) {
        return preposition > candidate.chunk()
                && phrases.isPreposition(preposition, CAUSE)
                && phrases.isA(preposition - 1, Kind.NOUN)
                && phrases.chunk(preposition - 1).to()
                        == phrases.chunk(preposition - 1).from() + 1
                && phrases.isPreposition(preposition - 2, Set.of("in"));
    }

    /** "Accused X of a plot in 2007": what somebody is accused of has its own time. */
    private boolean isMatter(int preposition, Candidate candidate) {
        return candidate.trigger().frame() == Frame.VERBAL
                && preposition > candidate.chunk()
                && phrases.isPreposition(preposition, MATTER);
    }

    private int verbCost(int at, Candidate candidate) {
        if (at == candidate.governor().verb()) {
            return 0;
        }
        if (phrases.isFiniteVerb(at)) {
            return OTHER_VERB;
        }
        int main = phrases.words().mainVerb(phrases.chunk(at));
        boolean passive = phrases.words().tag(main).equals("VBN");
        boolean happens =
                statuses.at(Place.HAPPEN, phrases.words().tokens(), main).isPresent();
        return passive && !happens ? OTHER_VERB : 3;
    }
}

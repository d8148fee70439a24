package org.communique.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;
import org.communique.extract.event.Draft.Cast;
import org.communique.extract.event.Draft.Strength;
import org.communique.text.PublicationDate;
import org.communique.text.Span;

/** The events of one sentence. */
final class SentenceEvents {

    private final Phrases phrases;
    private final Lexicons lexicons;
    private final Optional<PublicationDate> published;
    private final Retold retold;
    private final List<Pointer> pointers = new ArrayList<>();

    /** Words that tell more of what was told before, without naming who takes part. */
    record Pointer(Draft draft, Draft meant) {}

    SentenceEvents(Phrases phrases, Lexicons lexicons, Optional<PublicationDate> published, Retold retold) {
        this.phrases = phrases;
        this.lexicons = lexicons;
        this.published = published;
        this.retold = retold;
    }

    /** What points back, once the drafts are drawn. */
    List<Pointer> pointers() {
        return List.copyOf(pointers);
    }

    List<Draft> drafts(Found found) {
        NounTriggers nouns = new NounTriggers(phrases, lexicons.statuses());
        List<Candidate> byNoun = nouns.nouns(found.nouns());
        List<Candidate> candidates = new ArrayList<>(nouns.manners(found.manners()));
        byNoun.stream().filter(SentenceEvents::isDecision).forEach(candidates::add);
        new VerbTriggers(phrases, lexicons.statuses())
                .candidates(found.verbs()).stream()
                        .filter(verb -> byNoun.stream().noneMatch(noun -> isGatheringOpened(noun, verb)))
                        .forEach(candidates::add);
        byNoun.stream().filter(candidate -> !isDecision(candidate)).forEach(candidates::add);
        Map<Candidate, Draft> drafted = new LinkedHashMap<>();
        candidates.forEach(candidate -> add(candidate, drafted));
        new Casualties(phrases, lexicons.statuses()).join(candidates, drafted);
        List<Draft> placed = new Visits(phrases, drafted).withPlaces();
        SeparateCalls calls = new SeparateCalls(phrases);
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : drafted.keySet()) {
            drafts.addAll(calls.of(candidate, placed.removeFirst()));
        }
        return drafts;
    }

    private static boolean isDecision(Candidate candidate) {
        return candidate.trigger().frame() == Frame.DECIDE;
    }

    private void add(Candidate candidate, Map<Candidate, Draft> drafted) {
        if (drafted.keySet().stream().noneMatch(earlier -> covers(earlier, candidate))) {
            draft(candidate).ifPresent(draft -> drafted.put(candidate, draft));
        }
    }

    /** Whether another trigger has told this event: "met … by phone", "launched an attack". */
    private boolean covers(Candidate earlier, Candidate candidate) {
        if (isOrderedOut(earlier, candidate)) {
            return true;
        }
        boolean decided = isDecision(earlier)
                && candidate.isVerb()
                && candidate.from() > earlier.from()
                && phrases.words().isInfinitive(phrases.chunk(candidate.chunk()));
        if (decided && isDecision(candidate)) {
            return true;
        }
        boolean sameVerb = earlier.governor().verb() == candidate.governor().verb();
        if (earlier.trigger().kind() == Trigger.Kind.MANNER) {
            return sameVerb && candidate.trigger().type().isConsultation();
        }
        boolean itsObject = sameVerb
                && candidate.trigger().frame() != Frame.SERIES
                && !earlier.trigger().objects().isEmpty()
                && (candidate.governor().link() == Candidate.Link.SUPPORT
                        || candidate.governor().link() == Candidate.Link.OBJECT);
        return earlier.from() == candidate.from() || (earlier.isVerb() && itsObject);
    }

    /** "Ordered diplomats to leave": their leaving is the expulsion. */
    private boolean isOrderedOut(Candidate earlier, Candidate candidate) {
        return earlier.trigger().type() == EventType.EXPULSION
                && earlier.isVerb()
                && candidate.trigger().type() == EventType.WITHDRAWAL
                && candidate.from() > earlier.from()
                && (candidate.from() < earlier.to() || phrases.words().isInfinitive(phrases.chunk(candidate.chunk())));
    }

    /** "Opened the Silk Road Forum" opens a forum, not a road. */
    private static boolean isGatheringOpened(Candidate gathering, Candidate opening) {
        return gathering.trigger().frame().isGathering()
                && gathering.governor().link() == Candidate.Link.SUPPORT
                && gathering.governor().verb() == opening.governor().verb()
                && opening.trigger().frame() == Frame.BUILD;
    }

    private Optional<Draft> draft(Candidate candidate) {
        return new Occasions(phrases, lexicons.statuses()).isOnlyName(candidate)
                ? Optional.empty()
                : named(candidate).or(() -> pointing(candidate));
    }

    private Optional<Draft> named(Candidate candidate) {
        return retold.signatories(candidate, phrases)
                .or(() -> new Casting(phrases, lexicons.statuses())
                        .of(candidate, retold.bodies(candidate, phrases), hosts(candidate)))
                .flatMap(cast -> draft(candidate, cast))
                .filter(draft -> !isTold(candidate, draft));
    }

    /** Whose gathering "the summit" is where none has been told before. */
    private List<EntityId> hosts(Candidate candidate) {
        return retold.isFirstOf(candidate)
                ? new Representatives(phrases, lexicons.standIns()).of(candidate)
                : List.of();
    }

    /** "They discussed trade" after their meeting has been told: it was there. */
    private boolean isTold(Candidate candidate, Draft draft) {
        Optional<Draft> earlier =
                candidate.trigger().frame() == Frame.DISCUSS ? retold.encounterOf(draft.cast()) : Optional.empty();
        earlier.ifPresent(meant -> pointers.add(new Pointer(draft, meant)));
        return earlier.isPresent();
    }

    /** Notes what points back; it is no event of its own. */
    private Optional<Draft> pointing(Candidate candidate) {
        boolean told = candidate.governor().link() == Candidate.Link.SUBJECT;
        retold.meant(candidate, phrases)
                .ifPresent(meant -> draft(candidate, meant.cast())
                        .map(draft -> told && draft.strength().asserted() ? draft : draft.presuming(meant))
                        .ifPresent(draft -> pointers.add(new Pointer(draft, meant))));
        return Optional.empty();
    }

    private Optional<Draft> draft(Candidate candidate, Cast cast) {
        Statuses statuses = new Statuses(phrases, lexicons.statuses());
        if (statuses.isAbsence(candidate)) {
            return draft(candidate, cast.without(candidate.subject().entities()), statuses);
        }
        return draft(candidate, cast, statuses);
    }

    private Optional<Draft> draft(Candidate candidate, Cast cast, Statuses statuses) {
        if (cast.all().isEmpty()) {
            return Optional.empty();
        }
        StatedTime time = new Times(phrases, lexicons.statuses()).of(candidate);
        Optional<EntityId> place = new Places(phrases, lexicons.statuses())
                .of(candidate)
                .or(() -> new Hosts(phrases, lexicons.statuses()).state(candidate));
        EventStatus status = inTime(statuses.of(candidate), time);
        boolean asserted = statuses.isAsserted(candidate) || time.asStated().isPresent();
        if (isHomecoming(candidate, cast, place) || isBackground(candidate) || (!asserted && isGeneral(candidate))) {
            return Optional.empty();
        }
        EventType type = new Classification(phrases).of(candidate, cast, place);
        boolean firm = !candidate.trigger().frame().isVague();
        Group evidence = evidence(candidate);
        int percent = new Assurance(phrases).percent(candidate, cast, status, evidence.from(), evidence.to())
                + Assurance.ofSetting(time, place);
        Span span = phrases.words().sentence().span(evidence.from(), evidence.to());
        return Optional.of(new Draft(
                type,
                status,
                cast,
                place,
                time,
                span,
                new Strength(firm, asserted, percent),
                lexicons.editions().of(candidate, phrases)));
    }

    /** "The war in X" is a state, unless somebody starts or wages it. */
    private boolean isBackground(Candidate candidate) {
        boolean carried =
                candidate.isVerb() || (candidate.governor().link() == Candidate.Link.SUPPORT && !isEnded(candidate));
        return (candidate.trigger().type() == EventType.WAR && !carried) || isSinceTakingOffice(candidate);
    }

    /** "His first trip since taking office": when that was is no matter here. */
    private boolean isSinceTakingOffice(Candidate candidate) {
        return candidate.isVerb()
                && candidate.trigger().type() == EventType.INAUGURATION
                && phrases.words()
                        .firstVerbTag(phrases.chunk(candidate.chunk()))
                        .equals("VBG");
    }

    /** "To end the war", "halt the war": the aim of the talks. */
    private boolean isEnded(Candidate candidate) {
        int main = phrases.words().mainVerb(phrases.chunk(candidate.governor().verb()));
        return lexicons.statuses()
                .at(StatusLexicon.Place.SUPPORT, phrases.words().tokens(), main)
                .filter(match -> match.values().getFirst() != EventStatus.OCCURRED)
                .isPresent();
    }

    /** "Y's elections", "Y's decision": a habit or a topic, as long as nothing says when. */
    private static boolean isGeneral(Candidate candidate) {
        return switch (candidate.trigger().frame()) {
            case OWN, DECIDE -> true;
            default -> false;
        };
    }

    /** Who comes home visits nobody. */
    private boolean isHomecoming(Candidate candidate, Cast cast, Optional<EntityId> place) {
        if (candidate.trigger().frame() != Frame.TRAVEL || place.isEmpty()) {
            return false;
        }
        Optional<EntityId> there = phrases.entity(place.get()).country();
        return cast.actors().stream()
                .map(actor -> phrases.entity(actor).country())
                .anyMatch(home -> home.isPresent() && (home.equals(there) || home.equals(place)));
    }

    /** What is dated after publication has not happened yet. */
    private EventStatus inTime(EventStatus status, StatedTime time) {
        Optional<LocalDate> day = published.map(PublicationDate::day);
        boolean later = day.isPresent()
                && time.bounds()
                        .map(bounds -> bounds.earliest().isAfter(day.get()))
                        .orElse(false);
        boolean asserted = status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
        return later && asserted ? EventStatus.PLANNED : status;
    }

    private static Group evidence(Candidate candidate) {
        int from = candidate.from();
        int to = candidate.to();
        List<Group> groups = new ArrayList<>(List.of(candidate.subject(), candidate.owner()));
        candidate.complements().parts().forEach(part -> groups.add(part.group()));
        for (Group group : groups) {
            if (group.isFound() && !group.isEmpty()) {
                from = Math.min(from, group.from());
                to = Math.max(to, group.to());
            }
        }
        return new Group(List.of(), from, to);
    }
}

package org.communique.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.extract.event.Draft.Cast;

/**
 * What an article has told so far, for words that only point back: "the talks lasted two hours", "Monday's call", "at the summit". News
 * names who meets once, and goes on with the definite noun.
 */
final class Retold {

    /** How many sentences further on "the meeting" still is the one told last. */
    private static final int NEAR = 6;

    /** What points back. */
    static final Set<String> DEFINITE = Set.of("the", "this", "their");

    private static final Set<String> OF_OTHERS = Set.of("of", "with", "between", "among", "by");

    private final List<Told> told = new ArrayList<>();
    private final Signatories signatories;

    Retold(Signatories signatories) {
        this.signatories = signatories;
    }

    private record Told(int sentence, Draft draft) {}

    void tell(int sentence, List<Draft> drafts) {
        drafts.forEach(draft -> told.add(new Told(sentence, draft)));
    }

    /** Those who signed, where the sentence only counts them. */
    Optional<Draft.Cast> signatories(Candidate candidate, Phrases phrases) {
        return signatories.of(candidate, phrases);
    }

    /** The encounter told last in the sentences before that the noun can mean; none where nothing has been told near. */
    Optional<Draft> meant(Candidate candidate, Phrases phrases) {
        int here = phrases.words().sentence().index();
        boolean gathering = candidate.trigger().frame().isGathering();
        if (!isEncounter(candidate.trigger().type()) || !isBare(candidate, phrases)) {
            return Optional.empty();
        }
        List<Told> possible = told.stream()
                .filter(one -> gathering || here - one.sentence() <= NEAR)
                .filter(one -> canMean(candidate.trigger(), one.draft()))
                .toList();
        List<Told> last = possible.stream()
                .filter(one -> one.sentence() == possible.getLast().sentence())
                .toList();
        return last.size() == 1 ? Optional.of(last.getFirst().draft()) : Optional.empty();
    }

    /** Whether no encounter has been told before that a noun for a gathering can mean. */
    boolean isFirstOf(Candidate candidate) {
        return candidate.trigger().frame() == Frame.GATHERING
                && told.stream()
                        .map(Told::draft)
                        .noneMatch(draft -> draft.type() == EventType.SUMMIT || draft.type() == EventType.MEETING);
    }

    /** The encounter of exactly these told last, however they met. */
    Optional<Draft> encounterOf(Cast cast) {
        return told.stream()
                .map(Told::draft)
                .filter(draft -> draft.type().isConsultation() && draft.type() != EventType.VISIT)
                .filter(draft -> draft.status() != EventStatus.DENIED && draft.status() != EventStatus.HYPOTHETICAL)
                .filter(draft -> new HashSet<>(draft.cast().all()).equals(new HashSet<>(cast.all())))
                .reduce((earlier, later) -> later);
    }

    /** The organizations whose gathering was told last, for "the summit". */
    List<EntityId> bodies(Candidate candidate, Phrases phrases) {
        return candidate.trigger().frame() != Frame.GATHERING
                ? List.of()
                : meant(candidate, phrases)
                        .map(draft -> draft.cast().all().stream()
                                .filter(id -> phrases.entity(id).kind().isOrganization())
                                .toList())
                        .orElse(List.of());
    }

    /** Of what news goes on to speak with a bare noun. */
    static boolean isEncounter(EventType type) {
        return type.isConsultation() || type == EventType.ELECTION || type == EventType.INAUGURATION;
    }

    /** "The call", "Monday's call": nothing around the noun says whose. */
    private static boolean isBare(Candidate candidate, Phrases phrases) {
        Tagged words = phrases.words();
        int from = phrases.chunk(candidate.chunk()).from();
        boolean definite = DEFINITE.contains(words.lower(from)) || words.isInnerTime(from);
        for (int at = from + 1; at < candidate.from(); at++) {
            definite &= words.isInnerTime(at) || words.tag(at).equals("POS");
        }
        return candidate.trigger().kind() == Trigger.Kind.NOUN
                && from < candidate.from()
                && definite
                && candidate.complements().parts().stream()
                        .noneMatch(part -> candidate.complements().brings(part, OF_OTHERS));
    }

    /** A meeting is not "the summit", nor a call "the meeting"; talks of which nothing tells how they were held can be "the call". */
    private static boolean canMean(Trigger noun, Draft draft) {
        boolean open = draft.status() == EventStatus.OCCURRED
                || draft.status() == EventStatus.ONGOING
                || draft.status() == EventStatus.PLANNED;
        boolean talks = draft.type().isConsultation() && draft.type() != EventType.VISIT;
        boolean vague = noun.frame() == Frame.VAGUE
                || (noun.type().isRemote() && !draft.strength().firm());
        return open && (draft.type() == noun.type() || (talks && vague));
    }
}

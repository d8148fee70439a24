package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;

/** Where a visit goes whose own words name no place: an apposition tells, or where the traveller is meanwhile. */
final class Destinations {

    private static final Set<String> TO = Set.of("to", "in");
    private static final Set<String> AT = Set.of("in", "at");
    private static final Set<String> MEANWHILE = Set.of("on", "during");

    private final Phrases phrases;

    Destinations(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The phrases that may name the goal; none where nothing tells. */
    List<Complements.Part> of(Candidate candidate) {
        List<Complements.Part> told = ofApposition(candidate.complements().end());
        return told.isEmpty() && isTravellers(candidate) ? meanwhile(candidate) : told;
    }

    /** "X's two-day visit, her first to Y": the visit counted. */
    private List<Complements.Part> ofApposition(int end) {
        int first = end + 1;
        boolean beside = phrases.isA(end, Kind.COMMA) || phrases.isA(end, Kind.BREAK);
        boolean counted = phrases.isA(first, Kind.NOUN) || phrases.isA(first, Kind.ADJECTIVE);
        if (!beside || !counted) {
            return List.of();
        }
        Chunk chunk = phrases.chunk(first);
        Tagged words = phrases.words();
        boolean elliptic = words.tag(chunk.from()).equals("PRP$")
                && words.tag(chunk.to() - 1).startsWith("JJ");
        return elliptic ? after(first + 1, TO, phrases.count()) : List.of();
    }

    /** "X said in Y during a visit", "met Z in Y on her first trip abroad": the traveller's own visit. */
    private boolean isTravellers(Candidate candidate) {
        boolean during = candidate.governor().link() == Link.PREPOSITION
                && phrases.isPreposition(candidate.chunk() - 1, MEANWHILE);
        if (!during) {
            return false;
        }
        Chunk chunk = phrases.chunk(candidate.chunk());
        String first = phrases.words().tag(chunk.from());
        List<EntityId> owners = phrases.mentionsIn(chunk.from(), candidate.from()).stream()
                .map(Mention::denotes)
                .flatMap(List::stream)
                .toList();
        boolean own = first.equals("PRP$") && candidate.subject().entities().containsAll(owners);
        boolean oneVisit = first.equals("DT") && !phrases.words().is(chunk.from(), "the") && owners.isEmpty();
        return own || oneVisit;
    }

    /** Where the verb says the traveller is. */
    private List<Complements.Part> meanwhile(Candidate candidate) {
        int verb = candidate.governor().verb();
        int end = verb < candidate.chunk() ? candidate.chunk() : phrases.count();
        return after(verb + 1, AT, end);
    }

    private List<Complements.Part> after(int start, Set<String> prepositions, int end) {
        List<Complements.Part> parts = new ArrayList<>();
        for (Complements.Part part : Complements.after(phrases, start, false).parts()) {
            if (part.chunk() < end && prepositions.contains(part.preposition())) {
                parts.add(part);
            }
        }
        return parts;
    }
}

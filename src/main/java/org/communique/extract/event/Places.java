package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.extract.event.Chunk.Kind;

/** Where an event was: the most exact place that its own clause states. */
final class Places {

    private static final Set<String> AT = Set.of("in", "at", "near", "off", "inside");
    /** What these bring in is why something was done, and has a place of its own: "expelled envoys over the attack in X". */
    private static final Set<String> CAUSE = Set.of("after", "following", "over", "amid", "before", "despite");

    private static final Set<String> ANSWERING = Set.of("to", "for", "with");
    private static final Set<String> TOWARDS = Set.of("to", "in", "into", "at", "for");

    private static final Set<String> OCCASION = Set.of("after", "before", "following", "due", "owing", "because");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Places(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** The place of the event. */
    Optional<EntityId> of(Candidate candidate) {
        if (candidate.trigger().frame() == Frame.TRAVEL) {
            return goal(candidate);
        }
        if (candidate.trigger().type() == EventType.PHONE_CALL) {
            return Optional.empty();
        }
        boolean assault = candidate.trigger().type().category().equals("Assault");
        Optional<EntityId> stated = mostExact(around(candidate));
        if (stated.isPresent() || !assault) {
            return stated.or(() -> inName(candidate));
        }
        return goal(candidate);
    }

    /** Where a visit goes, or what an attack hits. */
    Optional<EntityId> goal(Candidate candidate) {
        List<EntityId> places = new ArrayList<>();
        boolean travel = candidate.trigger().frame() == Frame.TRAVEL;
        for (Complements.Part part : ownParts(candidate)) {
            boolean object = part.preposition().isEmpty()
                    && (candidate.isVerb() || candidate.governor().link() == Candidate.Link.SUBJECT);
            boolean towards = travel
                    ? TOWARDS.contains(part.preposition())
                    : candidate.trigger().prepositions().contains(part.preposition());
            if (object || towards || AT.contains(part.preposition())) {
                places.addAll(places(part));
            }
        }
        if (places.isEmpty() && travel && !candidate.isVerb()) {
            new Destinations(phrases)
                    .of(candidate).stream()
                            .flatMap(part -> places(part).stream())
                            .map(this::around)
                            .forEach(places::add);
        }
        if (places.isEmpty() && !candidate.isVerb()) {
            return inName(candidate);
        }
        return mostExact(places);
    }

    /** "Ended the visit to Chile after talks in Rome": the talks were there. */
    private static List<Complements.Part> ownParts(Candidate candidate) {
        return candidate.complements().parts().stream()
                .takeWhile(part -> !OCCASION.contains(part.preposition()))
                .toList();
    }

    /** Nobody travels to a building: the country around it, where that is known. */
    private EntityId around(EntityId place) {
        boolean building = phrases.entity(place).kind() == EntityKind.PLACE;
        return building ? phrases.entity(place).country().orElse(place) : place;
    }

    /** "The Helsinki summit", "his Beijing visit". */
    private Optional<EntityId> inName(Candidate candidate) {
        return mostExact(candidate.owner().entities().stream()
                        .filter(id -> phrases.entity(id).kind().isPlace()
                                && phrases.entity(id).kind() != EntityKind.COUNTRY)
                        .toList())
                .or(() -> countryBefore(candidate));
    }

    /** "Her Peru trip", "X's Peru visit": the country right before the noun. */
    private Optional<EntityId> countryBefore(Candidate candidate) {
        boolean travel = candidate.trigger().frame() == Frame.TRAVEL && !candidate.isVerb();
        return travel
                ? phrases.words()
                        .mention(candidate.from() - 1)
                        .filter(mention -> mention.form() == MentionForm.NAME)
                        .map(Mention::entity)
                        .filter(id -> phrases.entity(id).kind() == EntityKind.COUNTRY)
                : Optional.empty();
    }

    private List<EntityId> around(Candidate candidate) {
        List<EntityId> places = new ArrayList<>();
        String before = "";
        boolean other = false;
        boolean directed = !candidate.trigger().frame().isMutual();
        for (Complements.Part part : ownParts(candidate)) {
            // "agreed on help for schools in X": the schools are there
            if (AT.contains(part.preposition()) && !before.equals("for") && !other && !isOfTopic(part, candidate)) {
                places.addAll(places(part));
            }
            Chunk chunk = phrases.chunk(part.chunk());
            boolean named = phrases.words().tag(chunk.to() - 1).startsWith("NNP");
            other |= directed && (CAUSE.contains(part.preposition()) || isAnswer(before, part));
            before = named || isDuration(candidate, chunk) ? "" : part.preposition();
        }
        if (places.isEmpty()) {
            places.addAll(before(candidate));
        }
        return places;
    }

    /** "Talks over the war in X": the war is there. */
    private boolean isOfTopic(Complements.Part part, Candidate candidate) {
        int noun = part.chunk() - 2;
        return noun > candidate.chunk()
                && phrases.isA(noun, Chunk.Kind.NOUN)
                && statuses.at(
                                StatusLexicon.Place.LOCUS,
                                phrases.words().tokens(),
                                phrases.chunk(noun).to() - 1)
                        .isPresent();
    }

    /** "In response to the attack in X", "in retaliation for": what follows is about another event. */
    private static boolean isAnswer(String before, Complements.Part part) {
        return before.equals("in") && ANSWERING.contains(part.preposition());
    }

    /** "Met for two hours in X": the number tells how long they met. */
    private boolean isDuration(Candidate candidate, Chunk chunk) {
        boolean counted = false;
        for (int at = chunk.from(); at < chunk.to() - 1; at++) {
            counted |= phrases.words().tag(at).equals("CD");
        }
        return counted && candidate.trigger().type().isConsultation();
    }

    /** "In X on Monday, Y met Z", "Y in X met Z". */
    private List<EntityId> before(Candidate candidate) {
        List<EntityId> places = new ArrayList<>();
        for (int at = candidate.chunk() - 1; at >= 0; at--) {
            if (phrases.isA(at, Kind.CLAUSE) || phrases.isA(at, Kind.BREAK) || phrases.isA(at, Kind.RELATIVE)) {
                break;
            }
            boolean otherVerb =
                    phrases.isFiniteVerb(at) && at != candidate.governor().verb();
            if (otherVerb) {
                break;
            }
            boolean ofOther = candidate.governor().isFound()
                    && at > candidate.governor().verb()
                    && phrases.isA(at - 1, Kind.NOUN)
                    && phrases.isStandIn(at - 1);
            if (phrases.isPreposition(at, AT)
                    && phrases.isA(at + 1, Kind.NOUN)
                    && at + 1 != candidate.chunk()
                    && !ofOther) {
                places.addAll(places(new Complements.Part("in", at + 1, phrases.rightward(at + 1, false))));
            }
        }
        return places;
    }

    private List<EntityId> places(Complements.Part part) {
        int to = Math.max(part.group().to(), phrases.chunk(part.chunk()).to());
        int last = phrases.chunkOf(to - 1);
        int end = phrases.isPreposition(last + 1, Set.of("of")) && phrases.isA(last + 2, Kind.NOUN)
                ? phrases.chunk(last + 2).to()
                : to;
        List<EntityId> places = new ArrayList<>();
        for (Mention mention : phrases.mentionsIn(phrases.chunk(part.chunk()).from(), end)) {
            boolean named = mention.form() == MentionForm.NAME || mention.form() == MentionForm.DESCRIPTION;
            if (named
                    && !isCountryOf(mention, part.chunk())
                    && phrases.entity(mention.entity()).kind().isPlace()
                    && !isPossessor(mention, end)) {
                places.add(mention.entity());
            }
        }
        return places;
    }

    /** "In a US air strike": whose it was, not where. */
    private boolean isCountryOf(Mention mention, int noun) {
        Chunk chunk = phrases.chunk(noun);
        int last = chunk.to() - 1;
        return phrases.entity(mention.entity()).kind() == EntityKind.COUNTRY
                && !phrases.words().isMentioned(last)
                && phrases.words().tag(last).startsWith("NN")
                && chunk.from() < last
                && phrases.mentionsIn(chunk.from(), last).contains(mention)
                && !phrases.words().tag(chunk.from()).startsWith("NNP");
    }

    /** "Poland's president": the country is no place here, unless the phrase goes on to name one. */
    private boolean isPossessor(Mention mention, int end) {
        for (int at = 0; at < end; at++) {
            boolean isLast = phrases.words().mention(at).filter(mention::equals).isPresent()
                    && !phrases.words().sameMention(at, at + 1);
            if (isLast) {
                return at + 1 < end && phrases.words().tag(at + 1).equals("POS");
            }
        }
        return false;
    }

    private Optional<EntityId> mostExact(List<EntityId> places) {
        for (EntityKind kind : List.of(EntityKind.CITY, EntityKind.PLACE, EntityKind.REGION, EntityKind.COUNTRY)) {
            for (EntityId place : places) {
                if (phrases.entity(place).kind() == kind) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}

package org.communique.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.claim.Mention;
import org.communique.extract.event.Candidate.Link;

/** Who takes part where all do so on equal terms: in calls, meetings, agreements. */
final class Companions {

    private static final Set<String> BY = Set.of("by");
    private static final Set<String> AMONG = Set.of("between", "among");
    private static final Set<String> AMONG_TWO = Set.of("between");
    private static final Set<String> DURING = Set.of("in", "during", "over", "at", "by", "on");
    private static final Set<String> IN = Set.of("in");
    private static final Set<String> SAY = Set.of("tell", "tells", "told", "assured", "informed", "briefed", "thanked");
    private static final Set<String> BETWEEN = Set.of("with", "between");
    private static final Set<String> WITH = Set.of("with", "between", "to");

    private final Phrases phrases;
    private final Releases releases;
    private final Hosts hosts;

    Companions(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.releases = new Releases(phrases, statuses);
        this.hosts = new Hosts(phrases, statuses);
    }

    /** All that take part, in text order of the roles: subject, owner, those brought in. */
    Set<EntityId> of(Candidate candidate) {
        Set<EntityId> all = new LinkedHashSet<>();
        Group brought = brought(candidate);
        boolean subjectActs = candidate.isVerb() || candidate.governor().link() == Link.SUPPORT;
        boolean complete = candidate.complements().broughtInBy(AMONG).entities().size() > 1
                || candidate.owner().entities().size() > 1;
        boolean theirs =
                phrases.words().tag(phrases.chunk(candidate.chunk()).from()).equals("PRP$");
        boolean present = candidate.governor().link() == Link.PREPOSITION
                && candidate.trigger().type() != EventType.CEASEFIRE
                && (theirs
                        || isTheirs(candidate)
                        || !candidate.trigger().frame().isGathering())
                && !complete;
        boolean othersOnly = candidate.trigger().kind() == Trigger.Kind.NOUN
                && complete
                && !candidate.trigger().frame().isGathering();
        if ((subjectActs && !othersOnly) || present) {
            all.addAll(candidate.subject().entities());
        }
        if (candidate.complements().broughtInBy(AMONG).entities().size() < 2) {
            all.addAll(candidate.owner().entities());
        }
        all.addAll(brought.entities());
        if (brought.isEmpty() && candidate.trigger().type() == EventType.AGREEMENT_SIGNING) {
            all.addAll(bound(candidate.complements().end()));
        }
        all.addAll(hosts.takingPart(candidate));
        all.addAll(releases.takingPart(candidate));
        all.addAll(gathered(candidate));
        all.addAll(candidate.complements().broughtInBy(BY).entities());
        if (all.size() == 1 && brought.entities().size() == 1) {
            all.addAll(new SpeakersSide(phrases).of(candidate));
        }
        all.addAll(inHeadline(candidate));
        if (present && all.size() < 2) {
            all.addAll(peopleBetween(candidate));
            all.addAll(toldThere(candidate));
        }
        return all;
    }

    /** "X and Y reached no deal after a summit": two who act, and a summit that is nobody else's. */
    private boolean isTheirs(Candidate candidate) {
        List<EntityId> subject = candidate.subject().entities();
        Set<String> article = Set.of("a", "an");
        return candidate.owner().isEmpty()
                && article.contains(
                        phrases.words().lower(phrases.chunk(candidate.chunk()).from()))
                && subject.size() == 2
                && subject.stream().allMatch(id -> phrases.entity(id).kind().isPerson());
    }

    private Group brought(Candidate candidate) {
        Group object = Group.NOBODY;
        boolean takesObject = (candidate.isVerb()
                        && candidate.trigger().objects().isEmpty()
                        && candidate.trigger().frame() != Frame.DISCUSS)
                || candidate.trigger().kind() == Trigger.Kind.MANNER;
        if (takesObject) {
            object = candidate
                    .complements()
                    .object()
                    .map(Complements.Part::group)
                    .filter(group -> candidate.isVerb() || isOfPeople(group))
                    .orElse(Group.NOBODY);
        }
        boolean manner = candidate.trigger().kind() == Trigger.Kind.MANNER;
        Set<String> prepositions = manner ? WITH : candidate.trigger().prepositions();
        Group among = candidate.complements().broughtInBy(AMONG);
        Group parties = candidate.trigger().kind() == Trigger.Kind.NOUN
                        && prepositions.containsAll(AMONG_TWO)
                        && among.entities().size() > 1
                ? among
                : candidate.complements().broughtInBy(prepositions);
        return object.and(parties.isEmpty() ? ofSubject(candidate) : parties);
    }

    /** "Discussed Chile by phone": Chile is not on the line. */
    private boolean isOfPeople(Group group) {
        return group.entities().stream()
                .allMatch(id -> phrases.entity(id).kind().isPerson());
    }

    /** "Signed an accord to restore ties with Y": whom the infinitive or participle right after the accord brings in. */
    private List<EntityId> bound(int verb) {
        boolean purpose = phrases.isA(verb, Chunk.Kind.VERB)
                && phrases.isA(verb - 1, Chunk.Kind.NOUN)
                && !phrases.isFiniteVerb(verb);
        return purpose
                ? Complements.after(phrases, verb + 1, false)
                        .broughtInBy(BETWEEN)
                        .entities()
                : List.of();
    }

    /** "Relations between X and Y were restored". */
    private Group ofSubject(Candidate candidate) {
        boolean made = candidate.governor().passive()
                && !candidate.trigger().objects().isEmpty()
                && candidate.subject().isFound();
        if (!made) {
            return Group.NOBODY;
        }
        int noun = phrases.chunkOf(candidate.subject().from());
        return Complements.after(phrases, noun + 1, false).broughtInBy(AMONG);
    }

    /** "A meeting of NATO ministers": the body whose members meet. */
    List<EntityId> gathered(Candidate candidate) {
        boolean leaders = candidate.trigger().type() == EventType.SUMMIT && candidate.isVerb();
        if (candidate.trigger().type() != EventType.MEETING && !leaders) {
            return List.of();
        }
        if (candidate.isVerb()) {
            return ministers(candidate.subject());
        }
        return candidate.complements().parts().stream()
                .filter(part -> candidate.complements().brings(part, Set.of("of")))
                .flatMap(part ->
                        phrases.mentionsIn(part.group().from(), part.group().to()).stream())
                .flatMap(mention -> mention.denotes().stream())
                .filter(id -> phrases.entity(id).kind().isOrganization())
                .toList();
    }

    /** "NATO ministers met": the body whose members the subject is. */
    private List<EntityId> ministers(Group subject) {
        boolean several = subject.isFound()
                && phrases.words().tag(subject.to() - 1).equals("NNS")
                && phrases.isStandIn(phrases.chunkOf(subject.to() - 1));
        return !several
                ? List.of()
                : subject.entities().stream()
                        .filter(id -> phrases.entity(id).kind().isOrganization())
                        .toList();
    }

    /** "X and Y in talks on trade": a headline without a verb. */
    private List<EntityId> inHeadline(Candidate candidate) {
        int noun = candidate.chunk() - 2;
        boolean bare = candidate.governor().link() == Link.NONE
                && phrases.isPreposition(noun + 1, IN)
                && phrases.isA(noun, Chunk.Kind.NOUN);
        for (int at = 0; at < phrases.count() && bare; at++) {
            bare = !phrases.isFiniteVerb(at);
        }
        return bare ? phrases.leftward(noun, false).entities() : List.of();
    }

    /** "During a call, X told Y": the person that the verb after it has as object. */
    private List<EntityId> toldThere(Candidate candidate) {
        int verb = candidate.governor().verb();
        boolean said = candidate.trigger().type().isRemote()
                || (verb > 0
                        && SAY.contains(phrases.words().lower(phrases.words().mainVerb(phrases.chunk(verb)))));
        boolean during = said && phrases.isPreposition(candidate.chunk() - 1, DURING) && verb > candidate.chunk();
        return !during || !phrases.isA(verb + 1, Chunk.Kind.NOUN)
                ? List.of()
                : phrases.head(verb + 1, false).entities().stream()
                        .filter(id -> phrases.entity(id).kind().isPerson())
                        .toList();
    }

    /** "X thanked Y in a call": people named between the verb and the noun. */
    private List<EntityId> peopleBetween(Candidate candidate) {
        List<EntityId> people = new ArrayList<>();
        int verb = candidate.governor().verb();
        int from = verb < 0 ? 0 : phrases.chunk(verb).to();
        for (Mention mention : phrases.mentionsIn(from, Math.max(from, candidate.from()))) {
            mention.denotes().stream()
                    .filter(id -> phrases.entity(id).kind().isPerson())
                    .forEach(people::add);
        }
        return people;
    }
}

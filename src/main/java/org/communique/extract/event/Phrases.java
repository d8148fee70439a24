package org.communique.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.extract.event.Chunk.Kind;
import org.communique.resolve.Reading;
import org.communique.text.PublicationDate;

/** A sentence in chunks, and whom its noun phrases stand for. */
final class Phrases {
    private static final Set<String> OF_WHOM = Set.of("of", "from", "for", "in");

    /** "Forces loyal to X", "troops allied with X". */
    private static final Set<String> LOYAL = Set.of("loyal", "allied", "aligned");

    private static final Set<String> TO_WHOM = Set.of("to", "with");

    private final Reading reading;
    private final Tagged words;
    private final List<Chunk> chunks;
    private final StandIns standIns;

    Phrases(Reading reading, Tagged words, StandIns standIns) {
        this.reading = reading;
        this.words = words;
        this.chunks = Chunker.chunks(words);
        this.standIns = standIns;
    }

    Tagged words() {
        return words;
    }

    int count() {
        return chunks.size();
    }

    Chunk chunk(int index) {
        return chunks.get(index);
    }

    boolean isA(int index, Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).is(kind);
    }

    boolean isFiniteVerb(int index) {
        return isA(index, Kind.VERB) && words.isFinite(chunk(index));
    }

    boolean isPreposition(int index, Set<String> which) {
        return (isA(index, Kind.PREPOSITION) || isA(index, Kind.CLAUSE))
                && which.contains(words.lower(chunk(index).from()));
    }

    /** The chunk that holds a token. */
    int chunkOf(int token) {
        int index = 0;
        while (!chunks.get(index).holds(token)) {
            index++;
        }
        return index;
    }

    /** The day on which the article was published. */
    Optional<LocalDate> newsDay() {
        return reading.document().article().published().map(PublicationDate::day);
    }

    /** Whether the article mentions it. */
    boolean isKnown(EntityId id) {
        return reading.entities().containsKey(id);
    }

    Entity entity(EntityId id) {
        return reading.entity(id);
    }

    /** Whether they are two persons of two countries. */
    boolean areOfTwoCountries(List<EntityId> cast) {
        long homes = cast.stream()
                .flatMap(id -> entity(id).country().stream())
                .distinct()
                .count();
        return cast.size() == 2
                && homes == 2
                && cast.stream().allMatch(id -> entity(id).kind().isPerson());
    }

    /** Entities of one noun chunk: its head's, or of those whom the head stands in for. */
    Group head(int index, boolean inForce) {
        Chunk chunk = chunk(index);
        int last = chunk.to() - 1;
        while (last > chunk.from()
                && !words.isMentioned(last)
                && (words.tag(last).equals("POS") || isRestOfName(last))) {
            last--;
        }
        int head = last;
        if (isSharedAdjective(index, head)) {
            return new Group(List.of(), chunk.from(), chunk.to());
        }
        if (words.mention(head).isPresent()) {
            return new Group(words.mention(head).get().denotes(), chunk.from(), chunk.to());
        }
        List<EntityId> stoodFor = new ArrayList<>();
        if (standIns.has(words.word(head), inForce)) {
            for (Mention mention : mentionsIn(chunk.from(), head)) {
                mention.denotes().stream()
                        .filter(id -> mayBeStoodFor(id, words.word(head)))
                        .forEach(stoodFor::add);
            }
        }
        return new Group(stoodFor, chunk.from(), chunk.to());
    }

    /** A capitalized word right after a person's name that the mention leaves out. */
    private boolean isRestOfName(int token) {
        return words.tag(token).startsWith("NNP")
                && words.mention(token - 1).stream()
                        .flatMap(mention -> mention.denotes().stream())
                        .anyMatch(id -> entity(id).kind().isPerson());
    }

    /** "Chilean and Peruvian presidents A and B": the adjective by itself names nobody, unless a stand-in follows. */
    private boolean isSharedAdjective(int index, int head) {
        boolean adjective = words.mention(head)
                .filter(mention -> mention.form() == MentionForm.ADJECTIVE)
                .isPresent();
        return adjective && isA(index + 1, Kind.AND) && isA(index + 2, Kind.NOUN) && !isStandIn(index + 2);
    }

    /** Whether the noun only stands for somebody: "the country's president". */
    boolean isStandIn(int index) {
        return words.mention(chunk(index).to() - 1).isEmpty();
    }

    /** Whether those who act are a force: "Peru's jets", "the Andean Army". */
    boolean isForce(Group group) {
        if (!group.isFound() || group.to() <= group.from()) {
            return false;
        }
        return isForce(headOf(chunkOf(group.to() - 1)));
    }

    private boolean isForce(int noun) {
        Chunk chunk = chunk(noun);
        boolean loyal = LOYAL.contains(words.lower(chunk.to() - 1)) && chunk.to() - chunk.from() > 1;
        String head = words.word(chunk.to() - (loyal ? 2 : 1));
        return standIns.has(head, true) && !standIns.has(head, false);
    }

    /** "Its jets", "two of their drones": a force of a state that the words before name. */
    boolean isOwnForce(int noun) {
        Chunk chunk = chunk(noun);
        return words.tag(chunk.from()).equals("PRP$")
                && mentionsIn(chunk.from(), chunk.to()).isEmpty()
                && isForce(noun);
    }

    private boolean mayBeStoodFor(EntityId id, String head) {
        EntityKind kind = entity(id).kind();
        boolean household = standIns.isHousehold(head) || (standIns.has(head, true) && !standIns.has(head, false));
        return kind == EntityKind.COUNTRY || kind.isOrganization() || (household && kind.isPerson());
    }

    /** The mentions that begin within these tokens, in text order. */
    List<Mention> mentionsIn(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            words.mention(at)
                    .filter(mention -> found.isEmpty() || !found.getLast().equals(mention))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The head's entities, or those of the phrase after "of": "the presidents of X and Y". */
    Group headOrOf(int index, boolean inForce) {
        Group head = head(index, inForce);
        if (head.isEmpty() && isCount(index) && isPreposition(index + 1, Set.of("of")) && isA(index + 2, Kind.NOUN)) {
            return head.and(head(index + 2, inForce));
        }
        if (head.isEmpty() && isStandIn(index) && isA(index + 1, Kind.ASIDE)) {
            return head.and(named(index + 1));
        }
        if (head.isEmpty() && isForce(index) && isPreposition(index + 1, TO_WHOM) && isA(index + 2, Kind.NOUN)) {
            return head.and(rightward(index + 2, inForce));
        }
        if (head.isEmpty()
                && isPreposition(index + 1, OF_WHOM)
                && isA(index + 2, Kind.NOUN)
                && standIns.has(words.lower(chunk(index).to() - 1), inForce)) {
            return head.and(rightward(index + 2, inForce));
        }
        return head;
    }

    /** "The world's health body (WHO)": the body that the brackets name. */
    private Group named(int brackets) {
        Chunk chunk = chunk(brackets);
        List<EntityId> bodies = mentionsIn(chunk.from(), chunk.to()).stream()
                .flatMap(mention -> mention.denotes().stream())
                .toList();
        boolean one = bodies.size() == 1
                && entity(bodies.getFirst()).kind().isOrganization()
                && entity(bodies.getFirst()).kind() != EntityKind.OUTLET;
        return one && chunk.to() - chunk.from() == 3 ? new Group(bodies, chunk.from(), chunk.to()) : Group.NOBODY;
    }

    /** "Two of", "some of": those counted act. */
    private boolean isCount(int index) {
        String last = words.tag(chunk(index).to() - 1);
        return last.equals("CD") || last.equals("DT") || last.equals("JJ");
    }

    /** "X and his counterpart, Y,": those beside the noun that the insertion names. */
    Group besides(Group named, int noun, boolean inForce) {
        List<EntityId> own = head(noun, inForce).entities();
        List<EntityId> kept = named.entities().stream()
                .filter(id -> !own.contains(id) && entity(id).kind().isPerson())
                .toList();
        return kept.isEmpty() || !isA(noun - 1, Kind.AND) ? Group.NOBODY : new Group(kept, named.from(), named.to());
    }

    /** From the last noun of "the head of the council of X" to its first. */
    int headOf(int index) {
        int at = index;
        while (isA(at - 1, Kind.PREPOSITION) && isA(at - 2, Kind.NOUN)) {
            at -= 2;
        }
        return at;
    }

    /** Coordinated noun phrases that begin with the chunk at {@code index}. */
    Group rightward(int index, boolean inForce) {
        return new Coordination(this).rightward(index, inForce);
    }

    /** Coordinated noun phrases that end with the chunk at {@code index}, its own modifiers looked through. */
    Group leftward(int index, boolean inForce) {
        return new Coordination(this).leftward(index, inForce);
    }
}

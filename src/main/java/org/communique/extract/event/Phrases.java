package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.extract.event.Chunk.Kind;
import org.communique.resolve.Reading;

/** A sentence in chunks, and whom its noun phrases stand for. */
final class Phrases {

    private static final Set<String> OF_WHOM = Set.of("of", "from", "for", "in");

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

    Entity entity(EntityId id) {
        return reading.entity(id);
    }

    /** Entities of one noun chunk: its head's, or of those whom the head stands in for. */
    Group head(int index, boolean inForce) {
        Chunk chunk = chunk(index);
        int last = chunk.to() - 1;
        while (last > chunk.from()
                && !words.isMentioned(last)
                && words.tag(last).equals("POS")) {
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
        if (standIns.has(words.lower(head), inForce)) {
            for (Mention mention : mentionsIn(chunk.from(), head)) {
                mention.denotes().stream()
                        .filter(id -> mayBeStoodFor(id, words.lower(head)))
                        .forEach(stoodFor::add);
            }
        }
        return new Group(stoodFor, chunk.from(), chunk.to());
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

    private boolean mayBeStoodFor(EntityId id, String head) {
        EntityKind kind = entity(id).kind();
        boolean household = head.equals("administration") || head.equals("government") || head.equals("regime");
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
    private Group headOrOf(int index, boolean inForce) {
        Group head = head(index, inForce);
        if (head.isEmpty()
                && isPreposition(index + 1, OF_WHOM)
                && isA(index + 2, Kind.NOUN)
                && standIns.has(words.lower(chunk(index).to() - 1), inForce)) {
            return head.and(rightward(index + 2, inForce));
        }
        return head;
    }

    /** Coordinated noun phrases that begin with the chunk at {@code index}: "X, Y and Z", "the minister, Z,". */
    Group rightward(int index, boolean inForce) {
        Group group = headOrOf(index, inForce);
        int at = afterModifiers(index);
        while (true) {
            int next = at;
            while (isA(next, Kind.COMMA) || isA(next, Kind.AND) || isA(next, Kind.ASIDE)) {
                next++;
            }
            boolean comma = next == at + 1 && isA(at, Kind.COMMA);
            boolean newClause = startsClause(next) || (comma && isFiniteVerb(afterModifiers(next)));
            if (next == at || !isA(next, Kind.NOUN) || newClause) {
                return group;
            }
            group = group.and(headOrOf(next, inForce));
            at = afterModifiers(next);
        }
    }

    /** Past "of the council" and brackets after a noun. */
    private int afterModifiers(int index) {
        int at = index + 1;
        while (true) {
            if (isA(at, Kind.ASIDE)) {
                at++;
            } else if (isPreposition(at, Set.of("of")) && isA(at + 1, Kind.NOUN)) {
                at += 2;
            } else {
                return at;
            }
        }
    }

    /** Whether the noun chunk is the subject of a verb that follows, the clause before having its own. */
    private boolean startsClause(int noun) {
        if (!hasFiniteBefore(noun)) {
            return false;
        }
        int at = afterModifiers(noun);
        while (isA(at, Kind.TIME)
                || isA(at, Kind.ASIDE)
                || (isA(at, Kind.AND) && isA(at + 1, Kind.NOUN))
                || (isA(at, Kind.NOUN) && isA(at - 1, Kind.AND))) {
            at++;
        }
        return isFiniteVerb(at);
    }

    private boolean hasFiniteBefore(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (isFiniteVerb(at)) {
                return true;
            }
            if (isA(at, Kind.CLAUSE) || isA(at, Kind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** Coordinated noun phrases that end with the chunk at {@code index}, its own modifiers looked through. */
    Group leftward(int index, boolean inForce) {
        int head = headOf(index);
        Group group = headOrOf(head, inForce);
        boolean listed = false;
        while (true) {
            int before = head - 1;
            while (isA(before, Kind.ASIDE)) {
                before--;
            }
            if (isA(before, Kind.AND)) {
                int noun = isA(before - 1, Kind.COMMA) ? before - 2 : before - 1;
                if (!isA(noun, Kind.NOUN) || isObject(headOf(noun))) {
                    return group;
                }
                head = headOf(noun);
                listed = true;
                if (head != noun && head(head, inForce).isEmpty()) {
                    return headOrOf(head, inForce);
                }
            } else if (isA(before, Kind.COMMA)
                    && isA(before - 1, Kind.NOUN)
                    && (listed || joinsAcrossComma(before, head))) {
                head = headOf(before - 1);
            } else {
                return group;
            }
            group = group.and(headOrOf(head, inForce));
        }
    }

    /** "X, Y hold talks" at the start of a headline or caption; "Z, the minister" where Z came first. */
    private boolean joinsAcrossComma(int comma, int noun) {
        boolean apposition =
                words.tag(chunk(noun).from()).equals("DT") || head(noun, false).isEmpty();
        boolean opening = words.sentence().headline() || headOf(comma - 1) == 0;
        return (apposition || opening) && !isObject(headOf(comma - 1)) && !isAfterPreposition(headOf(comma - 1));
    }

    private boolean isAfterPreposition(int noun) {
        return isA(noun - 1, Kind.PREPOSITION);
    }

    private boolean isObject(int noun) {
        int at = noun - 1;
        while (isA(at, Kind.AND) && isA(at - 1, Kind.NOUN)) {
            at = headOf(at - 1) - 1;
        }
        return isA(at, Kind.VERB) || isA(at, Kind.PREPOSITION);
    }

    /** From the last noun of "the head of the council of X" to its first. */
    int headOf(int index) {
        int at = index;
        while (isA(at - 1, Kind.PREPOSITION) && isA(at - 2, Kind.NOUN)) {
            at -= 2;
        }
        return at;
    }
}

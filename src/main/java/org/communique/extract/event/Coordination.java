package org.communique.extract.event;

import java.util.List;
import java.util.Set;
import org.communique.claim.EntityKind;
import org.communique.extract.event.Chunk.Kind;

/** Joins noun phrases that stand together: "X, Y and Z", "Z, the minister,". */
final class Coordination {

    private static final Set<String> MARKS = Set.of("``", "''", "\"");

    /** "Without X, ten states including Y": it joins a state to those it is one of, and X to nobody. */
    private static final String INCLUDING = "including";

    private static final Set<String> WHERE = Set.of("in", "at", "near");

    private final Phrases phrases;

    Coordination(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Coordinated noun phrases that begin with the chunk at {@code index}: "X, Y and Z", "the minister, Z,". */
    Group rightward(int index, boolean inForce) {
        int quoted = pastQuoted(index);
        if (quoted > index) {
            return phrases.head(index, inForce).and(rightward(quoted, inForce));
        }
        Group group = phrases.headOrOf(index, inForce);
        int at = afterModifiers(index);
        while (true) {
            int next = at;
            while (phrases.isA(next, Kind.COMMA) || phrases.isA(next, Kind.AND) || phrases.isA(next, Kind.ASIDE)) {
                next++;
            }
            boolean comma = next == at + 1 && phrases.isA(at, Kind.COMMA);
            boolean newClause = startsClause(next) || (comma && phrases.isFiniteVerb(afterModifiers(next)));
            if (next == at || !phrases.isA(next, Kind.NOUN) || newClause) {
                return group;
            }
            Group more = phrases.headOrOf(next, inForce);
            if (comma && describes(next, group)) {
                Chunk chunk = phrases.chunk(next);
                more = new Group(List.of(), chunk.from(), chunk.to());
            }
            group = comma && isNamedAs(index, group, more) ? more : group.and(more);
            at = afterModifiers(next);
        }
    }

    /** "X, the Chilean president, in Lima": the noun after the comma says who X is, and is nobody else. */
    private boolean describes(int noun, Group before) {
        boolean person = !before.isEmpty()
                && phrases.entity(before.entities().getLast()).kind().isPerson();
        return person
                && phrases.words().lower(phrases.chunk(noun).from()).equals("the")
                && phrases.isStandIn(noun)
                && !phrases.isA(afterModifiers(noun), Kind.AND);
    }

    /** "Peru's leader, Ana Rojas": the name after the comma is the one who is meant, and the country takes no part. */
    private boolean isNamedAs(int index, Group group, Group name) {
        return phrases.isStandIn(index)
                && phrases.words().tag(phrases.chunk(index).to() - 1).equals("NN")
                && name.entities().size() == 1
                && phrases.entity(name.entities().getFirst()).kind().isPerson()
                && phrases.entity(name.entities().getFirst())
                        .country()
                        .filter(country -> group.entities().equals(List.of(country)))
                        .isPresent();
    }

    /** Her "old friend" Z: the name after the words in quotation marks; the same index where there are none. */
    private int pastQuoted(int index) {
        Tagged words = phrases.words();
        boolean marks = isMark(index + 1) && isMark(index + 3);
        boolean alone = words.tag(phrases.chunk(index).from()).equals("PRP$")
                && phrases.chunk(index).to() - phrases.chunk(index).from() == 1;
        boolean named = (phrases.isA(index + 2, Kind.NOUN) || phrases.isA(index + 2, Kind.ADJECTIVE))
                && phrases.isA(index + 4, Kind.NOUN);
        return marks && alone && named ? index + 4 : index;
    }

    private boolean isMark(int index) {
        return phrases.isA(index, Kind.ASIDE)
                && MARKS.contains(phrases.words().tag(phrases.chunk(index).from()));
    }

    /** Past "of the council" and brackets after a noun. */
    private int afterModifiers(int index) {
        int at = index + 1;
        while (true) {
            if (phrases.isA(at, Kind.ASIDE)) {
                at++;
            } else if (phrases.isPreposition(at, Set.of("of")) && phrases.isA(at + 1, Kind.NOUN)) {
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
        while (phrases.isA(at, Kind.TIME)
                || phrases.isA(at, Kind.ASIDE)
                || (phrases.isA(at, Kind.AND) && phrases.isA(at + 1, Kind.NOUN))
                || (phrases.isA(at, Kind.NOUN) && phrases.isA(at - 1, Kind.AND))) {
            at++;
        }
        return phrases.isFiniteVerb(at);
    }

    private boolean hasFiniteBefore(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (phrases.isFiniteVerb(at)) {
                return true;
            }
            if (phrases.isA(at, Kind.CLAUSE) || phrases.isA(at, Kind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** Coordinated noun phrases that end with the chunk at {@code index}, its own modifiers looked through. */
    Group leftward(int index, boolean inForce) {
        int head = phrases.headOf(index);
        Group group = isTitle(head, index) ? phrases.head(index, inForce) : phrases.headOrOf(head, inForce);
        boolean listed = false;
        while (true) {
            int before = head - 1;
            while (phrases.isA(before, Kind.ASIDE)) {
                before--;
            }
            if (phrases.isA(before, Kind.AND)) {
                int noun = phrases.isA(before - 1, Kind.COMMA) ? before - 2 : before - 1;
                if (!phrases.isA(noun, Kind.NOUN) || isObject(phrases.headOf(noun))) {
                    return group;
                }
                head = phrases.headOf(noun);
                listed = !phrases.words().is(phrases.chunk(before).from(), INCLUDING);
                if (head != noun && phrases.head(head, inForce).isEmpty()) {
                    return phrases.headOrOf(head, inForce);
                }
            } else if (phrases.isA(before, Kind.COMMA)
                    && phrases.isA(before - 1, Kind.NOUN)
                    && !isSetting(before - 1)
                    && (listed || joinsAcrossComma(before, head))) {
                head = phrases.headOf(before - 1);
            } else {
                return group;
            }
            group = group.and(phrases.headOrOf(head, inForce));
        }
    }

    /** "After talks in Lima, Peru, X and Y": where it was, before the comma. */
    private boolean isSetting(int noun) {
        boolean region = phrases.isA(noun - 1, Kind.COMMA) && phrases.isA(noun - 2, Kind.NOUN) && isPlace(noun - 2);
        int first = region ? noun - 2 : noun;
        return isPlace(noun) && phrases.isPreposition(first - 1, WHERE);
    }

    private boolean isPlace(int noun) {
        Group named = phrases.head(noun, false);
        return !named.isEmpty()
                && named.entities().stream()
                        .allMatch(id -> phrases.entity(id).kind().isPlace());
    }

    /** "Secretary of State X", "Minister of Defence X": the nouns before the name are the person's title. */
    private boolean isTitle(int head, int last) {
        Tagged words = phrases.words();
        boolean person = head < last
                && phrases.head(last, false).entities().stream()
                        .anyMatch(id -> phrases.entity(id).kind().isPerson());
        Chunk title = phrases.chunk(head);
        int first = title.from();
        while (first < title.to() && isCountry(first)) {
            first++;
        }
        boolean bare = first < title.to() && title.to() - first <= 2;
        for (int at = first; at < title.to(); at++) {
            bare &= words.tag(at).startsWith("NNP") && !words.isMentioned(at);
        }
        return person && bare;
    }

    /** "U.S. Secretary of State X": the country before the title. */
    private boolean isCountry(int token) {
        return phrases.words()
                .mention(token)
                .filter(mention -> phrases.entity(mention.entity()).kind() == EntityKind.COUNTRY)
                .isPresent();
    }

    /** "X, Y hold talks" at the start of a headline or caption; "Z, the minister" where Z came first. */
    private boolean joinsAcrossComma(int comma, int noun) {
        boolean apposition = phrases.words().tag(phrases.chunk(noun).from()).equals("DT")
                || phrases.head(noun, false).isEmpty();
        boolean opening = phrases.words().sentence().headline() || phrases.headOf(comma - 1) == 0;
        return (apposition || opening)
                && !isObject(phrases.headOf(comma - 1))
                && !isAfterPreposition(phrases.headOf(comma - 1));
    }

    private boolean isAfterPreposition(int noun) {
        return phrases.isA(noun - 1, Kind.PREPOSITION);
    }

    private boolean isObject(int noun) {
        int at = noun - 1;
        while (phrases.isA(at, Kind.AND) && phrases.isA(at - 1, Kind.NOUN)) {
            at = phrases.headOf(at - 1) - 1;
        }
        return phrases.isA(at, Kind.VERB) || phrases.isA(at, Kind.PREPOSITION);
    }
}

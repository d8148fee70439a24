package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.extract.event.Chunk.Kind;

/**
 * What follows a verb or noun in its clause: the object, and what prepositions bring in.
 *
 * @param parts in text order
 * @param end index of the chunk at which the clause ends
 */
record Complements(List<Part> parts, int end) {

    private static final Set<String> SHARED = Set.of("between", "among");
    /** After these, "between" says whose topic it is: "talks on a truce between X and Y", "amid tension between X and Y". */
    private static final Set<String> TOPIC = Set.of(
            "on",
            "about",
            "over",
            "amid",
            "despite",
            "for",
            "regarding",
            "concerning",
            "after",
            "before",
            "following",
            "since");

    /**
     * One complement.
     *
     * @param preposition in lower case; empty for an object
     * @param chunk index of its (first) noun chunk
     * @param group whom it stands for
     */
    record Part(String preposition, int chunk, Group group) {}

    Complements {
        parts = List.copyOf(parts);
    }

    Optional<Part> object() {
        return parts.stream().filter(part -> part.preposition().isEmpty()).findFirst();
    }

    /** Whom these prepositions bring in, the first such phrase that names anybody. */
    Group broughtInBy(Set<String> prepositions) {
        return parts.stream()
                .filter(part -> brings(part, prepositions) && !part.group().isEmpty())
                .map(Part::group)
                .findFirst()
                .orElse(Group.NOBODY);
    }

    /** Whether a part is brought in by one of the prepositions; "of" only right after the noun or the object. */
    boolean brings(Part part, Set<String> prepositions) {
        int index = parts.indexOf(part);
        boolean near =
                index == 0 || (index == 1 && parts.getFirst().preposition().isEmpty());
        boolean ofOther = SHARED.contains(part.preposition())
                && index > 0
                && TOPIC.contains(parts.get(index - 1).preposition());
        return prepositions.contains(part.preposition())
                && !ofOther
                && (near || !part.preposition().equals("of"));
    }

    /** "Opened the summit with talks with X", "ended it with a warning to Y": without what only tells how. */
    Complements withoutManner(Predicate<Part> manner) {
        int first = 0;
        while (first < parts.size() && !manner.test(parts.get(first))) {
            first++;
        }
        return new Complements(parts.subList(0, first), end);
    }

    /** These and those that follow elsewhere in the sentence. */
    Complements and(Complements more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Complements(all, end);
    }

    /** The complements from the chunk at {@code start} on. */
    static Complements after(Phrases phrases, int start, boolean inForce) {
        return new Scan(phrases, inForce).from(start);
    }

    private static final class Scan {

        private final Phrases phrases;
        private final boolean inForce;
        private final List<Part> parts = new ArrayList<>();

        private Scan(Phrases phrases, boolean inForce) {
            this.phrases = phrases;
            this.inForce = inForce;
        }

        private Complements from(int start) {
            int at = start;
            while (at < phrases.count() && goesOn(at)) {
                if (phrases.isA(at, Kind.NOUN)) {
                    at = noun("", at);
                } else if (opensPhrase(at)) {
                    at = noun(phrases.words().lower(phrases.chunk(at).from()), nounAfter(at));
                } else {
                    at++;
                }
            }
            return new Complements(parts, at);
        }

        private boolean opensPhrase(int at) {
            return phrases.isA(at, Kind.PREPOSITION) && phrases.isA(nounAfter(at), Kind.NOUN);
        }

        private int nounAfter(int preposition) {
            int at = preposition + 1;
            while (phrases.isA(at, Kind.ASIDE) || phrases.isA(at, Kind.PREPOSITION)) {
                at++;
            }
            return at;
        }

        private int noun(String preposition, int chunk) {
            Group group = phrases.rightward(chunk, inForce);
            parts.add(new Part(preposition, chunk, group));
            return phrases.chunkOf(group.to() - 1) + 1;
        }

        private boolean goesOn(int at) {
            return switch (phrases.chunk(at).kind()) {
                case NOUN -> !isSubjectOfNextVerb(at);
                case ADJECTIVE, PREPOSITION, TIME, ASIDE -> true;
                case COMMA ->
                    phrases.isA(at + 1, Kind.PREPOSITION)
                            || phrases.isA(at + 1, Kind.TIME)
                            || (phrases.isA(at + 1, Kind.AND) && phrases.isA(at + 2, Kind.NOUN));
                case AND ->
                    phrases.isA(at + 1, Kind.NOUN)
                            || phrases.isA(at + 1, Kind.PREPOSITION)
                            || phrases.isA(at + 1, Kind.TIME);
                case VERB, RELATIVE, CLAUSE, BREAK -> false;
            };
        }

        private boolean isSubjectOfNextVerb(int at) {
            if (!phrases.isA(at - 1, Kind.COMMA) && !phrases.isA(at - 1, Kind.AND)) {
                return false;
            }
            int next = at + 1;
            while (phrases.isA(next, Kind.NOUN)
                    || phrases.isA(next, Kind.PREPOSITION)
                    || phrases.isA(next, Kind.ASIDE)
                    || phrases.isA(next, Kind.TIME)
                    || (phrases.isA(next, Kind.AND) && phrases.isA(next + 1, Kind.NOUN))) {
                next++;
            }
            return phrases.isFiniteVerb(next);
        }
    }
}

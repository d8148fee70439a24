package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.claim.EventType;
import org.communique.extract.event.Candidate.Governor;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.knowledge.PhraseTrie;

/** Events told by a noun, or by the manner in which people spoke. */
final class NounTriggers {

    /** What these bring in is why something is done, and not done with it. */
    private static final Set<String> CAUSES = Set.of("due to", "owing to", "because of", "thanks to");

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> WHILE = Set.of(
            "in", "during", "at", "on", "after", "following", "over", "via", "through", "for", "before", "by", "with");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    NounTriggers(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    List<Candidate> nouns(List<PhraseTrie.Match<Trigger>> matches) {
        List<Candidate> found = new ArrayList<>();
        Set<Integer> telling =
                matches.stream().map(match -> phrases.chunkOf(match.to() - 1)).collect(Collectors.toSet());
        for (PhraseTrie.Match<Trigger> match : matches) {
            int chunk = phrases.chunkOf(match.from());
            Trigger trigger = match.values().getFirst();
            int last = phrases.chunkOf(match.to() - 1);
            boolean meant = !phrases.words().followsAny(match.to(), trigger.unless())
                    && new Calls(phrases).isMeant(trigger, match.from(), match.to());
            if (meant && phrases.isA(chunk, Kind.NOUN) && isHead(match.to(), phrases.chunk(last))) {
                Candidate candidate = candidate(trigger, match.from(), match.to(), part -> isManner(part, telling));
                boolean asked = trigger.objects().isEmpty()
                        || trigger.asks(Trigger.ALLIANCE)
                        || new ObjectNouns(phrases, statuses).isOf(trigger, candidate.complements());
                if (asked) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** "By phone", "via video link": the verb before says who. */
    List<Candidate> manners(List<PhraseTrie.Match<Trigger>> matches) {
        List<Candidate> found = new ArrayList<>();
        for (PhraseTrie.Match<Trigger> match : matches) {
            int chunk = phrases.chunkOf(match.from());
            int verb = chunk;
            while (verb >= 0 && !phrases.isA(verb, Kind.VERB)) {
                verb = phrases.isA(verb, Kind.BREAK) || phrases.isA(verb, Kind.CLAUSE) ? -1 : verb - 1;
            }
            if (verb >= 0) {
                Subjects subjects = new Subjects(phrases, statuses, false);
                Governor governor = new Governor(verb, Link.SUPPORT, false);
                found.add(new Candidate(
                        match.values().getFirst(),
                        match.from(),
                        match.to(),
                        chunk,
                        governor,
                        subjects.of(verb),
                        Group.NOBODY,
                        Complements.after(phrases, verb + 1, false)));
            }
        }
        return found;
    }

    private boolean isHead(int to, Chunk chunk) {
        return to == chunk.to() || (to < chunk.to() && phrases.words().tag(to).equals("POS"));
    }

    /** "Opened the summit with talks with X", "ended it with a warning to Y": how, not with whom. */
    private boolean isManner(Complements.Part part, Set<Integer> telling) {
        String first = phrases.words().lower(phrases.chunk(part.chunk()).from());
        boolean thing = part.group().isEmpty() && ARTICLES.contains(first);
        return part.preposition().equals("with") && (thing || telling.contains(part.chunk()));
    }

    private Candidate candidate(Trigger trigger, int from, int to, Predicate<Complements.Part> manner) {
        int chunk = phrases.chunkOf(from);
        boolean inForce = trigger.type().category().equals("Assault")
                || trigger.type().category().equals("Mobilize")
                || trigger.type() == EventType.JOINT_EXERCISE;
        int last = phrases.chunkOf(to - 1);
        Complements complements = to < phrases.chunk(last).to()
                ? new Complements(List.of(), last + 1)
                : Complements.after(phrases, last + 1, inForce).withoutManner(manner);
        Governor governor = governor(chunk, complements);
        if (governor.link() == Link.SUBJECT && happens(governor.verb())) {
            complements = complements.and(
                    Complements.after(phrases, governor.verb() + 1, inForce).withoutManner(manner));
        }
        int reduced = complements.end() + (phrases.isA(complements.end(), Kind.COMMA) ? 1 : 0);
        boolean whole = to == phrases.chunk(last).to();
        if (whole && governor.link() != Link.SUBJECT && isReduced(reduced) && happens(reduced)) {
            complements = complements.and(
                    Complements.after(phrases, reduced + 1, inForce).withoutManner(manner));
        }
        Group owner = new Owners(phrases).of(trigger, phrases.chunk(chunk), from);
        Group subject = subject(governor, complements.broughtInBy(trigger.prepositions()), inForce);
        return new Candidate(trigger, from, to, chunk, governor, subject, owner, complements);
    }

    /** "The talks held in X": a participle right after the noun. */
    private boolean isReduced(int verb) {
        return phrases.isA(verb, Kind.VERB)
                && phrases.words()
                        .tag(phrases.words().mainVerb(phrases.chunk(verb)))
                        .equals("VBN")
                && !phrases.isFiniteVerb(verb);
    }

    /** "The meeting was held in X": what follows the verb belongs to the event. */
    private boolean happens(int verb) {
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        return statuses.at(StatusLexicon.Place.HAPPEN, phrases.words().tokens(), main)
                .isPresent();
    }

    private Governor governor(int chunk, Complements complements) {
        int at = back(chunk - 1);
        while (phrases.isPreposition(at, OF) && phrases.isA(at - 1, Kind.NOUN)) {
            at = back(at - 2);
        }
        if (phrases.isA(at, Kind.AND) && (phrases.isA(at - 1, Kind.NOUN) || phrases.isA(at - 1, Kind.ADJECTIVE))) {
            at = back(at - 2);
        }
        if (phrases.isA(at, Kind.VERB)) {
            return new Governor(at, carries(at, at + 1, chunk) ? Link.SUPPORT : Link.OBJECT, false);
        }
        boolean first =
                at < 0 || phrases.isA(at, Kind.COMMA) || phrases.isA(at, Kind.CLAUSE) || phrases.isA(at, Kind.BREAK);
        Optional<Integer> predicate = predicate(complements.end());
        if (first && predicate.isPresent()) {
            return new Governor(predicate.get(), Link.SUBJECT, false);
        }
        if (phrases.words().precedes(phrases.chunk(chunk).from(), CAUSES)) {
            return Governor.NONE;
        }
        if (phrases.isA(at, Kind.PREPOSITION)) {
            return prepositional(at, chunk);
        }
        return predicate.map(verb -> new Governor(verb, Link.SUBJECT, false)).orElse(Governor.NONE);
    }

    /** The finite verb after the noun and what belongs to it. */
    private Optional<Integer> predicate(int end) {
        int at = end;
        if (phrases.isA(at, Kind.RELATIVE)) {
            at++;
        }
        while (phrases.isA(at, Kind.ASIDE)
                || phrases.isA(at, Kind.TIME)
                || (phrases.isA(at, Kind.NOUN) && phrases.isA(at - 1, Kind.AND))) {
            at++;
        }
        return phrases.isA(at, Kind.VERB) ? Optional.of(at) : Optional.empty();
    }

    private Governor prepositional(int preposition, int chunk) {
        for (int at = preposition - 1; at >= 0; at--) {
            if (phrases.isA(at, Kind.VERB)) {
                Link link = phrases.isPreposition(preposition, WHILE) ? Link.PREPOSITION : Link.OBJECT;
                return new Governor(at, carries(at, preposition, chunk) ? Link.SUPPORT : link, false);
            }
            if (phrases.isA(at, Kind.BREAK) || phrases.isA(at, Kind.CLAUSE)) {
                break;
            }
        }
        return onNextVerb(chunk);
    }

    /** "During a visit to Y, X said": the verb follows. */
    private Governor onNextVerb(int chunk) {
        for (int at = chunk + 1; at < phrases.count(); at++) {
            if (phrases.isFiniteVerb(at)) {
                return new Governor(at, Link.PREPOSITION, false);
            }
        }
        return Governor.NONE;
    }

    private int back(int at) {
        int index = at;
        while (phrases.isA(index, Kind.ASIDE) || phrases.isA(index, Kind.TIME) || phrases.isA(index, Kind.ADJECTIVE)) {
            boolean when = phrases.isA(index, Kind.TIME) && phrases.isA(index - 1, Kind.PREPOSITION);
            index -= when ? 2 : 1;
        }
        return index;
    }

    /** Whether the verb, with a preposition that may follow it, has a subject that takes part in its object. */
    private boolean carries(int verb, int lead, int chunk) {
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        return statuses.at(StatusLexicon.Place.SUPPORT, phrases.words().tokens(), main)
                .filter(match -> match.to() <= phrases.chunk(chunk).to())
                .filter(match ->
                        match.to() == main + 1 ? reachesDirectly(verb, chunk) : phrases.chunkOf(match.to() - 1) >= lead)
                .isPresent();
    }

    private boolean reachesDirectly(int verb, int chunk) {
        for (int at = verb + 1; at < chunk; at++) {
            if (phrases.isA(at, Kind.PREPOSITION) && !phrases.isPreposition(at, OF)) {
                return false;
            }
        }
        return true;
    }

    private Group subject(Governor governor, Group others, boolean inForce) {
        Subjects subjects = new Subjects(phrases, statuses, inForce);
        return switch (governor.link()) {
            case SUPPORT -> subjects.of(governor.verb());
            case PREPOSITION -> {
                Group own = subjects.of(governor.verb());
                yield isHomeOf(own, others) ? subjects.of(firstFinite(governor.verb())) : own;
            }
            case ITSELF, OBJECT, SUBJECT, NONE -> Group.NOBODY;
        };
    }

    /** "X said Peru had agreed, after a call with Peru's Rojas": X, not Peru, was on the line. */
    private boolean isHomeOf(Group subject, Group others) {
        return !subject.isEmpty()
                && !others.isEmpty()
                && subject.entities().stream()
                        .allMatch(id -> others.entities().stream()
                                .anyMatch(other -> phrases.entity(other).kind().isPerson()
                                        && phrases.entity(other)
                                                .country()
                                                .filter(id::equals)
                                                .isPresent()));
    }

    private int firstFinite(int verb) {
        int at = 0;
        while (at < verb && !phrases.isFiniteVerb(at)) {
            at++;
        }
        return at;
    }
}

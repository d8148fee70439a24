package org.communique.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventType;
import org.communique.extract.event.Candidate.Governor;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.knowledge.PhraseTrie;

/** Events told by a verb, with its object where the lexicon asks for one. */
final class VerbTriggers {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'s", "get", "got");
    private static final Set<String> SEE = Set.of("see", "sees", "saw", "seen", "have", "has", "had");
    private static final Set<String> AS = Set.of("as");
    private static final Set<String> THAN = Set.of("than");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    VerbTriggers(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** The candidates; where several rows have the same phrase, one for each, those that ask for an object first. */
    List<Candidate> candidates(List<PhraseTrie.Match<Trigger>> matches) {
        List<Candidate> found = new ArrayList<>();
        for (PhraseTrie.Match<Trigger> match : matches) {
            int verb = phrases.chunkOf(match.from());
            boolean mainVerb =
                    phrases.isA(verb, Kind.VERB) && phrases.words().mainVerb(phrases.chunk(verb)) == match.from();
            if (mainVerb) {
                match.values().stream()
                        .sorted(Comparator.comparing((Trigger trigger) -> !trigger.asks(Trigger.ORDER))
                                .thenComparing(trigger -> trigger.objects().isEmpty()))
                        .filter(trigger -> !phrases.words().followsAny(match.to(), trigger.unless()))
                        .flatMap(trigger -> candidate(trigger, match.from(), match.to(), verb).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(Trigger trigger, int from, int to, int verb) {
        boolean inForce = trigger.type().category().equals("Assault")
                || trigger.type().category().equals("Mobilize")
                || trigger.type() == EventType.JOINT_EXERCISE;
        Subjects subjects = new Subjects(phrases, statuses, inForce);
        boolean passive = isPassive(verb);
        Complements complements = new Aims(phrases).with(trigger, Complements.after(phrases, chunkAfter(to), inForce));
        Group subject = subjects.of(verb);
        if (isUndergone(verb)) {
            return Optional.empty();
        }
        if (trigger.frame() == Frame.DISCUSS && !phrases.isFiniteVerb(verb)) {
            return Optional.empty();
        }
        if (trigger.frame() == Frame.RING && !isRing(verb, passive, complements)) {
            return Optional.empty();
        }
        ObjectNouns objects = new ObjectNouns(phrases, statuses);
        boolean asked = trigger.objects().isEmpty() || objects.has(trigger, verb, isActive(verb), complements, subject);
        if (trigger.type() == EventType.EXPULSION) {
            Orders orders = new Orders(phrases, statuses);
            Optional<Candidate> ordered = orders.command(verb)
                    .map(command -> orders.act(trigger, from, to, command, isPassive(command)))
                    .filter(act -> asked || objects.isAsked(trigger, act.complements()));
            if (ordered.isPresent() || trigger.asks(Trigger.ORDER)) {
                return ordered;
            }
        }
        if (!asked || new Offices(phrases).isRecord(trigger, complements)) {
            return Optional.empty();
        }
        Governor itself = new Governor(verb, Link.ITSELF, passive);
        return Optional.of(new Candidate(trigger, from, to, verb, itself, subject, Group.NOBODY, complements));
    }

    /** "X called Y after the vote", but not "called Y a friend", "called Y 'great'". */
    private boolean isRing(int verb, boolean passive, Complements complements) {
        Optional<Complements.Part> object = complements.object().filter(part -> part.chunk() == verb + 1);
        boolean person = object.stream()
                .flatMap(part -> part.group().entities().stream())
                .anyMatch(id -> phrases.entity(id).kind().isPerson());
        int next =
                object.map(part -> phrases.chunkOf(part.group().to() - 1) + 1).orElse(verb);
        boolean named = phrases.isA(next, Kind.NOUN)
                || phrases.isA(next, Kind.ADJECTIVE)
                || isQuoted(next)
                || phrases.isPreposition(next, AS);
        return person && !passive && !named && phrases.isFiniteVerb(verb);
    }

    private boolean isQuoted(int chunk) {
        return phrases.isA(chunk, Kind.ASIDE)
                && phrases.words().tag(phrases.chunk(chunk).from()).equals("''");
    }

    /** "X saw its tariffs doubled": whoever did it is not told. */
    private boolean isUndergone(int verb) {
        int object = verb - 1;
        while (phrases.isA(object, Kind.ASIDE)
                || phrases.isA(object, Kind.ADJECTIVE)
                || phrases.isPreposition(object, THAN)) {
            object--;
        }
        boolean owned = phrases.isA(object, Kind.NOUN)
                && phrases.words().tag(phrases.chunk(object).from()).equals("PRP$");
        return owned
                && phrases.isA(object - 1, Kind.VERB)
                && SEE.contains(phrases.words().lower(phrases.words().mainVerb(phrases.chunk(object - 1))));
    }

    /** A verb that has its object behind it. */
    private boolean isActive(int verb) {
        Chunk chunk = phrases.chunk(verb);
        boolean gerund = phrases.words().tag(phrases.words().mainVerb(chunk)).equals("VBG");
        return (phrases.words().isFinite(chunk) || gerund) && !isPassive(verb);
    }

    private int chunkAfter(int token) {
        if (token >= phrases.words().size()) {
            return phrases.count();
        }
        int chunk = phrases.chunkOf(token);
        return phrases.chunk(chunk).from() == token || phrases.isA(chunk, Kind.NOUN) ? chunk : chunk + 1;
    }

    private boolean isPassive(int verb) {
        Tagged words = phrases.words();
        Chunk chunk = phrases.chunk(verb);
        boolean participle = words.tag(words.mainVerb(chunk)).equals("VBN")
                || words.tag(words.mainVerb(chunk)).equals("VBD");
        boolean alone = chunk.to() - chunk.from() == 1;
        if (alone) {
            return words.tag(chunk.from()).equals("VBN") && !phrases.isA(verb + 1, Kind.NOUN);
        }
        boolean withBe = false;
        for (int at = chunk.from(); at < chunk.to() - 1; at++) {
            withBe |= BE.contains(words.lower(at));
        }
        return participle && withBe;
    }
}

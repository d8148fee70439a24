package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.knowledge.PhraseTrie;

/** Finds the reporting clauses of a sentence, outside quotation marks. */
final class ClauseFinder {

    private static final Set<String> INFINITIVES = Set.of("be", "have", "look", "seem");

    /** Determiners that may also stand between subject and verb. */
    private static final Set<String> FLOATING = Set.of("both", "that", "all");

    private static final Set<String> QUOTING = Set.of("quoted", "cited", "quotes", "cites");

    private static final int LONGEST_RELAY = 8;

    private final SpeechWords words;
    private final Line line;
    private final SubjectFinder subjects;
    private final InvertedSubject inverted;
    private final AddresseeFinder addressees;
    private final Adverbials adverbials;

    ClauseFinder(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
        this.subjects = new SubjectFinder(words, line);
        this.inverted = new InvertedSubject(line);
        this.addressees = new AddresseeFinder(words, line);
        this.adverbials = new Adverbials(words, line);
    }

    /** In text order. */
    List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        int index = 0;
        while (index < line.size()) {
            Optional<PhraseTrie.Match<SpeechVerb>> match =
                    isFree(index) ? words.verbAt(line.sentence(), index) : Optional.empty();
            match.flatMap(this::clause).ifPresent(found::add);
            index = match.map(PhraseTrie.Match::to).orElse(index + 1);
        }
        return found;
    }

    private boolean isFree(int index) {
        return !line.isQuoted(index) && line.mention(index).isEmpty();
    }

    private Optional<Clause> clause(PhraseTrie.Match<SpeechVerb> match) {
        SpeechVerb verb = match.values().getFirst();
        int at = match.from();
        int end = match.to();
        boolean passive = line.is(end, "by") && !line.is(at, "quoted");
        boolean infinitive = line.is(end, "to") && line.isAny(end + 1, INFINITIVES);
        if (passive || infinitive || isNoun(at)) {
            return Optional.empty();
        }
        return inverted(verb, at, end)
                .or(() -> quotedBy(match))
                .or(() -> subjects.before(at, verb.participle()))
                .map(subject -> clause(verb, at, end, subject));
    }

    /** "the stated aim", "his demands": a determiner or preposition right before makes it no verb. */
    private boolean isNoun(int at) {
        boolean determiner = line.isDeterminer(at - 1) && !line.isAny(at - 1, FLOATING);
        boolean preposition = line.isPreposition(at - 1) && !line.isTime(at - 1);
        return determiner || preposition || line.isPossessive(at - 1) || line.is(at - 1, "first");
    }

    /** Behind its words and before its subject, with nothing to follow but adverbials: "…, said Jane Doe in Rome". */
    private Optional<Subject> inverted(SpeechVerb verb, int at, int end) {
        boolean behind = at > 0 && (line.is(at - 1, ",") || line.isQuoted(at - 1));
        boolean takes = verb.followsWords() && !verb.takes(SpeechVerb.Takes.ADDRESSEE) && !verb.participle();
        if (!behind || !takes || !startsName(end) || line.isPronoun(end)) {
            return Optional.empty();
        }
        return Optional.of(inverted.behind(at, end)).filter(subject -> isLast(subject.to()));
    }

    private boolean isLast(int end) {
        int next = adverbials.skip(end);
        return next >= line.size() || !line.isWord(next) || !adverbials.startsClause(next);
    }

    private boolean startsName(int index) {
        return line.isWord(index) && !line.isPreposition(index) && !line.is(index, "that") && !line.isTime(index);
    }

    /** "Xinhua quoted Xi as saying". */
    private Optional<Subject> quotedBy(PhraseTrie.Match<SpeechVerb> match) {
        boolean saying = line.is(match.from(), "saying") && line.is(match.from() - 1, "as");
        if (!saying) {
            return Optional.empty();
        }
        Optional<Subject> passive = quotedPassive(match.from() - 1);
        if (passive.isPresent()) {
            return passive;
        }
        return line.endingAt(match.from() - 1)
                .filter(Line::canSpeak)
                .map(mention -> Subject.of(mention, relayStart(line.start(mention)), match.from()));
    }

    /** "Xi was quoted by the agency Xinhua as saying" */
    private Optional<Subject> quotedPassive(int as) {
        int by = as - 1;
        while (by > 0 && as - by < LONGEST_RELAY && !line.is(by, "by")) {
            by--;
        }
        int quoted = line.isTime(by - 1) ? by - 2 : by - 1;
        boolean passive = line.is(by, "by") && line.isAny(quoted, QUOTING);
        return passive ? subjects.before(quoted, false).filter(Subject::isNamed) : Optional.empty();
    }

    private int relayStart(int start) {
        int index = start;
        while (index > 0 && line.isWord(index - 1) && !line.is(index - 1, "quoted") && !line.is(index - 1, "cited")) {
            index--;
        }
        return index > 1 ? line.endingAt(index - 1).map(line::start).orElse(start) : start;
    }

    private Clause clause(SpeechVerb verb, int at, int end, Subject subject) {
        return relayed(verb, at, end, subject).orElseGet(() -> told(verb, at, end, subject));
    }

    private Clause told(SpeechVerb verb, int at, int end, Subject subject) {
        int to = Math.max(end, subject.to());
        Optional<EntityId> addressee = Optional.empty();
        if (verb.takes(SpeechVerb.Takes.ADDRESSEE)) {
            AddresseeFinder.Addressee named = addressees.at(end);
            to = Math.max(to, named.to());
            addressee = named.named().filter(id -> !subject.speakers().contains(id));
        }
        int from = Math.min(at, subject.from());
        return new Clause(verb, from, at, end, to, subject, addressee, relay(subject));
    }

    /** "the agency reported Smith's statement": Smith speaks, the agency relays it. */
    private Optional<Clause> relayed(SpeechVerb verb, int at, int end, Subject subject) {
        Optional<Mention> owner =
                line.startingAt(end).filter(Line::canSpeak).filter(mention -> line.isPossessive(line.end(mention)));
        int noun = owner.map(mention -> line.end(mention) + 1).orElse(line.size());
        if (noun >= line.size()
                || subject.speakers().size() != 1
                || !words.is(SpeechWords.Kind.READOUT, line.token(noun))) {
            return Optional.empty();
        }
        Subject speaker = subject.spokenBy(owner.orElseThrow().denotes(), 85);
        Optional<EntityId> via = Optional.of(subject.speakers().getFirst());
        return Optional.of(new Clause(verb, subject.from(), at, end, noun + 1, speaker, Optional.empty(), via));
    }

    /** Who relays it, where the clause begins with somebody who quotes the speaker. */
    private Optional<EntityId> relay(Subject subject) {
        Optional<Mention> first = line.startingAt(subject.from()).filter(Line::canSpeak);
        return first.filter(mention -> line.isAny(line.end(mention), QUOTING))
                .map(Mention::entity)
                .filter(id -> !subject.speakers().contains(id));
    }
}

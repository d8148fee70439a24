package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.text.Span;

/** Finds the reporting clauses of a sentence, whose they are, and on which side their words stand. */
final class ClausePlacer {

    private final SpeechWords words;
    private final Line line;
    private final WordingFinder wordings;

    ClausePlacer(SpeechWords words, Line line, WordingFinder wordings) {
        this.words = words;
        this.line = line;
        this.wordings = wordings;
    }

    /**
     * The clauses in text order.
     *
     * @param floor who spoke before the sentence
     */
    List<Placed> placed(Floor floor) {
        List<Placed> placed = new ArrayList<>();
        int left = 0;
        for (Clause found : new ClauseFinder(words, line).clauses()) {
            Clause clause = found.withSubject(known(found.subject(), placed, floor));
            Placed here = checked(new Placed(clause, wordings.of(clause, left)), floor);
            if (!here.isSilent() || !clause.isDependent()) {
                placed.add(here);
            }
            if (here.isBefore()) {
                left = wordings.end(clause);
            }
        }
        return List.copyOf(placed);
    }

    /**
     * People seldom name themselves: where "he" or "the president" is somebody whom the words name, whoever had the floor before
     * speaks, or nobody that is known.
     */
    private Placed checked(Placed here, Floor floor) {
        Subject subject = here.clause().subject();
        List<EntityId> heard = floor.heardIn(line.sentence().index());
        if (subject.isByName() || !namesSpeaker(here, subject.speakers())) {
            return here;
        }
        boolean other = heard.size() == 1 && heard.getFirst().kind().isPerson() && !namesSpeaker(here, heard);
        Subject speaker = other ? subject.spokenBy(heard, 60) : unnamed(subject);
        return new Placed(here.clause().withSubject(speaker), here.wording());
    }

    private boolean namesSpeaker(Placed here, List<EntityId> speakers) {
        boolean person = speakers.size() == 1 && speakers.getFirst().kind().isPerson();
        if (!person || here.isObject() || here.isSilent() || here.clause().isDependent()) {
            return false;
        }
        Optional<Span> quoted = here.wording().quotation().map(Quotation::words);
        Optional<Span> behind =
                here.isBehind() ? Optional.of(line.span(here.wording().from(), line.size())) : Optional.empty();
        return quoted.or(() -> behind)
                .filter(span -> line.isNamedIn(span, speakers.getFirst()))
                .isPresent();
    }

    /** "he added" right after the words of somebody unnamed. */
    private boolean followsUnnamed(Subject subject, List<Placed> spoken, Floor floor) {
        boolean pronoun = line.is(subject.from(), "he") || line.is(subject.from(), "she");
        boolean unnamedBefore = floor.sentence() == line.sentence().index() - 1
                && floor.speakers().isEmpty();
        return pronoun && spoken.isEmpty() && unnamedBefore;
    }

    /** The subject with its speakers, where it takes them from the clause or sentence before. */
    private Subject known(Subject subject, List<Placed> placed, Floor floor) {
        List<Placed> spoken = placed.stream().filter(one -> !one.isSilent()).toList();
        return switch (subject.kind()) {
            case NAMED -> followsUnnamed(subject, spoken, floor) ? unnamed(subject) : subject;
            case UNNAMED -> subject;
            case BACK ->
                back(
                        subject,
                        spoken.isEmpty()
                                ? floor.heardIn(line.sentence().index())
                                : spoken.getLast().speakers());
            case SHARED ->
                spoken.isEmpty()
                        ? ofSentence(subject)
                        : shared(subject, spoken.getLast().speakers(), 75);
        };
    }

    private Subject back(Subject subject, List<EntityId> speakers) {
        boolean several = line.is(subject.from(), "they");
        boolean person = line.is(subject.from(), "he") || line.is(subject.from(), "she");
        boolean text = !several && !person && !line.is(subject.from(), "it");
        boolean fits = !speakers.isEmpty()
                && (text ? !isBody(subject) || !speakers.getFirst().kind().isPerson() : several == speakers.size() > 1)
                && (several || text || person == speakers.getFirst().kind().isPerson());
        return fits ? subject.spokenBy(speakers, 70) : unnamed(subject);
    }

    /** "the office": no statement, but who made it. */
    private boolean isBody(Subject subject) {
        return words.is(SpeechWords.Kind.BODY, line.token(subject.to() - 1));
    }

    /** The first that the sentence names outside any phrase, if it can speak. */
    private Subject ofSentence(Subject subject) {
        return SentenceSubject.of(line, subject.from())
                .map(mention -> shared(subject, mention.denotes(), 65))
                .orElse(unnamed(subject));
    }

    private static Subject shared(Subject subject, List<EntityId> speakers, int percent) {
        return speakers.isEmpty()
                ? unnamed(subject)
                : new Subject(subject.from(), subject.to(), Subject.Kind.SHARED, speakers, percent);
    }

    private static Subject unnamed(Subject subject) {
        return Subject.without(subject.from(), subject.to(), Subject.Kind.UNNAMED);
    }
}

package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.text.Span;

/** Joins the reporting clauses of one sentence with their words. */
final class SentenceReader {

    private final SpeechWords words;
    private final Line line;
    private final Quotations quotations;
    private final WordingFinder wordings;
    private final List<Source> sources;
    private final List<Placed> placed = new ArrayList<>();

    /** A clause and where its words stand. */
    private record Placed(Clause clause, Wording wording) {

        boolean named() {
            return clause.subject().isNamed();
        }
    }

    SentenceReader(SpeechWords words, Line line, Quotations quotations) {
        this.words = words;
        this.line = line;
        this.quotations = quotations;
        this.wordings = new WordingFinder(words, line, quotations);
        this.sources = new SourceFinder(words, line).sources();
    }

    /**
     * The statements of the sentence, in text order of their clauses.
     *
     * @param floor who spoke before
     */
    List<Draft> read(Floor floor) {
        place(floor);
        List<Draft> drafts = new ArrayList<>();
        for (int index = 0; index < placed.size(); index++) {
            Placed here = placed.get(index);
            Optional<Draft> draft = statement(index);
            Optional<Quotation> firstHalf = wordings.interrupted(here.clause(), here.wording());
            firstHalf.ifPresent(
                    half -> quotations.give(half, here.clause().subject().speakers()));
            draft.flatMap(second -> firstHalf.map(second::interruptedFrom)).ifPresent(drafts::add);
            draft.ifPresent(drafts::add);
        }
        relay(drafts);
        return drafts;
    }

    /** Who has the floor after the sentence; as before where nobody speaks in it. */
    Floor floor(Floor before) {
        if (placed.isEmpty()) {
            return before;
        }
        Placed last = placed.getLast();
        boolean silent = last.wording().side() == Wording.Side.NONE;
        if (silent && !last.clause().verb().followsWords()) {
            return before;
        }
        return new Floor(
                line.sentence().index(),
                line.sentence().paragraph(),
                last.clause().subject().speakers(),
                silent);
    }

    private void place(Floor floor) {
        int left = 0;
        List<EntityId> before = List.of();
        boolean anybody = false;
        for (Clause found : new ClauseFinder(words, line).clauses()) {
            Subject subject = known(found.subject(), before, floor);
            boolean unknown = found.isDependent() && before.isEmpty() && anybody;
            Clause clause = found.withSubject(unknown ? unnamed(subject) : subject);
            Wording wording = wordings.of(clause, left);
            if (wording.side() == Wording.Side.NONE && clause.isDependent()) {
                continue;
            }
            placed.add(new Placed(clause, wording));
            if (wording.side() == Wording.Side.BEFORE) {
                left = wordings.end(clause);
            }
            if (wording.side() != Wording.Side.NONE) {
                before = clause.subject().speakers();
                anybody = true;
            }
        }
    }

    /** The subject with its speakers, where it takes them from the clause or sentence before. */
    private Subject known(Subject subject, List<EntityId> before, Floor floor) {
        return switch (subject.kind()) {
            case NAMED, UNNAMED -> subject;
            case BACK ->
                back(subject, before.isEmpty() ? floor.heardIn(line.sentence().index()) : before);
            case SHARED -> before.isEmpty() ? ofSentence(subject) : shared(subject, before, 75);
        };
    }

    private Subject back(Subject subject, List<EntityId> speakers) {
        boolean several = line.is(subject.from(), "they");
        boolean person = line.is(subject.from(), "he") || line.is(subject.from(), "she");
        boolean fits = !speakers.isEmpty()
                && several == speakers.size() > 1
                && (several || person == speakers.getFirst().kind().isPerson());
        return fits ? subject.spokenBy(speakers, 70) : unnamed(subject);
    }

    private static Subject unnamed(Subject subject) {
        return Subject.without(subject.from(), subject.to(), Subject.Kind.UNNAMED);
    }

    private static Subject shared(Subject subject, List<EntityId> speakers, int percent) {
        return new Subject(subject.from(), subject.to(), Subject.Kind.SHARED, speakers, percent);
    }

    /** The first that the sentence names outside any phrase, if it can speak. */
    private Subject ofSentence(Subject subject) {
        return SentenceSubject.of(line, subject.from())
                .map(mention -> shared(subject, mention.denotes(), 65))
                .orElse(unnamed(subject));
    }

    private Optional<Draft> statement(int index) {
        Placed here = placed.get(index);
        Clause clause = here.clause();
        Wording wording = here.wording();
        if (wording.side() == Wording.Side.NONE) {
            return Optional.empty();
        }
        wording.quotation()
                .ifPresent(
                        quotation -> quotations.give(quotation, clause.subject().speakers()));
        Optional<Span> unquoted = wording.side() == Wording.Side.BEFORE ? before(here) : behind(index);
        if (unquoted.isEmpty() || clause.subject().speakers().isEmpty() || relaysOnly(index) || isIdle(index)) {
            return Optional.empty();
        }
        Span said = wording.span(unquoted.get());
        Span evidence = said.union(line.span(clause.from(), Math.max(clause.to(), clause.from() + 1)));
        Span whole =
                wording.quotation().map(Quotation::whole).map(evidence::union).orElse(evidence);
        int percent = Math.min(wording.percent(), clause.subject().percent());
        boolean direct = wording.quotation().isPresent() || isQuotation(said);
        return Optional.of(new Draft(
                clause.subject().speakers(), clause.addressee(), clause.via(), said, direct, List.of(whole), percent));
    }

    /** "Smith said China opposes it": what the words themselves say that others oppose, want or call is no report of its own. */
    private boolean isIdle(int index) {
        Placed here = placed.get(index);
        boolean object = here.wording().quotation().isEmpty() && here.wording().percent() <= 80;
        boolean what = line.is(here.clause().from() - 1, "what");
        return what
                || (object
                        && !here.clause().isDependent()
                        && placed.subList(0, index).stream()
                                .anyMatch(outer -> outer.wording().side() == Wording.Side.BEHIND
                                        && outer.wording().from()
                                                <= here.clause().from()
                                        && !cuts(here, outer)));
    }

    private boolean isQuotation(Span said) {
        return quotations.all().stream().anyMatch(one -> one.words().equals(said));
    }

    private Optional<Span> before(Placed here) {
        int end = here.clause().from();
        Wording wording = here.wording();
        if (wording.quotation().isPresent()) {
            return wording.quotation().map(Quotation::words);
        }
        return trimmed(wording.from(), end);
    }

    private Optional<Span> behind(int index) {
        Wording wording = placed.get(index).wording();
        if (wording.quotation().isPresent()) {
            return wording.quotation().map(Quotation::words);
        }
        int end = line.size();
        for (int later = index + 1; later < placed.size(); later++) {
            if (cuts(placed.get(later), placed.get(index))) {
                end = Math.min(end, placed.get(later).clause().from());
            }
        }
        for (Source source : sources) {
            end = source.from() > wording.from() ? Math.min(end, source.from()) : end;
        }
        return trimmed(wording.from(), Math.min(end, closed(placed.get(index).clause(), end)));
    }

    /** Whether a later clause ends the words of an earlier one: its own words begin there, or it follows what both say. */
    private boolean cuts(Placed later, Placed earlier) {
        int from = later.clause().from();
        if (from <= earlier.wording().from()) {
            return false;
        }
        boolean joined = line.is(from - 1, "and")
                || line.is(from - 1, "but")
                || line.is(from - 1, "while")
                || line.is(from - 1, ";");
        return later.clause().isDependent()
                || later.wording().side() == Wording.Side.BEFORE
                || (joined && later.named());
    }

    /** A clause that hangs on "who" or "after" ends with the next comma. */
    private int closed(Clause clause, int end) {
        boolean relative = line.is(clause.verbAt() - 1, "who") || line.is(clause.verbAt() - 1, "which");
        boolean fronted = clause.from() <= 1
                && (line.is(0, "after") || line.is(0, "as") || line.is(0, "when") || line.is(0, "while"));
        for (int index = clause.to(); (relative || fronted) && index < end; index++) {
            if (line.is(index, ",") && index > clause.to() + 2) {
                return index;
            }
        }
        return end;
    }

    private Optional<Span> trimmed(int from, int end) {
        int start = from;
        int to = end;
        while (to > start && !isContent(to - 1)) {
            to--;
        }
        while (start < to && !isContent(start)) {
            start++;
        }
        return to - start >= 1 ? Optional.of(line.span(start, to)) : Optional.empty();
    }

    private boolean isContent(int index) {
        boolean joiner = line.is(index, "and") || line.is(index, "but");
        String mark = line.token(index).text();
        return (line.isWord(index) && !joiner)
                || "%)]$€£¥(?!".contains(mark)
                || (line.isQuoted(index) && !".,;:".contains(mark));
    }

    /** "Smith said prices rose, the agency reported": the agency relays what stands before. */
    private boolean relaysOnly(int index) {
        Clause clause = placed.get(index).clause();
        boolean institution =
                clause.subject().speakers().stream().noneMatch(id -> id.kind().isPerson());
        return placed.get(index).wording().side() == Wording.Side.BEFORE
                && relayed(index)
                        .filter(inner -> institution
                                || inner.clause()
                                        .subject()
                                        .speakers()
                                        .equals(clause.subject().speakers()))
                        .isPresent();
    }

    private Optional<Placed> relayed(int index) {
        return placed.subList(0, index).stream()
                .filter(Placed::named)
                .filter(inner -> inner.wording().side() == Wording.Side.BEHIND)
                .filter(inner ->
                        inner.clause().from() >= placed.get(index).wording().from())
                .findFirst();
    }

    /** Notes who relays the statements: the source, the institution behind them, or whoever's words they stand in. */
    private void relay(List<Draft> drafts) {
        for (int index = 0; index < placed.size(); index++) {
            if (relaysOnly(index)) {
                placed.get(index).clause().subject().speakers().forEach(id -> relayAll(drafts, id));
            }
        }
        for (Source source : sources) {
            boolean alone = drafts.isEmpty();
            source.mention().map(Mention::entity).ifPresent(id -> relayAll(drafts, id));
            if (alone && placed.stream().noneMatch(Placed::named)) {
                sourced(source).ifPresent(drafts::add);
            }
        }
        nest(drafts);
    }

    private static void relayAll(List<Draft> drafts, EntityId relay) {
        drafts.replaceAll(draft -> draft.relayedBy(relay));
    }

    private static void nest(List<Draft> drafts) {
        List<Draft> outer = List.copyOf(drafts);
        drafts.replaceAll(inner -> outer.stream()
                .filter(one -> !one.equals(inner) && one.speakers().size() == 1)
                .filter(one -> one.words().contains(inner.evidence().getFirst()))
                .findFirst()
                .map(one -> inner.relayedBy(one.speakers().getFirst()))
                .orElse(inner));
    }

    private Optional<Draft> sourced(Source source) {
        boolean opens = source.from() <= 1;
        int from = opens ? source.to() : 0;
        int end = opens ? line.size() : source.from();
        Optional<Span> said = trimmed(from, end);
        boolean known = source.mention()
                .filter(mention -> source.readout() || Line.canSpeak(mention))
                .isPresent();
        if (said.isEmpty() || !known || line.is(source.from() - 1, "which")) {
            return Optional.empty();
        }
        Span evidence = said.get().union(line.span(source.from(), source.to()));
        List<EntityId> speakers = source.mention().orElseThrow().denotes();
        int percent = source.readout() ? 70 : 80;
        return Optional.of(new Draft(
                speakers,
                Optional.empty(),
                Optional.empty(),
                said.get(),
                isQuotation(said.get()),
                List.of(evidence),
                percent));
    }
}

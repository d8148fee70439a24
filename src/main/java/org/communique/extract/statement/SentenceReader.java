package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.Span;

/** Joins the reporting clauses of one sentence with their words. */
final class SentenceReader {

    private static final Set<String> NOTHING =
            Set.of("so", "this", "that", "it", "otherwise", "as", "yes", "no", "nothing");

    private final Line line;
    private final Quotations quotations;
    private final WordingFinder wordings;
    private final List<Placed> placed;
    private final WordSpans spans;
    private final Relays relays;

    /** @param floor who spoke before the sentence */
    SentenceReader(SpeechWords words, Line line, Quotations quotations, Floor floor) {
        this.line = line;
        this.quotations = quotations;
        this.wordings = new WordingFinder(words, line, quotations);
        List<Source> sources = new SourceFinder(words, line).sources();
        this.placed = new ClausePlacer(words, line, wordings).placed(floor);
        this.spans = new WordSpans(line, placed, sources);
        this.relays = new Relays(line, placed, sources, spans);
    }

    /** The statements of the sentence, in text order of their clauses. Takes the quotations that have a clause beside them. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int index = 0; index < placed.size(); index++) {
            Placed here = placed.get(index);
            Optional<Draft> draft = draft(index);
            Optional<Quotation> firstHalf = wordings.interrupted(here.clause(), here.wording());
            firstHalf.ifPresent(half -> quotations.give(half, here.speakers()));
            draft.flatMap(second -> firstHalf.map(second::interruptedFrom)).ifPresent(drafts::add);
            draft.ifPresent(drafts::add);
        }
        relays.note(drafts);
        return drafts;
    }

    /** Who has the floor after the sentence; as before where nobody speaks in it. */
    Floor floor(Floor before) {
        List<Placed> heard = placed.stream().filter(one -> !one.isSilent()).toList();
        List<Placed> silent = placed.stream()
                .filter(one -> one.isSilent() && one.clause().verb().followsWords())
                .toList();
        if (heard.isEmpty() && silent.isEmpty()) {
            return before;
        }
        Placed last = heard.isEmpty() ? silent.getLast() : heard.getLast();
        return new Floor(line.sentence().index(), line.sentence().paragraph(), last.speakers(), last.isSilent());
    }

    private Optional<Draft> draft(int index) {
        Placed here = placed.get(index);
        if (here.isSilent()) {
            return Optional.empty();
        }
        here.wording().quotation().ifPresent(quotation -> quotations.give(quotation, here.speakers()));
        boolean report = !here.speakers().isEmpty() && !relays.relaysOnly(index) && !isIdle(index);
        return report
                ? spans.of(index).filter(said -> !isBareWord(said)).map(said -> draft(here, said))
                : Optional.empty();
    }

    /** "She has often said so." */
    private boolean isBareWord(Span said) {
        return NOTHING.contains(
                        line.token(line.sentence().tokenAt(said.start())).lower())
                && line.token(line.sentence().tokenAt(said.start())).span().equals(said);
    }

    private Draft draft(Placed here, Span said) {
        Clause clause = here.clause();
        Optional<Quotation> quotation = here.wording().quotation();
        Span evidence = said.union(line.span(clause.from(), Math.max(clause.to(), clause.from() + 1)));
        Span whole = quotation.map(Quotation::whole).map(evidence::union).orElse(evidence);
        int percent = Math.min(here.wording().percent(), clause.subject().percent());
        return new Draft(
                here.speakers(),
                clause.addressee(),
                clause.via(),
                said,
                quotation.isPresent(),
                List.of(whole),
                percent);
    }

    /**
     * Whether the clause is no report of its own: "Smith said China opposes it" tells nothing that China said, "what he called a
     * success" and "the claim that Smith said was false" have no whole words.
     */
    private boolean isIdle(int index) {
        Placed here = placed.get(index);
        int from = here.clause().from();
        boolean torn = line.is(from - 1, "what") || (isBare(here) && line.is(from - 1, "that") && !isReported(index));
        return torn || repeats(index) || (here.isObject() && !here.clause().isDependent() && isReported(index));
    }

    private boolean isBare(Placed here) {
        return here.isBehind() && !here.isObject() && !line.is(here.wording().from() - 1, "that");
    }

    /** "Turkey says it warned the pilots": the outer report holds it all. */
    private boolean repeats(int index) {
        Placed here = placed.get(index);
        return !here.clause().isDependent()
                && around(index).anyMatch(outer -> outer.speakers().equals(here.speakers()));
    }

    private boolean isReported(int index) {
        return around(index).findAny().isPresent();
    }

    /** The clauses in whose words the clause stands. */
    private Stream<Placed> around(int index) {
        Placed here = placed.get(index);
        return placed.subList(0, index).stream()
                .filter(outer -> outer.isBehind() && !outer.isObject())
                .filter(outer -> outer.wording().from() <= here.clause().from() && !spans.cuts(here, outer));
    }
}

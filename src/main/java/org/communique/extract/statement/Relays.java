package org.communique.extract.statement;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.text.Span;

/** Tells who relays the statements of a sentence: the source, the institution behind them, or whoever's words they stand in. */
final class Relays {

    private final Line line;
    private final List<Placed> placed;
    private final List<Source> sources;
    private final WordSpans spans;

    Relays(Line line, List<Placed> placed, List<Source> sources, WordSpans spans) {
        this.line = line;
        this.placed = placed;
        this.sources = sources;
        this.spans = spans;
    }

    /** "Smith said prices rose, the agency reported": the agency only relays what stands before. */
    boolean relaysOnly(int index) {
        Placed here = placed.get(index);
        boolean institution = here.speakers().stream().noneMatch(id -> id.kind().isPerson());
        return here.isBefore()
                && placed.subList(0, index).stream()
                        .filter(inner -> inner.isNamed() && inner.isBehind())
                        .filter(inner -> inner.clause().from() >= here.wording().from())
                        .anyMatch(inner -> institution || inner.speakers().equals(here.speakers()));
    }

    /** Notes the relays, and adds the statement of a source that nobody else's clause stands beside. */
    void note(List<Draft> drafts) {
        boolean nobody = drafts.isEmpty() && placed.stream().noneMatch(Placed::isNamed);
        for (int index = 0; index < placed.size(); index++) {
            if (relaysOnly(index)) {
                placed.get(index).speakers().forEach(id -> relay(drafts, id));
            }
        }
        for (Source source : sources) {
            source.mention().map(Mention::entity).ifPresent(id -> relay(drafts, id));
            if (nobody) {
                sourced(source).ifPresent(drafts::add);
            }
        }
        nest(drafts);
    }

    private static void relay(List<Draft> drafts, EntityId relay) {
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

    /** "The bridge, according to Doe, will open in May": the words are on both sides. */
    private boolean goesOn(int to) {
        return line.is(to, ",") && line.isWord(to + 1) && line.isWord(to + 2) && !line.is(to + 1, "who");
    }

    private Optional<Draft> sourced(Source source) {
        boolean opens = source.from() <= 1;
        boolean inside = !opens && line.is(source.from() - 1, ",") && goesOn(source.to());
        Optional<Span> said = spans.trimmed(opens ? source.to() : 0, opens || inside ? line.size() : source.from());
        Optional<Mention> speaker = source.mention().filter(mention -> source.readout() || Line.canSpeak(mention));
        if (said.isEmpty() || speaker.isEmpty() || line.is(source.from() - 1, "which")) {
            return Optional.empty();
        }
        Span evidence = said.get().union(line.span(source.from(), source.to()));
        return Optional.of(new Draft(
                speaker.get().denotes(),
                Optional.empty(),
                Optional.empty(),
                said.get(),
                false,
                List.of(evidence),
                source.readout() ? 70 : 80));
    }
}

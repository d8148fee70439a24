package org.communique.cli;

import java.time.Instant;
import java.util.Optional;
import org.communique.decide.Decision;
import org.communique.pipeline.DecisionDrafts.Draft;
import picocli.CommandLine.Option;

/** The options that say who decides, when and why. */
final class Signature {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${env:COMMUNIQUE_BY}",
            description =
                    "Who decides, as it will stand in the graph (default: the environment variable COMMUNIQUE_BY).")
    private Optional<String> by = Optional.empty();

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
    private Optional<String> why = Optional.empty();

    @Option(
            names = "--when",
            paramLabel = "DATE",
            description = "When it was decided, as in 2026-11-21 or 2026-11-21T22:40:00Z (default: now).")
    private Optional<String> when = Optional.empty();

    Decision sign(Draft draft, Communique communique) {
        String name = by.map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseThrow(() -> communique.wrongUsage(
                        "Say who decides: --by NAME. It will stand in the graph, so no name is taken from the system"));
        return Decision.of(moment(communique), name, draft.ruling(), draft.about(), why.orElse(""));
    }

    private Instant moment(Communique communique) {
        try {
            return when.map(Decision::moment).orElseGet(Instant::now);
        } catch (IllegalArgumentException broken) {
            throw communique.wrongUsage("--when: " + broken.getMessage());
        }
    }
}

package org.communique.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.pipeline.KnowledgeBuild;
import org.communique.pipeline.LastChange;
import org.communique.query.TextTable;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: what the last build, removal or decision changed. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Shows what the last build, removal or decision changed in the knowledge graph.",
        description = {
            "Events, figures, disagreements and entities that are new, gone, or have other values; renamed, if the"
                    + " same has another id now; joined, if it is part of what was there already.",
            "A build that finds nothing new keeps what is shown."
        })
final class DiffVerb implements Callable<Integer> {

    /** How to show it. */
    enum Format {
        TABLE,
        TRIPLES
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table: in words; triples: the triples that went (-) and came (+), as N-Triples (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() throws IOException {
        LastChange change;
        try (TripleStore open = store.openCurrent(communique)) {
            change = KnowledgeBuild.lastChange(open);
        }
        if (change.unlisted() > 0) {
            communique
                    .lines()
                    .println("The last build changed " + change.unlisted() + " things, too many to be listed.");
        } else if (change.triples().isEmpty()) {
            communique.lines().println("Nothing has changed.");
        } else if (format == Format.TRIPLES) {
            change.triples().forEach(communique.lines()::println);
        } else {
            new TextTable(
                            List.of("kind", "name", "change", "slot", "before", "after", "id"),
                            change.rows().stream().map(DiffVerb::cells).toList())
                    .write(communique.results());
            communique.talk().println(change.inWords() + ".");
        }
        return Communique.DONE;
    }

    private static List<String> cells(LastChange.Row row) {
        LastChange.Thing thing = row.thing();
        return List.of(
                thing.kind().word(), thing.name(), row.change(), row.slot(), row.before(), row.after(), thing.id());
    }
}

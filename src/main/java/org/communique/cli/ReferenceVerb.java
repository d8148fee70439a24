package org.communique.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code reference}: loads a table of official values. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        header = "Loads a table of official values, to set beside what articles claim.",
        description = {
            "CSV with a header: reporter, partner, flow (exports, imports, total, balance), period (2023, 2023-06, 2023-Q1,"
                    + " 2023-01/2023-06), value (in units of the currency), currency; optional source, url.",
            "A table of the same name is replaced as a whole. Bad rows are reported and counted; the others are loaded."
        },
        footer = {"", "Example:  communique reference data/reference/sample-trade.csv --name sample-trade"})
final class ReferenceVerb implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.csv", description = "The table.")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "What to call the data set: lower-case letters a-z, digits, hyphens.")
    private String name = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        if (!name.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            throw communique.wrongUsage(
                    "--name: expected lower-case letters a-z, digits and hyphens, as in un-comtrade; found '" + name
                            + "'");
        }
        try (TripleStore open = store.openCurrent(communique)) {
            new References(communique).load(file, name, open);
        }
        return Communique.DONE;
    }
}

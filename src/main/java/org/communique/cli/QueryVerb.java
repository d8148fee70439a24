package org.communique.cli;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.communique.query.NamedQueries;
import org.communique.query.NamedQuery;
import org.communique.query.QueryRunner;
import org.communique.query.ResultFormat;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code query}: asks a question of the store. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        header = "Asks a ready question, or any SPARQL query in a file, and prints the answer.",
        footer = {"", "Example:  communique query contacts person=person/xi-jinping other=person/vladimir-putin"})
final class QueryVerb implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            description = "A question by name, or a file.")
    private Optional<String> question = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "name=value", description = "Values for the question's parameters.")
    private Map<String, String> values = new TreeMap<>();

    @Option(names = "--list", description = "Show the ready questions with their parameters.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json, xml or turtle (default: ${DEFAULT-VALUE}).")
    private String format = "table";

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        NamedQueries queries = NamedQueries.shipped();
        if (list) {
            queries.all().forEach(this::describe);
            return Communique.DONE;
        }
        NamedQuery asked = queries.get(
                question.orElseThrow(() -> communique.wrongUsage("Name a question or a file, or give --list")));
        ResultFormat form = ResultFormat.ofWord(format);
        try (TripleStore open = store.openCurrent(communique)) {
            new QueryRunner(open.dataset(), new Iris(open.base()), TIMEOUT)
                    .run(asked, values, form, communique.results());
        }
        return Communique.DONE;
    }

    private void describe(NamedQuery query) {
        communique.lines().println(query.name() + ": " + query.question());
        query.parameters()
                .forEach(parameter -> communique
                        .lines()
                        .println("    " + parameter.name() + "="
                                + parameter
                                        .preset()
                                        .map(preset -> preset.isEmpty() ? "(any)" : preset)
                                        .orElse("...") + "  "
                                + parameter.help()));
    }
}

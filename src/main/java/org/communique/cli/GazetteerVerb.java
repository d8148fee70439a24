package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.gazetteer.GazetteerBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gazetteer}: builds a local index of Wikidata names. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        header = "Builds a local index of names from a Wikidata dump, for --gazetteer of the verbs that read.",
        description = {
            "Keeps the classes that data/lexicon/wikidata-classes.tsv lists. Memory stays the same however large the dump is.",
            "An index that is there already is replaced at the very end; lines that cannot be read are counted and left out."
        })
final class GazetteerVerb implements Callable<Integer> {

    @Parameters(
            paramLabel = "DUMP",
            description = "A JSON dump of Wikidata, one entity in each line: plain, .gz or .bz2.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path dump;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The folder for the index.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path index;

    @Option(
            names = "--languages",
            paramLabel = "CODES",
            split = ",",
            defaultValue = "en",
            description = "Languages whose names are kept, the one for labels first (default: ${DEFAULT-VALUE}).")
    private List<String> languages = List.of("en");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() throws IOException {
        GazetteerBuild build = GazetteerBuild.load(
                languages, lines -> communique.talk().println(lines / 1_000_000 + " million lines read"));
        GazetteerBuild.Summary summary = build.build(dump, index);
        communique.lines().println(summary.inWords());
        if (summary.kept() == 0) {
            throw new FailedException(dump
                    + ": nothing to keep was found. Expected a JSON dump of Wikidata with one entity in each line.");
        }
        return Communique.DONE;
    }
}

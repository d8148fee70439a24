package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.pipeline.BuildSummary;
import org.communique.pipeline.Check;
import org.communique.pipeline.Progress;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code up}: builds, checks and serves. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        header = "Builds from the inputs, checks the graph and serves it.",
        description =
                "Without inputs it reads the sample articles and the table of official values that come with Communiqué.")
final class UpVerb implements Callable<Integer> {

    private static final String SAMPLE_TABLE = "sample-trade";

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files (.txt, .html) and folders of them.")
    private List<Path> inputs = List.of();

    @Mixin
    private BuildOptions build = new BuildOptions();

    @Mixin
    private ServeOptions serve = new ServeOptions();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        boolean withSamples = inputs == null || inputs.isEmpty();
        List<Path> chosen = withSamples ? List.of(shipped("articles")) : inputs;
        BuildSummary summary = new Builds(communique, build).run(chosen);
        communique.lines().println(summary.inWords());
        TripleStore store = TripleStore.open(build.store());
        if (withSamples) {
            new References(communique).load(shipped("reference", SAMPLE_TABLE + ".csv"), SAMPLE_TABLE, store);
        }
        Check.Result check = new Check(store, Progress.SILENT).run();
        communique
                .lines()
                .println("Checked against the shapes: " + check.violations().size() + " faults.");
        serve.serve(store, communique);
        return Communique.DONE;
    }

    private static Path shipped(String... path) {
        return Path.of(System.getProperty("communique.home", "."), "data").resolve(Path.of("", path));
    }
}

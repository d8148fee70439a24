package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.pipeline.BuildSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code build}: reads articles into the store. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        header = "Reads articles, extracts what they say, fuses it, and stores it.",
        description = {
            "Articles that the store already has are left as they are; a file that cannot be read is reported, counted and skipped."
        })
final class BuildVerb implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files (.txt, .html) and folders of them.")
    private List<Path> inputs = List.of();

    @Option(names = "--strict", description = "Fail (exit code 1) if any input is rejected or any claim set aside.")
    private boolean strict;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        BuildSummary summary = new Builds(communique, options).run(inputs);
        communique.lines().println(summary.inWords());
        boolean faults = summary.rejected() > 0 || summary.setAside() > 0;
        boolean nothing = summary.stored() + summary.unchanged() == 0;
        return nothing || (strict && faults) ? Communique.FAILED : Communique.DONE;
    }
}

package org.communique.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.pipeline.Check;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Violation;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code check}: SHACL validation of the store. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Checks the graph against its shapes.",
        description = {
            "Prints what in the store breaks a shape, and what earlier builds set aside for that reason, each with its sentence.",
            "Exit code 1 if something in the store breaks a shape; what was set aside is not in the store."
        })
final class CheckVerb implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        try (TripleStore open = store.openCurrent(communique)) {
            Check.Result result = new Check(open, communique.progress()).run();
            print("breaks a shape", result.violations());
            print("set aside", result.setAside());
            communique
                    .lines()
                    .println(result.violations().size() + " faults in the store; "
                            + result.setAside().size() + " set aside by builds.");
            return result.violations().isEmpty() ? Communique.DONE : Communique.FAILED;
        }
    }

    private void print(String what, List<Violation> violations) {
        PrintWriter lines = communique.lines();
        for (Violation violation : violations) {
            lines.println(what + ": " + violation.focus() + ": "
                    + violation
                            .path()
                            .map(path -> Prefixes.shorten(path.getURI()) + ": ")
                            .orElse("")
                    + violation.message());
            violation.value().ifPresent(value -> lines.println("    found: " + value));
            violation.sentence().ifPresent(sentence -> lines.println("    in: " + sentence));
        }
    }
}

package org.communique.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code communique}: its verbs, and the one place where a failure becomes a message and an exit code. */
@Command(
        name = "communique",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        header = "Reads news articles into a knowledge graph that leads every fact back to its words.",
        footer = {
            "",
            "Start with:  communique up",
            "Exit code 0: done; 1: failed; 2: wrong usage. 'communique VERB --help' explains a verb."
        },
        subcommands = {
            UpVerb.class,
            BuildVerb.class,
            ServeVerb.class,
            QueryVerb.class,
            ExportVerb.class,
            CheckVerb.class,
            DiffVerb.class,
            RemoveVerb.class,
            DecideVerb.class,
            PushVerb.class,
            ReferenceVerb.class,
            EvaluateVerb.class,
            ExplainVerb.class,
            GazetteerVerb.class
        })
public final class Communique implements Runnable {

    static final int DONE = CommandLine.ExitCode.OK;
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;

    /** Held here, since a logger that nobody holds forgets its level. Lucene tells of its own set-up, which no user can act on. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final OutputStream out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Communique(OutputStream out) {
        this.out = out;
    }

    /** Runs one verb and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(System.out, System.err, arguments));
    }

    /**
     * Runs one verb.
     *
     * @param out takes results, in UTF-8
     * @param err takes talk, progress and messages, in UTF-8
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        PrintWriter talk = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Communique(out));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(talk);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, verb, parsed) -> {
            talk.println(verb.getCommandSpec().qualifiedName() + ": " + Failures.message(failure));
            if (System.getenv("COMMUNIQUE_TRACE") != null) {
                failure.printStackTrace(talk);
            }
            return FAILED;
        });
        int code = line.execute(arguments);
        line.getOut().flush();
        talk.flush();
        return code;
    }

    /** Where results go, as bytes. */
    OutputStream results() {
        return out;
    }

    /** Where results go, as lines. */
    PrintWriter lines() {
        return spec.commandLine().getOut();
    }

    /** Where talk, progress and messages go. */
    PrintWriter talk() {
        return spec.commandLine().getErr();
    }

    /** Where the progress of long work is shown. */
    TerminalProgress progress() {
        return new TerminalProgress(talk(), TerminalProgress.onTerminal());
    }

    /** The exception to throw where options or parameters make no sense together; it shows the usage of the verb that runs. */
    CommandLine.ParameterException wrongUsage(String message) {
        CommandLine verb = spec.commandLine();
        while (verb.getParseResult().hasSubcommand()) {
            verb = verb.getParseResult().subcommand().commandSpec().commandLine();
        }
        return new CommandLine.ParameterException(verb, message);
    }

    @Override
    public void run() {
        throw wrongUsage("Name a verb, for example: communique up");
    }
}

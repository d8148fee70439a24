package org.communique.cli;

import picocli.CommandLine.Option;

/** The option that tells how many articles are read at a time. */
final class JobsOption {

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many articles to work on at a time (default: the number of processors). The result is the same.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    int count() {
        return Math.max(1, jobs);
    }
}

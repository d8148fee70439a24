package org.communique.pipeline;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (what, done, total) -> {};

    /**
     * Some work was done.
     *
     * @param what the work, as in {@code articles read}
     * @param done how much of it
     * @param total how much there is
     */
    void report(String what, int done, int total);
}

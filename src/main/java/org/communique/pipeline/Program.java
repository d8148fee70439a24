package org.communique.pipeline;

/** This program, as it names itself in the graph and on the command line. */
public final class Program {

    public static final String NAME = "Communiqué";

    /** Has to change whenever the same article may give other claims. */
    public static final String VERSION = "0.1.0";

    private Program() {}
}

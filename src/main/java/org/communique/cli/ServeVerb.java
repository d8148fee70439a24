package org.communique.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: the graph in the browser and for programs. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Serves the graph: pages to read in the browser, SPARQL, and linked data.",
        description = "Only reading is possible. It listens to this machine alone unless --host says otherwise.")
final class ServeVerb implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ServeOptions options = new ServeOptions();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        options.serve(store.openCurrent(communique), communique);
        return Communique.DONE;
    }
}

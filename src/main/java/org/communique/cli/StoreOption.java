package org.communique.cli;

import java.nio.file.Path;
import org.communique.pipeline.KnowledgeBuild;
import org.communique.pipeline.Progress;
import org.communique.store.TripleStore;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "communique-store",
            description = "The folder that the graph is kept in (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("communique-store");

    Path folder() {
        return folder;
    }

    /** The store as it is. */
    TripleStore open() {
        return TripleStore.open(folder);
    }

    /** The store after what an interrupted build left undone is finished. */
    TripleStore openCurrent(Communique communique) {
        TripleStore store = open();
        try {
            if (!KnowledgeBuild.isCurrent(store)) {
                communique
                        .talk()
                        .println(
                                folder
                                        + ": the last build was interrupted, or the decisions have changed; bringing the graph up to them ...");
                try (GazetteerOption.Names names = GazetteerOption.of(store)) {
                    new KnowledgeBuild(store, names.gazetteer(), Progress.SILENT).update();
                }
            }
            return store;
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }
}

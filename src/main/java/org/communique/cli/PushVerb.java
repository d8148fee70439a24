package org.communique.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.store.RemoteStore;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code push}: loads everything into a remote store. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        header = "Loads all graphs into a remote Fuseki or any SPARQL 1.1 Graph Store.",
        description = "Each graph there is replaced by the one of the same name here; other graphs are left alone.")
final class PushVerb implements Callable<Integer> {

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The address of the Graph Store, as in http://localhost:3030/kg/data")
    private String url = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        TerminalProgress progress = communique.progress();
        RemoteStore remote = new RemoteStore(url);
        try (TripleStore open = store.openCurrent(communique)) {
            List<String> graphs = open.graphNames();
            for (int index = 0; index < graphs.size(); index++) {
                Node name = NodeFactory.createURI(graphs.get(index));
                remote.put(name, open.triples(name));
                progress.report("graphs pushed", index + 1, graphs.size());
            }
            communique.lines().println(graphs.size() + " graphs are now at " + url);
        }
        return Communique.DONE;
    }
}

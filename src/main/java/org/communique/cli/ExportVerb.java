package org.communique.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Standard;
import org.communique.store.ExportFormat;
import org.communique.store.Exporter;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export}: linked data out, the same bytes for the same content. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Writes the graph as linked data, sorted: the same content gives the same bytes.")
final class ExportVerb implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat format = ExportFormat.TURTLE;

    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            defaultValue = "knowledge",
            description = "knowledge, all, or the IRI of a graph (default: ${DEFAULT-VALUE}).")
    private String graph = "knowledge";

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--with-text", description = "Include the texts of the articles; mind their copyright.")
    private boolean withText;

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() throws IOException {
        List<Quad> quads;
        Iris iris;
        try (TripleStore open = store.openCurrent(communique)) {
            iris = new Iris(open.base());
            Node history = iris.historyGraph();
            boolean all = wanted(iris).equals(Node.ANY);
            quads = open.quads(wanted(iris)).stream()
                    .filter(quad -> !(all && quad.getGraph().equals(history)))
                    .toList();
        }
        if (!withText) {
            quads = quads.stream()
                    .filter(quad -> !quad.getPredicate().equals(Standard.ARTICLE_BODY))
                    .toList();
        }
        if (quads.isEmpty()) {
            throw new FailedException(
                    "there is nothing in the graph '" + graph
                            + "'. Expected knowledge, all, or the IRI of a graph, such as that of an article; 'communique query articles' lists those.");
        }
        Exporter exporter = new Exporter(Prefixes.all());
        if (output.isEmpty()) {
            exporter.write(quads, format, communique.results());
            return Communique.DONE;
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
            exporter.write(quads, format, file);
        }
        return Communique.DONE;
    }

    private Node wanted(Iris iris) {
        return switch (graph) {
            case "all" -> Node.ANY;
            case "knowledge" -> iris.knowledgeGraph();
            default -> NodeFactory.createURI(graph);
        };
    }
}

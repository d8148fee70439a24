package org.communique.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Checks article graphs and the knowledge graph against the shapes. The shapes are parsed once; checking may run in many threads. */
public final class ShapeChecker {

    private final Shapes shapes = Shapes.parse(VocabularyFile.SHAPES.read());

    /** What breaks a shape, sorted by node and rule; empty for a well-formed graph. */
    public List<Violation> check(Graph graph) {
        SentenceFinder sentences = new SentenceFinder(graph);
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(entry, sentences))
                .sorted()
                .toList();
    }

    private static Violation violation(ReportEntry entry, SentenceFinder sentences) {
        return new Violation(
                entry.focusNode(),
                Optional.ofNullable(entry.resultPath()).flatMap(ShapeChecker::property),
                entry.message(),
                Optional.ofNullable(entry.value()),
                entry.sourceConstraintComponent(),
                sentences.sentenceOf(entry.focusNode()));
    }

    private static Optional<Node> property(Path path) {
        return path instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
    }
}

package org.communique.rdf;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.Qualifier;
import org.communique.reference.ReferenceFigure;
import org.communique.reference.ReferenceTable;

/**
 * Writes a table of official values as a graph of its own: a data set, its observations with the properties that trade figures
 * have, and the names of their parties and sources. No blank nodes.
 */
public final class ReferenceGraphWriter {

    private final Iris iris;

    /**
     * A writer for one base.
     *
     * @param iris how things are called
     */
    public ReferenceGraphWriter(Iris iris) {
        this.iris = iris;
    }

    /**
     * The table's graph, whole; it replaces the one before.
     *
     * @param name of the data set, in a-z, 0-9 and hyphens
     */
    public NamedGraph write(String name, ReferenceTable table) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node dataSet = iris.referenceDataSet(name);
        describe(graph, dataSet)
                .with(Standard.TYPE, Standard.DATA_SET)
                .with(Standard.LABEL, Literals.english("Official values: " + name))
                .with(Standard.STRUCTURE, Cmq.TRADE_STRUCTURE)
                .with(Cmq.SOURCE_FILE, Literals.text(table.file()));
        for (ReferenceFigure figure : table.figures()) {
            write(
                    figure,
                    describe(graph, iris.referenceFigure(name, figure.key())).with(Standard.IN_DATA_SET, dataSet));
            Stream.concat(Stream.of(figure.reporter(), figure.partner()), figure.origin().organization().stream())
                    .forEach(entity -> write(entity, describe(graph, iris.entity(entity.id()))));
        }
        return new NamedGraph(iris.referenceGraph(name), graph);
    }

    private Description describe(Graph graph, Node subject) {
        return new Description(graph, subject, iris);
    }

    private static void write(Entity entity, Description node) {
        node.with(Standard.TYPE, Cmq.of(entity.kind()))
                .with(Standard.TYPE, Cmq.of(entity.kind().general()))
                .with(Standard.LABEL, Literals.english(entity.name()))
                .withAny(Standard.SAME_AS, entity.wikidata().map(Iris::wikidata));
    }

    private static void write(ReferenceFigure figure, Description node) {
        ReferenceFigure.Origin origin = figure.origin();
        node.with(Standard.TYPE, Cmq.REFERENCE_FIGURE)
                .with(Standard.TYPE, Standard.OBSERVATION)
                .with(Cmq.MEASURE, Cmq.of(measure(figure)))
                .with(Cmq.REPORTER, figure.reporter().id())
                .with(Cmq.AMOUNT, Literals.decimal(figure.value().abs()))
                .with(Cmq.CURRENCY, Literals.text(figure.currency()))
                .with(Cmq.QUALIFIER, Cmq.of(Qualifier.EXACTLY))
                .with(Cmq.FIGURE_STATUS, Cmq.of(FigureStatus.REPORTED))
                .with(Cmq.EARLIEST, Literals.date(figure.period().bounds().earliest()))
                .with(Cmq.LATEST, Literals.date(figure.period().bounds().latest()))
                .with(Cmq.PRECISION, Cmq.of(figure.period().bounds().precision()))
                .withEntity(Cmq.DATA_SOURCE, origin.organization().map(Entity::id))
                .withText(Cmq.SOURCE_AS_STATED, origin.source())
                .with(Cmq.SOURCE_LINE, Literals.count(origin.line()))
                .withAny(
                        Standard.URL,
                        origin.url().map(URI::create).map(URI::toASCIIString).map(Literals::address));
        parties(figure, node);
    }

    private static void parties(ReferenceFigure figure, Description node) {
        EntityId reporter = figure.reporter().id();
        EntityId partner = figure.partner().id();
        switch (figure.flow()) {
            case EXPORTS -> node.with(Cmq.EXPORTER, reporter).with(Cmq.IMPORTER, partner);
            case IMPORTS -> node.with(Cmq.EXPORTER, partner).with(Cmq.IMPORTER, reporter);
            case TOTAL -> node.withEntities(Cmq.BETWEEN, List.of(reporter, partner));
            case BALANCE ->
                node.withEntities(Cmq.BETWEEN, List.of(reporter, partner)).with(Cmq.BALANCE_OF, reporter);
        }
    }

    private static Measure measure(ReferenceFigure figure) {
        return switch (figure.flow()) {
            case EXPORTS -> Measure.EXPORTS;
            case IMPORTS -> Measure.IMPORTS;
            case TOTAL -> Measure.TOTAL_TRADE;
            case BALANCE -> figure.value().signum() < 0 ? Measure.TRADE_DEFICIT : Measure.TRADE_SURPLUS;
        };
    }
}

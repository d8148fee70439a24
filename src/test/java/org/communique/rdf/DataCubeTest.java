package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.DataCube.Component;
import org.communique.reference.Parties;
import org.communique.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Trade figures as observations of an RDF Data Cube. */
class DataCubeTest {

    private static final Iris IRIS = Iris.standard();
    private static final Graph ONTOLOGY = VocabularyFile.ONTOLOGY.read();

    private static Graph sample() {
        return new ArticleGraphWriter(IRIS, "9.9.9", Credits.byName())
                .write(Samples.rich())
                .graph();
    }

    @Test
    void everyFigureOfAnArticleIsAWellFormedObservation() {
        Graph graph = sample();
        assertEquals(
                Set.copyOf(DataCube.subjects(graph, Cmq.TRADE_FIGURE)),
                Set.copyOf(DataCube.subjects(graph, Standard.OBSERVATION)));
        assertFalse(DataCube.subjects(graph, Standard.OBSERVATION).isEmpty());
        assertEquals(List.of(), DataCube.faults(graph, ONTOLOGY));
    }

    @Test
    void everyOfficialValueIsAWellFormedObservationToo() {
        ReferenceTable table =
                ReferenceTable.read(Path.of("data", "reference", "sample-trade.csv"), new Parties(Gazetteer.load()));
        Graph graph =
                new ReferenceGraphWriter(IRIS).write("sample-trade", table).graph();
        assertEquals(
                table.figures().size(),
                DataCube.subjects(graph, Standard.OBSERVATION).size());
        assertEquals(List.of(), DataCube.faults(graph, ONTOLOGY));
        assertEquals(List.of(), new ShapeChecker().check(graph));
    }

    @Test
    void aFigureWithoutARequiredDimensionIsFound() {
        Graph graph = sample();
        Node figure = DataCube.subjects(graph, Cmq.TRADE_FIGURE).getFirst();
        graph.remove(figure, Cmq.MEASURE, Node.ANY);
        assertEquals(List.of(figure + " lacks " + Cmq.MEASURE), DataCube.faults(graph, ONTOLOGY));
    }

    @Test
    void everyComponentIsNamedAfterItsOnePropertyAndDeclaredAsItsKind() {
        List<Component> components = DataCube.components(ONTOLOGY);
        assertEquals(
                DataCube.subjects(ONTOLOGY, DataCube.COMPONENT_SPECIFICATION).size(), components.size());
        for (Component component : components) {
            String property = component.property().getURI();
            assertEquals(
                    Cmq.TRADE_STRUCTURE.getURI() + "-" + property.substring(Cmq.NAMESPACE.length()),
                    component.specification().getURI());
            assertTrue(
                    ONTOLOGY.contains(component.property(), Standard.TYPE, DataCube.ofKind(component.kind())),
                    property);
        }
    }

    @Test
    void everyPropertyThatIsDeclaredForACubeIsAComponent() {
        Set<String> declared = new TreeSet<>();
        for (String kind : List.of("dimension", "measure", "attribute")) {
            DataCube.subjects(ONTOLOGY, DataCube.ofKind(kind)).forEach(property -> declared.add(property.getURI()));
        }
        Set<String> used = new TreeSet<>();
        DataCube.components(ONTOLOGY)
                .forEach(component -> used.add(component.property().getURI()));
        assertEquals(String.join("\n", declared), String.join("\n", used));
    }

    @Test
    void everyDimensionHasARangeAndTheStructureHasAMeasure() {
        List<Component> components = DataCube.components(ONTOLOGY);
        assertTrue(components.stream().anyMatch(component -> component.kind().equals("measure")));
        components.stream()
                .filter(component -> component.kind().equals("dimension"))
                .forEach(component -> assertTrue(
                        ONTOLOGY.contains(component.property(), RDFS.range.asNode(), Node.ANY),
                        component.property().getURI()));
    }

    @Test
    void aFigureOutsideOfItsDataSetBreaksTheShape() {
        Graph graph = sample();
        Node figure = DataCube.subjects(graph, Cmq.TRADE_FIGURE).getFirst();
        graph.remove(figure, Standard.IN_DATA_SET, Node.ANY);
        graph.add(Triple.create(figure, Standard.IN_DATA_SET, IRIS.referenceDataSet("other")));
        assertTrue(new ShapeChecker()
                .check(graph).stream()
                        .anyMatch(violation -> violation.message().contains("data set of reported trade")));
    }
}

package org.communique.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityNamesTest {

    private static final Iris IRIS = Iris.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person/ana-torv",
                "https://w3id.org/communique/id/person/ana-torv",
                "<https://w3id.org/communique/id/person/ana-torv>",
                "Ana Torv",
                "ana torv",
                "Torv"
            })
    void aPersonIsFoundByIdIriAndNames(String value) {
        assertEquals(IRIS.below("person/ana-torv"), new EntityNames(SmallWorld.inTdb2(), IRIS).resolve(value));
    }

    @Test
    void anArticleIsFoundByItsHeadline() {
        assertEquals(
                IRIS.article("a200000000000002"),
                new EntityNames(SmallWorld.inTdb2(), IRIS).resolve("A call, and a meeting to come"));
    }

    @Test
    void aTermIsFoundByItsPrefixedName() {
        assertEquals(
                NodeFactory.createURI("http://www.wikidata.org/entity/Q42"),
                new EntityNames(SmallWorld.inTdb2(), IRIS).resolve("wd:Q42"));
    }

    @Test
    void aNameOfSeveralListsThem() {
        DatasetGraph dataset = SmallWorld.inMemory();
        Txn.executeWrite(
                dataset,
                () -> dataset.add(Quad.create(
                        IRIS.knowledgeGraph(),
                        IRIS.below("city/norland"),
                        Standard.LABEL,
                        NodeFactory.createLiteralLang("Norland", "en"))));
        QuestionException e =
                assertThrows(QuestionException.class, () -> new EntityNames(dataset, IRIS).resolve("Norland"));
        assertEquals("'Norland' may be city/norland, country/norland; give the id", e.getMessage());
    }

    @Test
    void aSearchFindsAllWordsInAnyNameAndPutsTheBestFirst() {
        List<String> found = new EntityNames(SmallWorld.inTdb2(), IRIS)
                .search("norland", 3).stream().map(EntityNames.Hit::name).toList();
        assertEquals(
                List.of("Norland", "Norland's <b>envoys</b> & \"friends\"", "Norland and Sudmark talk about ports"),
                found);
        assertEquals(List.of(), new EntityNames(SmallWorld.inTdb2(), IRIS).search("  ", 3));
    }
}

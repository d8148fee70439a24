package org.communique.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripleStoreTest {

    private static final String BASE = "https://example.org/id/";
    private static final String GRAPH = BASE + "graph/a";

    @TempDir
    Path folder;

    private static Triple triple(String object) {
        return Triple.create(
                NodeFactory.createURI(BASE + "s"),
                NodeFactory.createURI(BASE + "p"),
                NodeFactory.createLiteralString(object));
    }

    private static SortedMap<String, Collection<Triple>> graph(Triple... triples) {
        SortedMap<String, Collection<Triple>> graphs = new TreeMap<>();
        graphs.put(GRAPH, List.of(triples));
        return graphs;
    }

    @Test
    void aGraphIsReplacedAsAWhole() {
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), BASE)) {
            store.replace(graph(triple("one"), triple("two")));
            store.replace(graph(triple("three")));
            assertEquals(List.of(triple("three")), store.triples(NodeFactory.createURI(GRAPH)));
        }
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Path where = folder.resolve("store");
        try (TripleStore store = TripleStore.openOrCreate(where, BASE)) {
            store.replace(graph(triple("one")));
        }
        try (TripleStore store = TripleStore.open(where)) {
            assertEquals(BASE, store.base());
            assertEquals(List.of(GRAPH), store.graphNames());
        }
    }

    @Test
    void aStoreThatIsOpenElsewhereIsRefusedInWords() {
        Path where = folder.resolve("store");
        TripleStore store = TripleStore.openOrCreate(where, BASE);
        StoreException refused = assertThrows(StoreException.class, () -> TripleStore.open(where));
        assertTrue(refused.toString().contains("open in another process"), refused.toString());
        store.close();
        TripleStore.open(where).close();
    }

    @Test
    void anotherBaseIsRefused() {
        Path where = folder.resolve("store");
        TripleStore.openOrCreate(where, BASE).close();
        StoreException refused =
                assertThrows(StoreException.class, () -> TripleStore.openOrCreate(where, "https://example.org/other/"));
        assertTrue(refused.toString().contains(BASE), refused.toString());
    }

    @Test
    void aFolderOfOtherThingsIsNotMadeAStore() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThrows(StoreException.class, () -> TripleStore.openOrCreate(folder, BASE));
        assertThrows(StoreException.class, () -> TripleStore.open(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "147000000000.0, decimal",
        "47.5, decimal",
        "0.95, decimal",
        "-30.0, decimal",
        "123456789012345678.0, decimal",
        "12, integer",
        "2022-06-15, date",
        "2022-06-15T13:16:31, dateTime",
        "2022-06-15T13:16:31+08:00, dateTime",
        "2022-06-15T13:16:31.123456Z, dateTime",
        "--03, gMonth",
        "--03-18, gMonthDay",
        "true, boolean"
    })
    void aValueComesBackAsItWasWrittenAndCanBeTakenOut(String lexical, String type) {
        Triple written = Triple.create(
                NodeFactory.createURI(BASE + "s"),
                NodeFactory.createURI(BASE + "p"),
                NodeFactory.createLiteralDT(lexical, new XSDDatatype(type)));
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), BASE)) {
            store.replace(graph(written));
            assertEquals(List.of(written), store.triples(NodeFactory.createURI(GRAPH)));
            store.replace(graph());
            assertEquals(List.of(), store.triples(NodeFactory.createURI(GRAPH)));
        }
    }

    @Test
    void aFailedChangeLeavesTheStoreAsItWas() {
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), BASE)) {
            store.replace(graph(triple("one")));
            assertThrows(
                    IllegalStateException.class,
                    () -> store.write(() -> {
                        store.dataset().deleteAny(NodeFactory.createURI(GRAPH), null, null, null);
                        throw new IllegalStateException("in the middle");
                    }));
            assertEquals(List.of(triple("one")), store.triples(NodeFactory.createURI(GRAPH)));
        }
    }
}

package org.communique.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of the folder {@code queries}: its head, its syntax, and what it answers on the small world. */
class ShippedQueriesTest {

    static List<NamedQuery> queries() {
        return NamedQueries.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theHeadAsksExplainsAndDescribesItsParameters(NamedQuery query) {
        assertTrue(query.question().endsWith("?") || query.question().endsWith("data"), query.question());
        assertFalse(query.topic().isBlank(), query.name() + " has a topic");
        assertFalse(query.explanation().isBlank(), query.name() + " says what an answer means");
        for (QueryParameter parameter : query.parameters()) {
            assertTrue(parameter.preset().isPresent(), query.name() + " runs without values: " + parameter);
            assertTrue(query.text().contains("?" + parameter.name()), query.name() + " uses " + parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void thePrefixesAreThoseOfTheProject(NamedQuery query) {
        Map<String, String> declared =
                QueryFactory.create(query.text()).getPrefixMapping().getNsPrefixMap();
        declared.forEach((prefix, namespace) -> assertEquals(Prefixes.all().get(prefix), namespace, query.name()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theAnswerOnTheSmallWorldIsTheExpectedOneInTdb2(NamedQuery query) throws IOException {
        checkAnswer(query, SmallWorld.inTdb2());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theAnswerOnTheSmallWorldIsTheExpectedOneInMemory(NamedQuery query) throws IOException {
        checkAnswer(query, SmallWorld.inMemory());
    }

    /** The file holds lines {@code name=value}, an empty line, and the table. */
    private static void checkAnswer(NamedQuery query, DatasetGraph dataset) throws IOException {
        String[] parts = expected(query.name()).split("\n\n|^\n", 2);
        Map<String, String> values = new LinkedHashMap<>();
        parts[0].lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] pair = line.split("=", 2);
            values.put(pair[0], pair[1]);
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(dataset, Iris.standard(), Duration.ofSeconds(30)).run(query, values, ResultFormat.TABLE, out);
        assertEquals(parts[1], out.toString(StandardCharsets.UTF_8));
    }

    private static String expected(String name) throws IOException {
        String file = "/query/answers/" + name + ".txt";
        try (InputStream in = ShippedQueriesTest.class.getResourceAsStream(file)) {
            assertTrue(in != null, "write the expected answer: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void onlyTermsThatTheOntologyDeclaresAreUsed(NamedQuery query) throws IOException {
        Set<String> unknown = OntologyTerms.usedBy(query.text());
        unknown.removeAll(OntologyTerms.declared());
        assertEquals(Set.of(), unknown);
    }
}

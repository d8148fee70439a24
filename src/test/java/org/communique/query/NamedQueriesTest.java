package org.communique.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedQueriesTest {

    private final NamedQueries queries = NamedQueries.shipped();

    @Test
    void aQuestionIsFoundByItsName() {
        NamedQuery query = queries.get("events-in-period");
        assertEquals("What happened in a month, a year, or on a day?", query.question());
        assertEquals(
                ParameterKind.PERIOD, query.parameter("period").orElseThrow().kind());
    }

    @Test
    void aMistypedNameGetsTheOneThatWasMeant() {
        QuestionException e = assertThrows(QuestionException.class, () -> queries.get("event-in-period"));
        assertTrue(e.getMessage().contains("did you mean 'events-in-period'?"), e.getMessage());
    }

    @Test
    void aFileOutsideTheFolderIsReadWithItsHead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), """
                # Who is it?
                # param: name (text) "a name"
                # param: who = "" "anybody"
                # One row each.
                SELECT * { ?who ?p ?name }
                """);
        NamedQuery query = queries.get(file.toString());
        assertEquals("Who is it?", query.question());
        assertEquals("One row each.", query.explanation());
        assertEquals(
                new QueryParameter("name", ParameterKind.TEXT, Optional.empty(), "a name"),
                query.parameters().get(0));
        assertEquals(
                new QueryParameter("who", ParameterKind.ENTITY, Optional.of(""), "anybody"),
                query.parameters().get(1));
    }

    @Test
    void aBrokenParameterLineSaysHowItShouldRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), "# Who?\n# param: name\nSELECT * { ?s ?p ?o }\n");
        QuestionException e = assertThrows(QuestionException.class, () -> queries.get(file.toString()));
        assertTrue(e.getMessage().startsWith("mine: a parameter line reads"), e.getMessage());
    }
}

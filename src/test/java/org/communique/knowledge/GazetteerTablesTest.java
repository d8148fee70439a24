package org.communique.knowledge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every row of {@code data/gazetteer} must keep to, so that an edit by hand cannot break linking unseen. */
class GazetteerTablesTest {

    private static final List<String> ENTITY_TABLES =
            List.of("countries", "cities", "regions", "organizations", "people");
    private static final Path CHECKED_IDS = Path.of("../shared/reference/wikidata-ids.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"countries", "cities", "regions", "organizations", "people"})
    void anIdFollowsFromKindAndName(String table) {
        for (Table.Row row : rows(table)) {
            EntityKind kind = assertDoesNotThrow(() -> EntityKind.ofTerm(row.get("kind")), row.get("id"));
            assertEquals(EntityId.of(kind, row.get("name")).path(), row.get("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries", "cities", "regions", "organizations", "people"})
    void rowsAreSortedByIdSoThatChangesCanBeRead(String table) {
        List<String> ids = rows(table).stream().map(row -> row.get("id")).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @ParameterizedTest
    @CsvSource({"countries, 230", "cities, 450", "regions, 250", "organizations, 450", "people, 850"})
    void theTableIsWideEnoughForWorldNews(String table, int rows) {
        int found = rows(table).size();
        assertTrue(found >= rows, () -> "expected at least " + rows + " rows in " + table + ", found " + found);
    }

    @Test
    void noIdStandsTwice() {
        assertEquals(List.of(), twice(allRows().map(row -> row.get("id"))));
    }

    @Test
    void aWikidataIdIsWellFormedAndStandsOnce() {
        List<String> ids = allRows()
                .map(row -> row.get("wikidata"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(
                List.of(),
                ids.stream().filter(id -> !id.matches("Q[1-9][0-9]*")).toList());
        assertEquals(List.of(), twice(ids.stream()));
    }

    @Test
    void placesNameCountriesAndCapitalsThatExist() {
        Set<String> known = ids();
        Stream<String> countries = Stream.of("cities", "regions", "organizations", "people")
                .flatMap(table -> rows(table).stream())
                .map(row -> row.get("country"));
        Stream<String> capitals = rows("countries").stream().map(row -> row.get("capital"));
        assertEquals(List.of(), unknown(Stream.concat(countries, capitals), known));
    }

    @Test
    void organizationsNameParentsThatExist() {
        assertEquals(List.of(), unknown(rows("organizations").stream().map(row -> row.get("parent")), ids()));
    }

    @Test
    void anOfficeIsTitlePlaceAndTwoYears() {
        Set<String> known = ids();
        for (Table.Row row : rows("people")) {
            for (String office : row.list("offices")) {
                String[] parts = office.split(",", -1);
                assertEquals(4, parts.length, row.get("id") + ": " + office);
                assertTrue(known.contains(parts[1].strip()), row.get("id") + ": " + office);
                assertTrue(parts[2].strip().matches("(1[89]|20)[0-9]{2}"), row.get("id") + ": " + office);
                assertTrue(parts[3].strip().matches("|(19|20)[0-9]{2}"), row.get("id") + ": " + office);
            }
        }
    }

    @Test
    void aNameOfSeveralEntitiesIsListedAsAmbiguous() {
        Set<String> listed =
                rows("ambiguous").stream().map(row -> row.get("name")).collect(Collectors.toSet());
        Map<String, Set<String>> bearers = new TreeMap<>();
        allRows()
                .forEach(row -> names(row)
                        .forEach(name -> bearers.computeIfAbsent(name, unused -> new TreeSet<>())
                                .add(row.get("id"))));
        bearers.values().removeIf(ids -> ids.size() == 1);
        bearers.keySet().removeAll(listed);
        assertEquals(Map.of(), bearers);
    }

    @Test
    void aShortNameBelongsToOnePerson() {
        assertEquals(List.of(), twice(rows("people").stream().flatMap(row -> row.list("short").stream())));
    }

    @Test
    void noNameIsGivenTwiceInOneRow() {
        for (Table.Row row : allRows().toList()) {
            assertEquals(List.of(), twice(names(row)), row.get("id"));
        }
    }

    @Test
    void ambiguousNamesAndMetonymsLeadToKnownEntities() {
        Set<String> known = ids();
        Stream<String> candidates = rows("ambiguous").stream()
                .flatMap(row -> Stream.concat(row.list("candidates").stream(), Stream.of(row.get("default"))));
        Stream<String> metonyms = rows("metonyms").stream().map(row -> row.get("entity"));
        assertEquals(List.of(), unknown(Stream.concat(candidates, metonyms), known));
    }

    @Test
    void aDefaultIsOneOfTheCandidates() {
        for (Table.Row row : rows("ambiguous")) {
            String usual = row.get("default");
            assertTrue(usual.isEmpty() || row.list("candidates").contains(usual), row.get("name"));
        }
    }

    @Test
    void anAmbiguousNameStandsInOneRow() {
        assertEquals(List.of(), twice(rows("ambiguous").stream().map(row -> row.get("name"))));
    }

    @Test
    void coordinatesAreDegreesOnEarth() {
        Stream.of("countries", "cities", "regions")
                .flatMap(table -> rows(table).stream())
                .filter(row -> !row.get("lat").isEmpty())
                .forEach(row -> {
                    assertTrue(Math.abs(Double.parseDouble(row.get("lat"))) <= 90, row.get("id"));
                    assertTrue(Math.abs(Double.parseDouble(row.get("lon"))) <= 180, row.get("id"));
                });
    }

    @Test
    void theIdsCheckedAgainstOtherDataSetsStandHereExactlySo() throws IOException {
        assumeTrue(Files.exists(CHECKED_IDS), "no " + CHECKED_IDS + " on this machine");
        Set<String> here = allRows().map(row -> row.get("wikidata")).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(CHECKED_IDS)) {
            for (Table.Row row :
                    Table.parse("wikidata-ids.tsv", reader, "entity", "qid").rows()) {
                if (row.get("qid").startsWith("Q") && !here.contains(row.get("qid"))) {
                    missing.add(row.get("entity"));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<Table.Row> rows(String table) {
        return Table.load("gazetteer/" + table + ".tsv").rows();
    }

    private static Stream<Table.Row> allRows() {
        return ENTITY_TABLES.stream().flatMap(table -> rows(table).stream());
    }

    private static Set<String> ids() {
        return allRows().map(row -> row.get("id")).collect(Collectors.toSet());
    }

    private static Stream<String> names(Table.Row row) {
        return Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream());
    }

    private static List<String> unknown(Stream<String> references, Set<String> known) {
        return references
                .filter(id -> !id.isEmpty() && !known.contains(id))
                .distinct()
                .toList();
    }

    private static List<String> twice(Stream<String> values) {
        Set<String> seen = new TreeSet<>();
        return values.filter(value -> !seen.add(value)).toList();
    }
}

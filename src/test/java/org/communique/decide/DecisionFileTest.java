package org.communique.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final EntityId ADA = new EntityId("person/ada-lind");
    private static final EntityId LIND = new EntityId("person/lind");
    private static final Anchor CALL = Anchor.parse("aaaaaaaaaaaaaaaa#char=10,20;EventReport;PhoneCall");
    private static final Anchor ROLE = Anchor.parse("bbbbbbbbbbbbbbbb#char=0,7;Role;person/ada-lind+minister");

    @TempDir
    private Path folder;

    private static List<Decision> oneOfEachKind() {
        List<Ruling> rulings = List.of(
                new Ruling.OneEvent(List.of(CALL, ROLE)),
                new Ruling.OneEntity(List.of(LIND), ADA),
                new Ruling.Apart(List.of(CALL), List.of(ROLE)),
                new Ruling.Item(ADA, new WikidataId("Q42")),
                new Ruling.NoItem(ADA, new WikidataId("Q43")),
                new Ruling.NoClaim(List.of(ROLE)),
                new Ruling.Undo("0123456789ab"));
        return rulings.stream()
                .map(ruling -> DecisionLine.decision(NOON, "Ada Lind", ruling, "a call", "two\twords\n more"))
                .sorted()
                .toList();
    }

    @Test
    void everyKindOfDecisionComesBackAsItWasWritten() {
        DecisionFile file = new DecisionFile(folder.resolve("decisions.tsv"));
        assertEquals(7, file.add(oneOfEachKind()));
        DecisionFile.Content content = file.read();
        assertEquals(List.of(), content.problems());
        assertEquals(oneOfEachKind(), content.decisions());
        assertEquals("two words more", content.decisions().getFirst().why());
    }

    @Test
    void whatTheFileHoldsIsNotAddedAgain() throws IOException {
        Path path = folder.resolve("decisions.tsv");
        DecisionFile file = new DecisionFile(path);
        file.add(oneOfEachKind());
        String before = Files.readString(path);
        assertEquals(0, file.add(oneOfEachKind()));
        assertEquals(before, Files.readString(path));
    }

    @Test
    void aMissingFileHoldsNothing() {
        assertEquals(
                new DecisionFile.Content(List.of(), List.of()), new DecisionFile(folder.resolve("none.tsv")).read());
    }

    @Test
    void eachBrokenLineGivesOneMessageAndTheRestHolds() throws IOException {
        Path path = folder.resolve("decisions.tsv");
        String good = "\t2026-11-21\tAda\tlink\tperson/ada-lind\tQ42";
        Files.writeString(
                path,
                String.join(
                        "\r\n",
                        "# a note",
                        good,
                        "\tyesterday\tAda\tlink\tperson/ada-lind\tQ42",
                        "\t2026-11-21\t\tlink\tperson/ada-lind\tQ42",
                        "\t2026-11-21\tAda\tforget\tperson/ada-lind\tQ42",
                        "\t2026-11-21\tAda\tlink\tada\tQ42",
                        "\t2026-11-21\tAda\tlink\tperson/ada-lind\t42",
                        "\t2026-11-21\tAda\treject\tchar=10,20",
                        "xyz\t2026-11-21\tAda\tlink\tperson/ada-lind\tQ42",
                        "one word",
                        ""));
        DecisionFile.Content content = new DecisionFile(path).read();
        assertEquals(1, content.decisions().size());
        List<String> expected = List.of(
                ":3: column 'when': expected a date such as 2026-11-21",
                ":4: column 'by': expected the name of who decided, found nothing",
                ":5: column 'decision': expected merge-events",
                ":6: column 'what': expected an entity such as person/xi-jinping, found 'ada'",
                ":7: column 'with': expected an item of Wikidata such as Q148, found '42'",
                ":8: column 'what': expected a claim such as",
                ":9: column 'id': expected 12 hex digits, found 'xyz'",
                ":10: expected the columns id, when, by");
        assertEquals(
                expected.size(), content.problems().size(), content.problems().toString());
        for (int index = 0; index < expected.size(); index++) {
            String problem = content.problems().get(index);
            assertTrue(problem.startsWith(path + expected.get(index)), problem);
        }
    }

    @Test
    void addingKeepsNotesAndBrokenLines() throws IOException {
        Path path = folder.resolve("decisions.tsv");
        Files.writeString(path, "# mine\nbroken");
        new DecisionFile(path).add(oneOfEachKind().subList(0, 1));
        assertTrue(Files.readString(path).startsWith("# mine\nbroken\n"));
        assertEquals(1, new DecisionFile(path).read().decisions().size());
    }

    @Test
    void anIdThatStandsForTwoDecisionsIsReported() throws IOException {
        Path path = folder.resolve("decisions.tsv");
        String id = "0123456789ab";
        Files.writeString(
                path,
                id + "\t2026-11-21\tAda\tlink\tperson/ada-lind\tQ42\n" + id
                        + "\t2026-11-21\tAda\tlink\tperson/ada-lind\tQ43\n");
        DecisionFile.Content content = new DecisionFile(path).read();
        assertEquals(1, content.decisions().size());
        assertTrue(content.problems().getFirst().contains(":2: column 'id': expected each id once"));
    }
}

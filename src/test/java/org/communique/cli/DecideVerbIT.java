package org.communique.cli;

import static org.communique.cli.MeetingStore.MEETING;
import static org.communique.cli.MeetingStore.TRADE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb by which people correct the graph, from what they type to what the graph then tells. */
class DecideVerbIT {

    @TempDir
    static Path folder;

    private static MeetingStore store;

    @BeforeAll
    static void build() throws IOException {
        store = new MeetingStore(folder);
    }

    @AfterEach
    void forgetDecisions() throws IOException {
        store.forgetDecisions();
    }

    private String decide(String... what) {
        Run run = store.ok(signed(what));
        return run.out().substring(0, run.out().indexOf(' '));
    }

    private static String[] signed(String... what) {
        List<String> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(what));
        all.addAll(List.of("--by", "Ada Lind", "--when", "2026-11-22"));
        return all.toArray(String[]::new);
    }

    @Test
    void entitiesAreMergedAndUndoneWithTheBytesAsBefore() {
        String before = store.everything();
        String id = decide("merge", "Olav Scholz", "person/olaf-scholz", "--why", "a slip of the pen");
        String list = store.ok("decide", "list").out();
        assertTrue(
                list.contains(id + "  2026-11-22T00:00:00Z  Ada Lind:  merge-entities  Olav Scholz + Olaf Scholz"
                        + "  [in force]  a slip of the pen"),
                list);
        assertEquals(2, events("person/olav-scholz"), "the old id leads to the one that stays");
        assertEquals(2, events("person/olaf-scholz"));
        decide("undo", id.substring(0, 6));
        assertEquals(before, store.everything());
        assertEquals("", store.ok("decide", "list").out());
        assertEquals(
                2,
                store.ok("decide", "list", "--all").out().lines().count(),
                "the file keeps what was undone, and how");
    }

    private long events(String person) {
        return store.ok("query", "events-of", "who=" + person, "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains("event/"))
                .count();
    }

    @Test
    void anEventIsSplitIntoItsArticlesAndMergedAgain() {
        List<String> claims = store.claims(MEETING);
        assertEquals(2, claims.size());
        String article = claims.getFirst()
                .substring("article/".length(), claims.getFirst().indexOf("/claim"));
        decide("split", MEETING, article);
        assertEquals(1, store.claims(MEETING).size());
        store.ok("decide", "merge", claims.getFirst(), claims.getLast(), "--by", "Otto Berg", "--when", "2026-11-23");
        assertEquals(claims, store.claims(MEETING));
        String list = store.ok("decide", "list").out();
        assertEquals(2, list.lines().count(), list);
        assertTrue(list.contains("a later decision says otherwise"), list);
    }

    @Test
    void aRejectedFigureLeavesTheOtherAndNoDisagreement() {
        List<String> claims = store.claims(TRADE);
        assertTrue(store.everything().contains("disagreement/" + TRADE.replace('/', '-')));
        decide("reject", claims.getFirst());
        assertEquals(claims.subList(1, 2), store.claims(TRADE));
        assertFalse(store.everything().contains("disagreement/" + TRADE.replace('/', '-')));
    }

    @Test
    void anItemOfWikidataIsGivenAndTaken() {
        decide("link", "country/france", "Q999");
        assertTrue(store.everything().contains("entity/Q999>"));
        assertFalse(store.everything()
                .contains("<http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q142>"));
        decide("reject", "country/germany");
        assertFalse(store.everything()
                .contains("<http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q183>"));
    }

    @Test
    void whatIsUnknownIsRefusedInOneMessageAndNothingIsDecided() {
        String before = store.everything();
        String claim = store.claims(TRADE).getFirst();
        String noClaim = claim.substring(0, claim.lastIndexOf('/')) + "/99";
        store.refused(1, noClaim + ": expected an event, a figure or a claim", signed("reject", noClaim));
        store.refused(1, "event/none: expected an event", signed("split", "event/none", claim));
        store.refused(1, "person/nobody: the knowledge graph has no such", signed("link", "person/nobody", "Q1"));
        store.refused(1, "nothing is called 'Nobody'", signed("merge", "Nobody", "person/olaf-scholz"));
        store.refused(1, "cannot be merged with each other", signed("merge", MEETING, "person/olaf-scholz"));
        store.refused(1, "expected entities of one kind", signed("merge", "country/france", "person/olaf-scholz"));
        store.refused(1, "expected two claims or more to merge", signed("merge", claim, claim));
        store.refused(1, "EventReport and TradeFigure", signed("merge", MEETING, TRADE));
        store.refused(1, "expected some of its 2 reports", signed("split", MEETING, claim));
        store.refused(1, "expected a link to Wikidata to reject", signed("reject", "organization/lucid-post"));
        store.refused(1, "expected the id of one decision", signed("undo", "ffffffff"));
        assertFalse(Files.exists(store.decisions()), "no decision, no file");
        assertEquals(before, store.everything());
    }

    @Test
    void whatIsAskedWronglyIsWrongUsageOfThatVerb() {
        String claim = store.claims(TRADE).getFirst();
        store.refused(2, "Say who decides: --by NAME", "decide", "reject", claim, "--by", " ");
        store.refused(2, "found 'tomorrow'", "decide", "reject", claim, "--by", "Ada Lind", "--when", "tomorrow");
        store.refused(2, "got 142", signed("link", "country/france", "142"));
        store.refused(2, "Usage: communique decide split", signed("split", MEETING));
        Run nothing = Run.of("decide");
        assertEquals(2, nothing.code(), nothing.toString());
        assertTrue(nothing.err().contains("Name what to do") && nothing.err().contains("Usage: communique decide"));
    }

    @Test
    void decisionsOfAnotherStoreAreTakenOverAndBrokenLinesAreNamed() throws IOException {
        decide("reject", store.claims(TRADE).getFirst());
        Path file = Files.writeString(
                folder.resolve("mine.tsv"),
                Files.readString(store.decisions())
                        + "broken line\n\t2026-02-30\tOtto\treject\tx\n\t2026-11-22\tOtto\tforget\tx\n");
        String other = folder.resolve("other").toString();
        Run built = Run.of(
                "build",
                store.path("two.txt"),
                store.path("three.txt"),
                store.path("one.txt"),
                "--store",
                other,
                "--decisions",
                file.toString());
        assertEquals(0, built.code(), built.toString());
        for (String message : List.of(
                "mine.tsv:4: expected the columns id, when, by",
                "mine.tsv:5: column 'when': expected a date",
                "mine.tsv:6: column 'decision': expected merge-events",
                "1 new decisions taken over from")) {
            assertEquals(
                    1,
                    built.err().lines().filter(line -> line.contains(message)).count(),
                    message + "\n" + built);
        }
        Run exported = Run.of("export", "--graph", "all", "--format", "nquads", "--store", other);
        assertEquals(store.everything(), exported.out());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        store.refused(
                1, "none.tsv: expected a file of decisions", "build", store.path("one.txt"), "--decisions", "none.tsv");
    }
}

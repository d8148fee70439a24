package org.communique.cli;

import static org.communique.cli.MeetingStore.MEETING;
import static org.communique.cli.MeetingStore.TRADE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst is told after each step: an article out, the same in again, a decision, and its undoing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiffVerbIT {

    @TempDir
    static Path folder;

    private static MeetingStore store;

    @BeforeAll
    static void build() throws IOException {
        store = new MeetingStore(folder);
    }

    /** The lines of the table with several blanks made one bar. */
    private static List<String> diff() {
        return store.ok("diff")
                .out()
                .lines()
                .map(line -> line.strip().replaceAll(" {2,}", "|"))
                .toList();
    }

    private static void told(List<String> diff, String line) {
        assertTrue(diff.contains(line), () -> "expected '" + line + "' in\n" + String.join("\n", diff));
    }

    @Test
    @Order(1)
    void anArticleThatWentLeavesTheOthersValues() {
        store.ok("remove", "two.txt");
        List<String> diff = diff();
        told(
                diff,
                "event|Meeting: Emmanuel Macron, Olaf Scholz, Paris, 20 May 2024|changed|cmq:sourceCount|2|1|"
                        + MEETING);
        assertTrue(diff.stream().anyMatch(line -> line.startsWith("disagreement|") && line.contains("|gone|")));
    }

    @Test
    @Order(2)
    void anArticleThatCameTellsWhatItAddedAndWhereItDisagrees() {
        store.ok("build", store.path("two.txt"));
        List<String> diff = diff();
        String figure = "figure|Total trade: France and Germany, 2023|changed|";
        told(diff, figure + "cmq:amount|180000000000|196000000000|" + TRADE);
        told(diff, figure + "cmq:reportedIn|Scholz in Paris|" + TRADE);
        told(
                diff,
                "disagreement|Lucid Post (21 May 2024): 180 billion EUR; Harbour Times (21 May 2024): 196 billion EUR."
                        + "|new|disagreement/figure-total-trade-france-germany-2023-amount");
        told(diff, "entity|Harbour Times|new|organization/harbour-times");
        List<String> triples =
                store.ok("diff", "--format", "triples").out().lines().toList();
        assertTrue(triples.stream().allMatch(line -> line.startsWith("- <") || line.startsWith("+ <")));
        store.ok("build", store.path("two.txt"));
        assertEquals(diff, diff(), "a build that finds nothing new keeps what is shown");
    }

    @Test
    @Order(3)
    void aDecisionTellsAtOnceWhatItChangedAndDiffTellsItInFull() {
        Run decided = store.ok("decide", "merge", "person/olav-scholz", "person/olaf-scholz", "--by", "Ada Lind");
        String summary = "events: 1 changed, 1 renamed; entities: 1 changed, 1 joined.";
        assertTrue(decided.err().contains("Changed: " + summary), decided.toString());
        List<String> diff = diff();
        told(diff, "entity|Olav Scholz|joined|person/olav-scholz|person/olaf-scholz|person/olav-scholz");
        String call = "event/phone-call-emmanuel-macron-ola";
        assertTrue(diff.stream()
                .anyMatch(line ->
                        line.contains("|renamed|" + call + "v-scholz") && line.contains("|" + call + "f-scholz")));
        assertFalse(diff.stream().anyMatch(line -> line.contains("|new|")), "what has another name is not new");
    }

    @Test
    @Order(4)
    void undoingTellsWhatCameBack() {
        String list = store.ok("decide", "list").out();
        store.ok("decide", "undo", list.substring(0, 12), "--by", "Ada Lind");
        List<String> diff = diff();
        told(diff, "entity|Olav Scholz|new|person/olav-scholz");
    }

    @Test
    void aFormatThatIsNoneIsWrongUsage() {
        store.refused(2, "pictures", "diff", "--format", "pictures");
    }
}

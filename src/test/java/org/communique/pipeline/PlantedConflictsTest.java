package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.EventReport;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Disagreement;
import org.communique.fuse.Fuser;
import org.communique.knowledge.Gazetteer;
import org.communique.read.ArticleReader;
import org.communique.read.ReadResult;
import org.communique.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles, read, extracted and fused together: where two of them cannot both be right, the ledger of disagreements says so with the
 * words of both sides; where they only tell it in other ways, it is silent. All stories, people and figures in them are made up.
 */
class PlantedConflictsTest {

    private static final Path PLANTED = Path.of("src", "test", "resources", "planted");

    /** The articles by their ids, each with its folder. */
    private static final Map<String, Told> TOLD = new LinkedHashMap<>();

    private static List<Disagreement> ledger = List.of();

    /** An article and the pair that it belongs to. */
    private record Told(Path pair, ArticleClaims article) {

        /** The words that a claim stands on. */
        private String words(int claim) {
            Claim told = article.claims().get(claim - 1);
            Span words = told.grounds().evidence().getFirst();
            return article.article().text().substring(words.start(), words.end());
        }
    }

    @BeforeAll
    static void readAndFuse() throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        GazetteerNames names = new GazetteerNames(gazetteer);
        Extraction extraction = Extraction.load(gazetteer);
        ArticleReader reader = ArticleReader.create();
        for (Path pair : pairs("conflict", "harmless")) {
            for (Path file : list(pair).stream()
                    .filter(path -> path.toString().endsWith(".txt"))
                    .toList()) {
                ReadResult.Accepted read = (ReadResult.Accepted) reader.read(file, Optional.empty());
                TOLD.put(read.article().id(), new Told(pair, extraction.extract(read.article())));
            }
        }
        ledger = new Fuser(names::known, names::credited, gazetteer::itemOf)
                .fuse(TOLD.values().stream().map(Told::article).toList())
                .disagreements();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> pairs(String... kinds) throws IOException {
        List<Path> pairs = new ArrayList<>();
        for (String kind : kinds) {
            pairs.addAll(list(PLANTED.resolve(kind)));
        }
        return pairs;
    }

    static List<Path> conflicts() throws IOException {
        return pairs("conflict");
    }

    static List<Path> harmless() throws IOException {
        return pairs("harmless");
    }

    private static List<Disagreement> about(Path pair) {
        return ledger.stream()
                .filter(one ->
                        one.claims().stream().anyMatch(claim -> pairOf(claim).equals(pair)))
                .toList();
    }

    private static Path pairOf(ClaimId claim) {
        return Optional.ofNullable(TOLD.get(claim.article())).orElseThrow().pair();
    }

    private static String words(ClaimId claim) {
        return Optional.ofNullable(TOLD.get(claim.article())).orElseThrow().words(claim.number());
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void aPlantedConflictIsFoundOnceWithTheWordsOfEachSide(Path pair) throws IOException {
        List<String> expected = List.of(
                Files.readAllLines(pair.resolve("expected.tsv")).getLast().split("\t", -1));
        List<Disagreement> found = about(pair);
        assertEquals(
                expected.subList(0, 1), found.stream().map(Disagreement::slot).toList(), found.toString());
        String comment = found.getFirst().comment();
        assertTrue(comment.contains(expected.get(1)), comment);
        List<String> words = found.getFirst().claims().stream()
                .map(PlantedConflictsTest::words)
                .toList();
        assertEquals(2, words.size(), words.toString());
        for (String side : expected.subList(2, 4)) {
            assertTrue(words.stream().anyMatch(some -> some.contains(side)), side + " in " + words);
        }
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatIsOnlyToldOtherwiseIsNoDisagreement(Path pair) {
        assertEquals(List.of(), about(pair));
        long articles = TOLD.values().stream()
                .filter(told -> told.pair().equals(pair))
                .filter(told -> told.article().claims().stream()
                        .anyMatch(claim -> claim instanceof EventReport || claim instanceof TradeFigure))
                .count();
        assertEquals(2, articles, "both tell an event or a figure");
    }

    @Test
    void noDisagreementIsBetweenArticlesOfDifferentPairs() {
        for (Disagreement one : ledger) {
            assertEquals(
                    1,
                    one.claims().stream()
                            .map(PlantedConflictsTest::pairOf)
                            .collect(Collectors.toSet())
                            .size(),
                    one.toString());
        }
        assertTrue(ledger.size() >= 9, ledger.toString());
    }
}

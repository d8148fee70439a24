package org.communique.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;
import org.communique.knowledge.ItemFinder;
import org.communique.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerIndexTest {

    @TempDir
    Path folder;

    private GazetteerBuild.Summary build(Path dump) throws IOException {
        return GazetteerBuild.load(List.of("en"), lines -> {}).build(dump, index());
    }

    private Path index() {
        return folder.resolve("index");
    }

    private GazetteerIndex sample() throws IOException {
        build(SampleDump.write(folder.resolve("dump.json")));
        return GazetteerIndex.open(index());
    }

    private static List<String> items(GazetteerIndex index, String name) {
        return index.lookup(name).stream().map(entry -> entry.item().value()).toList();
    }

    @Test
    void brokenLinesAreCountedAndLeftOut() throws IOException {
        GazetteerBuild.Summary summary = build(SampleDump.write(folder.resolve("dump.json")));
        assertEquals(new GazetteerBuild.Summary(14, 10, 1, List.of(10L)), summary);
        assertEquals("10 of 14 entities kept, 1 broken lines left out (line 10).", summary.inWords());
    }

    @Test
    void anEntryKeepsWhatTheDumpTells() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(
                    List.of(new GazetteerEntry(
                            new WikidataId("Q3053"),
                            EntityKind.PERSON,
                            "Jürgen Außendorf",
                            List.of(),
                            Optional.empty(),
                            List.of(new WikidataId("Q4970706")),
                            12)),
                    index.lookup("Jurgen Aussendorf"));
            GazetteerEntry ministry =
                    index.lookup("Ministry of Coastal Affairs").getFirst();
            assertEquals(Optional.of(new WikidataId("Q334")), ministry.country());
            assertEquals(EntityKind.GOVERNMENT_BODY, ministry.kind());
        }
    }

    @Test
    void aliasesAreFoundInTheChosenLanguagesOnly() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(List.of("Q7184"), items(index, "north atlantic treaty organization"));
            assertEquals(List.of("Q76"), items(index, "Barack Hussein Obama II"));
            assertEquals(List.of(), items(index, "OTAN"));
            assertEquals(List.of(), items(index, "Nur Deutsch"));
        }
    }

    @Test
    void aLeadingArticleAndHyphensDoNotCount() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(List.of("Q1000011"), items(index, "Harbour Herald"));
            assertEquals(List.of("Q1000011"), items(index, "the Harbour-Herald"));
        }
    }

    @Test
    void peopleWithoutAnOfficeOrOccupationOfTheTableAreNotKept() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(List.of(), items(index, "Tom Singer"));
        }
    }

    @Test
    void aDeprecatedClassDoesNotCount() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(List.of(), items(index, "Crumbled Works"));
        }
    }

    @Test
    void theFirstRowOfTheTableDecidesBetweenTwoClasses() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(
                    EntityKind.COUNTRY, index.lookup("Singapore").getFirst().kind());
        }
    }

    @Test
    void theMostProminentComesFirstAndTiesGoToTheLowerNumber() throws IOException {
        try (GazetteerIndex index = sample()) {
            assertEquals(List.of("Q1000001", "Q1000002"), items(index, "Mary Jones"));
            assertEquals(List.of("Q1000003", "Q1000004"), items(index, "Ann Clark"));
        }
    }

    @Test
    void theOrderOfTheDumpDoesNotMatter() throws IOException {
        List<String> lines = new ArrayList<>(SampleDump.lines());
        Collections.reverse(lines);
        build(SampleDump.write(folder.resolve("reversed.json"), lines));
        try (GazetteerIndex index = GazetteerIndex.open(index())) {
            assertEquals(10, index.size());
            assertEquals(List.of("Q1000003", "Q1000004"), items(index, "Ann Clark"));
        }
    }

    @Test
    void aUniqueNameOfItsKindIsCertain() throws IOException {
        try (GazetteerIndex index = sample()) {
            ItemFinder.Match obama = new ItemFinder.Match(new WikidataId("Q76"), true);
            assertEquals(Optional.of(obama), index.find(EntityKind.PERSON, "Barack Obama"));
            assertEquals(Optional.empty(), index.find(EntityKind.ORGANIZATION, "Barack Obama"));
        }
    }

    @Test
    void amongNamesakesOnlyOneFarAheadIsLikelyAndNoneIsCertain() throws IOException {
        try (GazetteerIndex index = sample()) {
            ItemFinder.Match likely = new ItemFinder.Match(new WikidataId("Q1000001"), false);
            assertEquals(Optional.of(likely), index.find(EntityKind.PERSON, "Mary Jones"));
            assertEquals(Optional.empty(), index.find(EntityKind.PERSON, "Ann Clark"));
        }
    }

    @Test
    void compressedDumpsGiveTheSame() throws IOException, CompressorException {
        for (String format : List.of(CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2)) {
            Path packed = folder.resolve("dump." + format);
            Files.write(packed, packed(format));
            assertEquals(new GazetteerBuild.Summary(14, 10, 1, List.of(10L)), build(packed), format);
        }
    }

    /** The dump in two streams, one after the other, as parallel packers write it. */
    private static byte[] packed(String format) throws IOException, CompressorException {
        byte[] bytes = String.join("\n", SampleDump.lines()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] part : List.of(
                Arrays.copyOf(bytes, bytes.length / 2), Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length))) {
            try (OutputStream stream = new CompressorStreamFactory().createCompressorOutputStream(format, packed)) {
                stream.write(part);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void anAbortedBuildLeavesTheIndexAsItWas() throws IOException, CompressorException {
        sample().close();
        byte[] whole = packed(CompressorStreamFactory.GZIP);
        Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length - 40));
        IOException told = assertThrows(IOException.class, () -> build(cut));
        assertTrue(String.valueOf(told.getMessage()).contains("ends in the middle"), told.toString());
        try (GazetteerIndex index = GazetteerIndex.open(index())) {
            assertEquals(List.of("Q76"), items(index, "Barack Obama"));
        }
    }

    @Test
    void aKilledBuildIsSweptAwayByTheNext() throws IOException {
        sample().close();
        Path killed = Files.createDirectory(index().resolve("index-2"));
        Files.writeString(killed.resolve("write.lock"), "");
        Files.writeString(killed.resolve("_0.fdt"), "half");
        try (GazetteerIndex index = GazetteerIndex.open(index())) {
            assertEquals(10, index.size());
        }
        sample().close();
        try (Stream<Path> files = Files.list(index())) {
            assertEquals(
                    List.of("current", "index-2"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(killed.resolve("_0.fdt")));
    }

    @Test
    void aFolderWithoutIndexIsRefusedWithAdvice() {
        KnowledgeException told = assertThrows(KnowledgeException.class, () -> GazetteerIndex.open(folder));
        assertTrue(String.valueOf(told.getMessage()).contains("communique gazetteer"), told.toString());
    }
}

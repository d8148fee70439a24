package org.communique.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final Set<Group> ALL = EnumSet.allOf(Group.class);
    private static final NamedThing KNOWN = person("ana-torv", "Ana Torv", 9);
    private static final NamedThing UNKNOWN = person("ana-torvald", "Ana Torvald", 1);
    private static final NamedThing UMLAUT = person("zoe-muller", "Zoë Müller", 1);
    private static final ArticleText PORTS = new ArticleText(
            "id:a1", "🌍 Ports stay open, U.S. President Lee said. Dr. Torv's ministers agreed.\n\nNobody else spoke.");

    private static NamedThing person(String id, String name, int weight) {
        return new NamedThing("id:" + id, Group.ENTITY, "person", name, List.of(), "person", weight);
    }

    @Test
    void aNameIsFoundByItsBeginningWhateverItsAccentsAndCase() {
        try (SearchIndex index = filled()) {
            assertEquals(List.of(UMLAUT), index.names("zoe mull", ALL, 9));
            assertEquals(List.of(UMLAUT), index.names("MÜLLER", ALL, 9));
            assertEquals(List.of(), index.names("zoe torv", ALL, 9));
        }
    }

    @Test
    void theExactNameComesFirstThenTheBetterKnown() {
        try (SearchIndex index = filled()) {
            assertEquals(List.of(KNOWN, UNKNOWN), index.names("ana", ALL, 9));
            assertEquals(List.of(UNKNOWN), index.names("ana torvald", ALL, 9));
            assertEquals(List.of(), index.names("ana", EnumSet.of(Group.EVENT), 9));
        }
    }

    @Test
    void aSentenceIsFoundByItsWordsInAnyFormAndItsOffsetsAreCodePoints() {
        try (SearchIndex index = filled()) {
            SentenceHit hit = index.sentences("minister agree", 0, 9).hits().getFirst();
            assertEquals("Dr. Torv's ministers agreed.", hit.text());
            assertEquals(PORTS.text().codePointCount(0, PORTS.text().indexOf("Dr. ")), hit.begin());
            assertEquals(
                    List.of("ministers", "agreed"),
                    hit.marks().stream()
                            .map(mark -> hit.text().substring(mark.begin(), mark.end()))
                            .toList());
        }
    }

    @Test
    void aTitleOrAnInitialEndsNoSentence() {
        try (SearchIndex index = filled()) {
            assertEquals(
                    "🌍 Ports stay open, U.S. President Lee said.",
                    index.sentences("ports", 0, 9).hits().getFirst().text());
        }
    }

    @Test
    void quotedWordsStandTogether() {
        try (SearchIndex index = filled()) {
            assertEquals(1, index.sentences("\"stay open\"", 0, 9).total());
            assertEquals(0, index.sentences("\"open stay\"", 0, 9).total());
            assertEquals(1, index.sentences("open stay", 0, 9).total());
        }
    }

    @Test
    void whateverIsTypedIsWordsOrNothing() {
        try (SearchIndex index = filled()) {
            for (String odd : List.of("", " ", "\"", "+-&&", "a:b*?", "(", "\\", "[x TO", "ana~2^", "🌍")) {
                assertTrue(index.names(odd, ALL, 9).size() <= 2, odd);
                assertTrue(index.sentences(odd, 0, 9).total() <= 1, odd);
            }
        }
    }

    @Test
    void anIndexOnDiskIsBroughtUpToDateByWhatDiffers(@TempDir Path folder) {
        try (SearchIndex index = SearchIndex.at(folder)) {
            index.update(Stream.of(KNOWN, UMLAUT), Stream.of(PORTS), () -> true);
        }
        NamedThing renamed = person("ana-torv", "Ana Stone", 9);
        try (SearchIndex index = SearchIndex.at(folder)) {
            assertEquals(List.of(KNOWN), index.names("torv", ALL, 9));
            index.update(Stream.of(renamed, UNKNOWN), Stream.of(), () -> true);
            assertEquals(List.of(UNKNOWN), index.names("torv", ALL, 9));
            assertEquals(List.of(renamed), index.names("stone", ALL, 9));
            assertEquals(List.of(), index.names("zoe", ALL, 9));
            assertEquals(0, index.sentences("ports", 0, 9).total());
        }
    }

    @Test
    void anUpdateThatIsStoppedIsFinishedTheNextTime(@TempDir Path folder) {
        try (SearchIndex index = SearchIndex.at(folder)) {
            index.update(Stream.of(KNOWN), Stream.of(PORTS), () -> true);
        }
        try (SearchIndex index = SearchIndex.at(folder)) {
            index.update(Stream.of(UNKNOWN), Stream.of(), () -> false);
            assertEquals(List.of(KNOWN), index.names("torv", ALL, 9));
        }
        try (SearchIndex index = SearchIndex.at(folder)) {
            index.update(Stream.of(UNKNOWN), Stream.of(), () -> true);
            assertEquals(List.of(UNKNOWN), index.names("torv", ALL, 9));
        }
    }

    @Test
    void aBrokenIndexIsMadeAnew(@TempDir Path folder) throws IOException {
        try (SearchIndex index = SearchIndex.at(folder)) {
            index.update(Stream.of(KNOWN), Stream.of(PORTS), () -> true);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "no longer an index");
            }
        }
        try (SearchIndex index = SearchIndex.at(folder)) {
            assertTrue(index.isEmpty());
            index.update(Stream.of(KNOWN), Stream.of(PORTS), () -> true);
            assertEquals(List.of(KNOWN), index.names("torv", ALL, 9));
        }
    }

    private static SearchIndex filled() {
        SearchIndex index = SearchIndex.inMemory();
        index.update(Stream.of(UNKNOWN, KNOWN, UMLAUT), Stream.of(PORTS), () -> true);
        return index;
    }
}

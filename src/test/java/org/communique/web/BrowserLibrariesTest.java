package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What browsers get of other people's work is fixed by the lock file. */
class BrowserLibrariesTest {

    private static final String FOLDER = "/assets/lib/";

    @Test
    void everyFileHasTheHashInTheLockFile() {
        for (BrowserLibrary library : BrowserLibrary.all()) {
            Asset file = Asset.at(FOLDER + library.file()).orElseThrow();
            assertEquals(library.sha256(), file.sha256(), library.file());
        }
    }

    @Test
    void everyLibraryComesWithItsLicence() {
        for (BrowserLibrary library : BrowserLibrary.all()) {
            assertTrue(Asset.at(Asset.FOLDER + library.text()).isPresent(), library.text());
        }
    }

    @Test
    void nothingIsServedThatTheLockFileDoesNotName() throws IOException, URISyntaxException {
        Set<String> named = BrowserLibrary.all().stream()
                .flatMap(library -> Stream.of(library.file(), library.text().replaceFirst("^lib/", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        URL folder = Objects.requireNonNull(BrowserLibrariesTest.class.getResource(FOLDER));
        Path root = Path.of(folder.toURI());
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .forEach(file -> assertTrue(named.contains(file), file + " is not in assets/libraries.tsv"));
        }
    }
}

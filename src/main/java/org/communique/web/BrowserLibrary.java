package org.communique.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of somebody else's library that browsers get, as the lock file {@code assets/libraries.tsv} fixes it.
 *
 * @param file its name below {@code /assets/lib/}
 * @param library what it is called
 * @param version the library's
 * @param licence its name in SPDX
 * @param text the file with the words of the licence, below {@code /assets/}
 * @param home where the library lives
 * @param sha256 of the file, in 64 hexadecimal digits
 */
record BrowserLibrary(
        String file, String library, String version, String licence, String text, String home, String sha256) {

    private static final String LOCK = "/assets/libraries.tsv";
    private static final int COLUMNS = 7;

    /** All that are served, in the order of the lock file. */
    static List<BrowserLibrary> all() {
        Asset lock = Asset.at(LOCK).orElseThrow(() -> new IllegalStateException("No " + LOCK + " on the class path"));
        List<BrowserLibrary> all = new ArrayList<>();
        List<String> lines =
                new String(lock.content(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).startsWith("file\t")) {
                all.add(of(lines.get(i), i + 1));
            }
        }
        return List.copyOf(all);
    }

    private static BrowserLibrary of(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    LOCK + ", line " + number + ": expected " + COLUMNS + " columns, found " + cells.length);
        }
        return new BrowserLibrary(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}

package org.communique.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.communique.knowledge.Table;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** The rules of {@code furniture.tsv}: what is on the page, but not in the article. */
final class FurnitureRules {

    /** No furniture line is longer; longer ones are not searched, so that no file can keep a pattern busy. */
    private static final int LONGEST_LINE = 1000;

    private static final int LONGEST_CREDIT = 120;

    private final Map<FurnitureKind, List<Pattern>> patterns;
    private final List<String> selectors;

    private FurnitureRules(Map<FurnitureKind, List<Pattern>> patterns, List<String> selectors) {
        this.patterns = Collections.unmodifiableMap(patterns);
        this.selectors = List.copyOf(selectors);
    }

    static FurnitureRules load() {
        List<Table.Row> outlets =
                Table.load("lexicon/outlets.tsv", "name", "photo").rows();
        String agencies = alternatives(outlets, row -> true);
        String photographers = alternatives(outlets, row -> row.get("photo").equals("yes"));
        Map<FurnitureKind, List<Pattern>> patterns = new EnumMap<>(FurnitureKind.class);
        List<String> selectors = new ArrayList<>();
        for (Table.Row row :
                Table.load("lexicon/furniture.tsv", "kind", "pattern").rows()) {
            FurnitureKind kind = kind(row);
            if (kind == FurnitureKind.ELEMENT) {
                selectors.add(selector(row));
            } else {
                String written =
                        row.get("pattern").replace("{agency}", agencies).replace("{photo}", photographers);
                patterns.computeIfAbsent(kind, key -> new ArrayList<>()).add(compile(row, kind, written));
            }
        }
        return new FurnitureRules(patterns, selectors);
    }

    /** The names as alternatives of a pattern, the longest first, so that no name hides a longer one that begins with it. */
    private static String alternatives(List<Table.Row> outlets, Predicate<Table.Row> chosen) {
        return outlets.stream()
                .filter(chosen)
                .map(row -> row.get("name"))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static FurnitureKind kind(Table.Row row) {
        String name = row.get("kind").toUpperCase(Locale.ROOT);
        return Arrays.stream(FurnitureKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.error("expected a kind of " + Arrays.toString(FurnitureKind.values())
                        + " in any case, found '" + row.get("kind") + "'"));
    }

    private static Pattern compile(Table.Row row, FurnitureKind kind, String written) {
        try {
            return Pattern.compile(
                    kind == FurnitureKind.SUFFIX || kind == FurnitureKind.CAPTION ? "(?:" + written + ")$" : written);
        } catch (PatternSyntaxException wrong) {
            throw row.error("not a regular expression: " + wrong.getMessage());
        }
    }

    private static String selector(Table.Row row) {
        try {
            QueryParser.parse(row.get("pattern"));
            return row.get("pattern");
        } catch (Selector.SelectorParseException wrong) {
            throw row.error("not a CSS selector: " + wrong.getMessage());
        }
    }

    List<Pattern> of(FurnitureKind kind) {
        return patterns.getOrDefault(kind, List.of());
    }

    /** CSS selectors of the elements that are furniture of an HTML page. */
    List<String> selectors() {
        return selectors;
    }

    /** Whether a rule of the kind takes the whole line. */
    boolean isFurniture(FurnitureKind kind, String line) {
        String plain = plain(line);
        return plain.length() <= LONGEST_LINE
                && of(kind).stream().anyMatch(pattern -> pattern.matcher(plain).matches());
    }

    /** Whether the line ends with a credit, as captions do. */
    boolean isCaption(String line) {
        String plain = plain(line);
        int start = Math.max(0, plain.length() - LONGEST_CREDIT);
        return plain.length() <= LONGEST_LINE
                && of(FurnitureKind.CAPTION).stream()
                        .anyMatch(pattern -> pattern.matcher(plain)
                                .region(start, plain.length())
                                .useTransparentBounds(true)
                                .useAnchoringBounds(false)
                                .find());
    }

    /** The text with straight quotation marks, of the same length, as the patterns expect it. */
    static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}

package org.communique.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between the headline and the first sentence, and the start of that sentence: section names, bylines, places and datelines,
 * which say nothing that happened.
 */
final class Opening {

    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY) (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:(?:, | and | & )\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}){0,5})(?:[,|].{0,80})?");
    private static final Pattern PART_OF_NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*+|and|of|the|&|/|\\|),?");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int SHORT = 4;
    private static final int LONGEST_NAMES = 8;
    /** A summary may stand above the byline, so the opening ends with the second sentence. */
    private static final int SENTENCES = 2;

    private static final int DATELINES_WITHIN = 3;
    private static final int BYLINES_WITHIN = 8;

    private final FurnitureRules rules;

    Opening(FurnitureRules rules) {
        this.rules = rules;
    }

    /** The names in a byline on a line of its own ("By Jane Doe and John Roe"). */
    private static Optional<String> byline(String line) {
        Matcher matcher = BYLINE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The names in the byline near the head of the lines; none if there is no byline. */
    static List<String> bylineIn(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .limit(BYLINES_WITHIN)
                .flatMap(line -> byline(line).stream())
                .findFirst()
                .stream()
                .flatMap(Header::names)
                .toList();
    }

    /** Whether two lines have the same letters and figures, whatever their case, marks and blanks. */
    static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return NOT_ALPHANUMERIC.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The paragraphs without what stands before the first sentences. */
    List<String> clean(List<String> paragraphs) {
        List<String> kept = new ArrayList<>(paragraphs.size());
        int sentences = 0;
        for (String paragraph : paragraphs) {
            boolean running = Lines.isRunning(paragraph);
            if (running || sentences >= SENTENCES || !isOpeningLine(paragraph)) {
                kept.add(kept.size() < DATELINES_WITHIN ? withoutDateline(paragraph) : paragraph);
            }
            sentences += running ? 1 : 0;
        }
        return kept;
    }

    private static boolean isOpeningLine(String line) {
        int words = Lines.words(line);
        boolean names = words <= LONGEST_NAMES && isNames(line);
        return words <= SHORT || names || byline(line).isPresent();
    }

    private static boolean isNames(String line) {
        return Arrays.stream(line.split(" "))
                .allMatch(word -> PART_OF_NAME.matcher(word).matches());
    }

    private String withoutDateline(String paragraph) {
        String plain = FurnitureRules.plain(paragraph);
        for (Pattern pattern : rules.of(FurnitureKind.DATELINE)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.lookingAt()) {
                return paragraph.substring(matcher.end());
            }
        }
        return paragraph;
    }
}

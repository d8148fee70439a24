package org.communique.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines. Some files break lines at a fixed width, some around every link, so that a name, a date or a lone full stop
 * stands on a line of its own. Lines are joined only where the way they end and begin shows that they belong together.
 */
final class LineJoiner {

    private static final Pattern OPENED = Pattern.compile(".*(?:^|[\\s(])[(\\[“‘\"]$", Pattern.DOTALL);
    private static final Pattern DROP_CAP = Pattern.compile("\\p{Lu}");
    private static final Pattern MONTH_AND_FIGURE =
            Pattern.compile(".*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d$", Pattern.DOTALL);
    private static final Pattern FIGURE_FIRST = Pattern.compile("\\d\\b.*", Pattern.DOTALL);
    /** Lines of this length are likely broken at a fixed width. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 100;
    /** An unfinished line of so many words is no sub-heading. */
    private static final int LONGER_THAN_HEADING = 12;

    private static final int LONGEST_FRAGMENT = 6;
    private static final int LONGEST_PLACE = 4;
    /** So many characters at the end of a paragraph decide whether it goes on. */
    private static final int LONG_ENOUGH = 300;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean joined;
    private boolean hyphen;
    private boolean sentenceSeen;

    private LineJoiner() {}

    static List<String> join(List<String> lines) {
        LineJoiner joiner = new LineJoiner();
        List<String> unwrapped = unwrap(lines);
        for (int i = 0; i < unwrapped.size(); i++) {
            joiner.add(unwrapped.get(i), i + 1 < unwrapped.size() ? unwrapped.get(i + 1) : "");
        }
        joiner.flush();
        return joiner.paragraphs;
    }

    private void add(String line, String next) {
        if (line.isEmpty()) {
            flush();
            return;
        }
        Optional<String> glue = current.isEmpty() ? Optional.empty() : glue(line, next);
        if (glue.isPresent()) {
            hyphen = Lines.isDash(line) && glue.get().isEmpty();
            current.append(glue.get()).append(line);
            joined = true;
        } else {
            flush();
            current.append(line);
        }
    }

    private void flush() {
        if (!current.isEmpty()) {
            sentenceSeen |= Lines.isRunning(current.toString());
            paragraphs.add(current.toString());
        }
        current.setLength(0);
        joined = false;
        hyphen = false;
    }

    /** What stands between the text so far and the line if they belong together; empty if they do not. */
    private Optional<String> glue(String line, String next) {
        String text =
                current.length() > LONG_ENOUGH ? current.substring(current.length() - LONG_ENOUGH) : current.toString();
        if (hyphen || OPENED.matcher(text).matches() || Lines.continuesTightly(line)) {
            return Optional.of("");
        }
        if (DROP_CAP.matcher(text).matches() && Lines.beginsSmall(line)) {
            return Optional.of(text.equals("A") ? " " : "");
        }
        if (Lines.isClosed(text)) {
            return Optional.empty();
        }
        if (MONTH_AND_FIGURE.matcher(text).matches()
                && FIGURE_FIRST.matcher(line).matches()) {
            return Optional.of("");
        }
        if (line.equals("-")) {
            return Optional.of(!sentenceSeen && Lines.words(text) <= LONGEST_PLACE ? " " : "");
        }
        return goesOn(text, line, next) ? Optional.of(" ") : Optional.empty();
    }

    /** Whether an unfinished text goes on with the line. */
    private boolean goesOn(String text, String line, String next) {
        if (Lines.isDash(line) || Lines.isDash(Lines.lastWord(text))) {
            return true;
        }
        boolean words =
                Lines.beginsSmall(line) || Lines.endsInPhrase(text) || line.startsWith("…") || line.startsWith("(");
        boolean link = Lines.words(line) <= LONGEST_FRAGMENT
                && (Lines.words(text) >= LONGEST_FRAGMENT || Lines.beginsWithPronoun(text))
                && (Lines.continuesTightly(next) || Lines.beginsSmall(next));
        boolean longer = sentenceSeen && Lines.words(text) >= LONGER_THAN_HEADING;
        boolean unfinished = !text.endsWith(":") && !isTitleCase(text) && (joined || longer);
        return words || link || unfinished;
    }

    /** Whether nearly all longer words begin with a capital, as in a headline. */
    private static boolean isTitleCase(String text) {
        List<String> longer = List.of(text.split(" ")).stream()
                .filter(word -> word.length() > LONGEST_PLACE)
                .toList();
        long capitals = longer.stream().filter(word -> !Lines.beginsSmall(word)).count();
        return capitals * 10 >= longer.size() * 9L;
    }

    /** Joins blocks between empty lines whose lines, but for the last, all have the length of lines broken at a fixed width. */
    private static List<String> unwrap(List<String> lines) {
        if (!lines.contains("")) {
            return lines;
        }
        List<String> result = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                addBlock(result, block);
                result.add("");
                block.clear();
            } else {
                block.add(line);
            }
        }
        addBlock(result, block);
        return result;
    }

    private static void addBlock(List<String> result, List<String> block) {
        boolean wrapped = block.size() > 1
                && block.stream().allMatch(line -> line.length() <= WIDEST)
                && block.subList(0, block.size() - 1).stream().allMatch(line -> line.length() >= NARROWEST);
        if (wrapped) {
            result.add(String.join(" ", block));
        } else {
            result.addAll(block);
        }
    }
}

package org.communique.read;

import java.util.ArrayList;
import java.util.List;

/** Takes away the lines that are page furniture, with the lines above or below them that go along. */
final class FurnitureLines {

    /** Words of finished sentences below which a line cannot be "after" an article, and above which none is "before" it. */
    private static final int SOME_TEXT = 40;
    /** Below a line that ends an article stands at most this fraction of its finished sentences. */
    private static final int FEW = 10;
    /** More words than that and a line is no headline. */
    private static final int LONGEST_HEADLINE = 25;
    /** A line of a broken sentence that holds a linked name or date has at most so many words. */
    private static final int LONGEST_FRAGMENT = 4;

    private final FurnitureRules rules;

    FurnitureLines(FurnitureRules rules) {
        this.rules = rules;
    }

    /** The first pass, over the lines of the file; a short line in the middle of a broken sentence is left alone. */
    List<String> remove(List<String> lines) {
        return removeLines(removeGroups(cutEnd(cutStart(lines))));
    }

    /** Whether the line is furniture by itself. */
    boolean isFurniture(String line) {
        return isWhole(line) || rules.isFurniture(FurnitureKind.LABEL, line);
    }

    /** The second pass, when broken sentences are whole again: every line by itself. */
    List<String> removeWhole(List<String> paragraphs) {
        return paragraphs.stream().filter(line -> !isFurniture(line)).toList();
    }

    private List<String> cutStart(List<String> lines) {
        int words = 0;
        int start = 0;
        for (int i = 0; i < lines.size() && words < SOME_TEXT; i++) {
            if (rules.isFurniture(FurnitureKind.BEFORE, lines.get(i))) {
                start = i + 1;
            }
            words += runningWords(lines.get(i));
        }
        return lines.subList(start, lines.size());
    }

    private List<String> cutEnd(List<String> lines) {
        int total = lines.stream().mapToInt(FurnitureLines::runningWords).sum();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean after = above >= Math.min(SOME_TEXT, total / 2) && rules.isFurniture(FurnitureKind.AFTER, line);
            boolean tail = (total - above) * FEW <= total && rules.isFurniture(FurnitureKind.TAIL, line);
            if (above > 0 && (after || tail)) {
                return lines.subList(0, i);
            }
            above += runningWords(line);
        }
        return lines;
    }

    private static int runningWords(String line) {
        return Lines.isRunning(line) ? Lines.words(line) : 0;
    }

    private List<String> removeGroups(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.size());
        int index = 0;
        while (index < lines.size()) {
            String line = lines.get(index);
            if (rules.isFurniture(FurnitureKind.BLOCK, line)) {
                index = endOfHeadlines(lines, index + 1);
            } else if (rules.isFurniture(FurnitureKind.NEXT, line)) {
                index = Math.min(lines.size(), nextFilled(lines, index + 1) + 1);
            } else if (rules.isFurniture(FurnitureKind.ABOVE, line)) {
                removeLast(kept);
                index++;
            } else {
                kept.add(line);
                index++;
            }
        }
        return kept;
    }

    /** The first line from {@code start} on that is no headline, label or empty line. */
    private static int endOfHeadlines(List<String> lines, int start) {
        int index = start;
        while (index < lines.size() && (lines.get(index).isEmpty() || isHeadline(lines, index))) {
            index++;
        }
        return index;
    }

    private static boolean isHeadline(List<String> lines, int index) {
        String line = lines.get(index);
        int words = Lines.words(line);
        boolean broken = index + 1 < lines.size() && Lines.continuesTightly(lines.get(index + 1));
        boolean closed = Lines.isClosed(line) && !line.endsWith("?");
        boolean label = words <= 2;
        return !closed
                && !broken
                && words <= LONGEST_HEADLINE
                && !endsWithQuote(line)
                && (label || !Lines.beginsSmall(line));
    }

    private static boolean endsWithQuote(String line) {
        return line.endsWith("\"") || line.endsWith("”");
    }

    private static int nextFilled(List<String> lines, int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isEmpty()) {
            index++;
        }
        return index;
    }

    private static void removeLast(List<String> kept) {
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        if (!kept.isEmpty()) {
            kept.removeLast();
        }
    }

    private List<String> removeLines(List<String> lines) {
        List<String> whole = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean between = Lines.words(lines.get(i)) == 1 && isLine(lines, i - 1) && isLine(lines, i + 1);
            if (!between && !isLine(lines, i)) {
                whole.add(lines.get(i));
            }
        }
        return removeLabels(whole);
    }

    private boolean isLine(List<String> lines, int index) {
        return index >= 0 && index < lines.size() && isWhole(lines.get(index));
    }

    private boolean isWhole(String line) {
        return rules.isFurniture(FurnitureKind.LINE, line) || rules.isCaption(line);
    }

    private List<String> removeLabels(List<String> whole) {
        List<String> kept = new ArrayList<>(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            if (!rules.isFurniture(FurnitureKind.LABEL, whole.get(i)) || isPieceOfSentence(whole, i)) {
                kept.add(whole.get(i));
            }
        }
        return kept;
    }

    private static boolean isPieceOfSentence(List<String> lines, int index) {
        String line = lines.get(index);
        String above = index > 0 ? lines.get(index - 1) : "";
        String below = index + 1 < lines.size() ? lines.get(index + 1) : "";
        boolean afterPhrase = above.endsWith(",") || (Lines.words(above) > 2 && Lines.endsInPhrase(above));
        boolean beforeRest = Lines.continuesTightly(below)
                || Lines.isDash(below)
                || (Lines.beginsSmall(below) && (Lines.words(below) > 2 || Lines.endsInPhrase(below)));
        boolean mark = line.chars().noneMatch(Character::isLetterOrDigit) && !above.isEmpty() && !Lines.isClosed(above);
        return Lines.words(line) <= LONGEST_FRAGMENT && (afterPhrase || beforeRest || mark);
    }
}

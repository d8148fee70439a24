package org.communique.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an article's body of the lines of its file: repaired characters, no page furniture, one paragraph to a line. */
final class BodyCleaner {

    /** A line at the end that is no sentence has at most so many words: index terms, names, buttons. */
    private static final int LONGEST_LEFTOVER = 6;

    private static final int LONGEST_HEADLINE = 30;

    private final FurnitureLines furnitureLines;
    private final FurnitureWords furnitureWords;
    private final Opening opening;

    BodyCleaner(FurnitureRules rules) {
        this.furnitureLines = new FurnitureLines(rules);
        this.furnitureWords = new FurnitureWords(rules);
        this.opening = new Opening(rules);
    }

    /** The first line that is no furniture, if it has the form of a headline and text follows. */
    Optional<String> firstHeadline(List<String> lines) {
        List<String> filled = lines.stream()
                .filter(line -> !line.isEmpty() && !furnitureLines.isFurniture(line))
                .limit(2)
                .toList();
        boolean headline = filled.size() > 1
                && Lines.words(filled.getFirst()) <= LONGEST_HEADLINE
                && !filled.getFirst().endsWith(".");
        return headline ? Optional.of(filled.getFirst()) : Optional.empty();
    }

    /** The paragraphs of the body; none if there is nothing but furniture. */
    List<String> clean(List<String> lines, Optional<String> title) {
        List<String> paragraphs = LineJoiner.join(furnitureLines.remove(withoutRepetitions(lines, title))).stream()
                .map(MissingBlanks::repair)
                .toList();
        paragraphs = withoutRepetitions(furnitureLines.removeWhole(paragraphs), title);
        paragraphs = opening.clean(paragraphs).stream()
                .map(furnitureWords::remove)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return withoutLeftovers(furnitureLines.removeWhole(paragraphs));
    }

    /** Without lines that repeat the headline or the line above. */
    private static List<String> withoutRepetitions(List<String> paragraphs, Optional<String> title) {
        List<String> kept = new ArrayList<>(paragraphs.size());
        for (String paragraph : paragraphs) {
            boolean headline =
                    title.filter(line -> Opening.same(line, paragraph)).isPresent();
            boolean twice =
                    !kept.isEmpty() && !paragraph.isEmpty() && kept.getLast().equals(paragraph);
            if (!headline && !twice) {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    private static List<String> withoutLeftovers(List<String> paragraphs) {
        int end = paragraphs.size();
        while (end > 0
                && !Lines.isClosed(paragraphs.get(end - 1))
                && Lines.words(paragraphs.get(end - 1)) <= LONGEST_LEFTOVER) {
            end--;
        }
        return paragraphs.subList(0, end);
    }
}

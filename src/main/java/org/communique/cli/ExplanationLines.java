package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.resolve.Explanation;
import org.communique.resolve.LinkDecision;
import org.communique.resolve.Resolution;

/** The decisions behind a reading, as aligned lines for people. */
final class ExplanationLines {

    private static final int LONGEST_WORDS = 40;
    private static final int ITEMS_SHOWN = 5;

    private final Explanation explanation;
    private final GazetteerOption.Names names;

    /** Of a resolution that was made with these names. */
    ExplanationLines(Resolution resolution, GazetteerOption.Names names) {
        this.explanation = new Explanation(resolution);
        this.names = names;
    }

    /** The title, which begins the explanation of an article. */
    String title() {
        return explanation.title();
    }

    /** One line for each decision, and below it one for each candidate that was weighed. */
    List<String> lines() {
        return lines(explanation.rows());
    }

    /** The lines on words that have {@code name} in them, and on all words that were taken to mean the same. */
    List<String> lines(String name) {
        return lines(explanation.rows(name));
    }

    private List<String> lines(List<Explanation.Row> shown) {
        int offset = Integer.toString(explanation.length()).length();
        int words = width(shown.stream().map(ExplanationLines::words));
        int meaning = Math.max(
                width(shown.stream().map(ExplanationLines::meaning)),
                width(shown.stream()
                        .flatMap(row -> row.candidates().stream())
                        .map(candidate -> "* " + candidate.entity().path())));
        String line = "%" + offset + "d  %-" + words + "s  %-" + meaning + "s  %3d %%  %s";
        String indent = " ".repeat(offset + 2 + words + 2);
        String below = indent + "%-" + meaning + "s  %3d    %s";
        List<String> lines = new ArrayList<>();
        for (Explanation.Row row : shown) {
            LinkDecision decision = row.decision();
            int percent = decision.confidence().percent();
            lines.add(
                    String.format(Locale.ROOT, line, row.offset(), words(row), meaning(row), percent, decision.rule()));
            row.candidates().forEach(candidate -> lines.add(candidate(below, decision, candidate)));
            items(row).forEach(item -> lines.add(indent + item));
        }
        return lines;
    }

    private static String candidate(String format, LinkDecision decision, LinkDecision.Candidate candidate) {
        boolean chosen = decision.chosen().filter(candidate.entity()::equals).isPresent();
        return String.format(
                Locale.ROOT,
                format,
                (chosen ? "* " : "- ") + candidate.entity().path(),
                candidate.score(),
                String.join("; ", candidate.features()));
    }

    /** What the index of Wikidata names has for an entity that the tables do not know; its score is the number of its pages. */
    private List<String> items(Explanation.Row row) {
        return row.meant().stream()
                .filter(entity -> names.gazetteer().find(entity.id()).isEmpty()
                        && !row.decision().candidates().isEmpty())
                .flatMap(entity -> names.index().stream().flatMap(index -> index.lookup(entity.name()).stream()))
                .limit(ITEMS_SHOWN)
                .map(entry -> "? " + entry.item().value() + " " + entry.label() + ", "
                        + entry.kind().term() + ", " + entry.prominence() + " pages in Wikipedia and sister projects")
                .toList();
    }

    private static int width(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(0);
    }

    private static String words(Explanation.Row row) {
        String words = row.decision().text().replace('\n', ' ');
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS - 3) + "..." : words;
    }

    /** What was chosen, with its item of Wikidata. */
    private static String meaning(Explanation.Row row) {
        String item = row.item().map(id -> " " + id.value()).orElse("");
        return row.decision()
                .chosen()
                .map(EntityId::path)
                .map(path -> path + item)
                .orElse("nothing");
    }
}

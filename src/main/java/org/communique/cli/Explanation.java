package org.communique.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.knowledge.Folding;
import org.communique.resolve.LinkDecision;
import org.communique.resolve.Resolution;
import org.communique.text.Article;

/** The decisions behind a reading, as aligned lines for people. */
final class Explanation {

    private static final int LONGEST_WORDS = 40;
    private static final int ITEMS_SHOWN = 5;

    private final String title;
    private final String text;
    private final List<LinkDecision> decisions;
    private final Map<EntityId, Entity> entities;
    private final GazetteerOption.Names names;

    /** Of a resolution that was made with these names. */
    Explanation(Resolution resolution, GazetteerOption.Names names) {
        Article article = resolution.reading().document().article();
        this.title = article.title().orElse(article.sourceFile());
        this.text = article.text();
        this.decisions = resolution.decisions();
        this.entities = resolution.reading().entities();
        this.names = names;
    }

    /** The title, which begins the explanation of an article. */
    String title() {
        return title;
    }

    /** One line for each decision, and below it one for each candidate that was weighed. */
    List<String> lines() {
        return lines(decisions);
    }

    /** The lines on words that have {@code name} in them, and on all words that were taken to mean the same. */
    List<String> lines(String name) {
        return lines(about(name));
    }

    private List<String> lines(List<LinkDecision> shown) {
        int offset = Integer.toString(text.length()).length();
        int words = width(shown.stream().map(Explanation::words));
        int meaning = Math.max(
                width(shown.stream().map(this::meaning)),
                width(shown.stream()
                        .flatMap(decision -> candidates(decision).stream())
                        .map(candidate -> "* " + candidate.entity().path())));
        String line = "%" + offset + "d  %-" + words + "s  %-" + meaning + "s  %3d %%  %s";
        String below = " ".repeat(offset + 2 + words + 2) + "%-" + meaning + "s  %3d    %s";
        List<String> lines = new ArrayList<>();
        for (LinkDecision decision : shown) {
            lines.add(String.format(
                    Locale.ROOT,
                    line,
                    text.codePointCount(0, decision.span().start()),
                    words(decision),
                    meaning(decision),
                    decision.confidence().percent(),
                    decision.rule()));
            for (LinkDecision.Candidate candidate : candidates(decision)) {
                boolean chosen =
                        decision.chosen().filter(candidate.entity()::equals).isPresent();
                lines.add(String.format(
                        Locale.ROOT,
                        below,
                        (chosen ? "* " : "- ") + candidate.entity().path(),
                        candidate.score(),
                        String.join("; ", candidate.features())));
            }
            items(decision).forEach(item -> lines.add(" ".repeat(offset + 2 + words + 2) + item));
        }
        return lines;
    }

    /** The candidates, unless there is but one and it adds nothing to the rule. */
    private static List<LinkDecision.Candidate> candidates(LinkDecision decision) {
        boolean bare = decision.candidates().size() == 1
                && decision.candidates().getFirst().features().equals(List.of(decision.rule()));
        return bare ? List.of() : decision.candidates();
    }

    /** What the index of Wikidata names has for an entity that the tables do not know; its score is the number of its pages. */
    private List<String> items(LinkDecision decision) {
        return Stream.of(decision)
                .flatMap(one -> one.chosen().stream())
                .filter(id -> names.gazetteer().find(id).isEmpty()
                        && !decision.candidates().isEmpty())
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .flatMap(entity -> names.index().stream().flatMap(index -> index.lookup(entity.name()).stream()))
                .limit(ITEMS_SHOWN)
                .map(entry -> "? " + entry.item().value() + " " + entry.label() + ", "
                        + entry.kind().term() + ", " + entry.prominence() + " pages in Wikipedia and sister projects")
                .toList();
    }

    private List<LinkDecision> about(String name) {
        String wanted = folded(name);
        Set<EntityId> meant = new HashSet<>();
        decisions.stream()
                .filter(decision -> folded(decision.text()).contains(wanted))
                .forEach(decision -> decision.chosen().ifPresent(meant::add));
        return decisions.stream()
                .filter(decision -> folded(decision.text()).contains(wanted)
                        || decision.chosen().filter(meant::contains).isPresent())
                .toList();
    }

    private static String folded(String words) {
        return Folding.of(words).toLowerCase(Locale.ROOT);
    }

    private static int width(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(0);
    }

    private static String words(LinkDecision decision) {
        String words = decision.text().replace('\n', ' ');
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS - 3) + "..." : words;
    }

    /** What was chosen, with its item of Wikidata. */
    private String meaning(LinkDecision decision) {
        return decision.chosen()
                .map(id -> id.path()
                        + Optional.ofNullable(entities.get(id))
                                .flatMap(Entity::wikidata)
                                .map(item -> " " + item.value())
                                .orElse(""))
                .orElse("nothing");
    }
}

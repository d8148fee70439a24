package org.communique.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.knowledge.Folding;
import org.communique.resolve.LinkDecision;
import org.communique.resolve.Resolution;

/** The decisions behind a reading, as aligned lines for people. */
final class Explanation {

    private static final int LONGEST_WORDS = 40;

    private final String text;
    private final List<LinkDecision> decisions;
    private final Map<EntityId, Entity> entities;

    Explanation(String text, Resolution resolution) {
        this.text = text;
        this.decisions = resolution.decisions();
        this.entities = resolution.reading().entities();
    }

    /**
     * One line for each decision, and below it one for each candidate.
     *
     * @param name tells only of words that have it in them, and of all words that were taken to mean the same
     */
    List<String> lines(Optional<String> name) {
        List<LinkDecision> shown = name.map(this::about).orElse(decisions);
        int words = width(shown.stream().map(Explanation::words).toList());
        int meaning = width(shown.stream().map(this::meaning).toList());
        int offset = Integer.toString(text.codePointCount(0, text.length())).length();
        List<String> lines = new ArrayList<>();
        for (LinkDecision decision : shown) {
            String place = "%" + offset + "d";
            lines.add(String.format(
                    Locale.ROOT,
                    place + "  %-" + words + "s  %-" + meaning + "s  %3d %%  %s",
                    text.codePointCount(0, decision.span().start()),
                    words(decision),
                    meaning(decision),
                    decision.confidence().percent(),
                    decision.rule()));
            decision.candidates()
                    .forEach(candidate -> lines.add(String.format(
                            Locale.ROOT,
                            " ".repeat(offset + words + 2) + "  %s %-" + (meaning - 2) + "s  %5d  %s",
                            decision.chosen().filter(candidate.entity()::equals).isPresent() ? "*" : "-",
                            candidate.entity().path(),
                            candidate.score(),
                            String.join("; ", candidate.features()))));
        }
        return lines;
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

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
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

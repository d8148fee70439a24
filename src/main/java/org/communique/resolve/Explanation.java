package org.communique.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.communique.knowledge.Folding;
import org.communique.text.Article;

/** The decisions behind a reading, prepared for people: what was decided on which words, and between what. */
public final class Explanation {

    private final Article article;
    private final List<LinkDecision> decisions;
    private final Map<EntityId, Entity> entities;

    /** Of one resolution. */
    public Explanation(Resolution resolution) {
        this.article = resolution.reading().document().article();
        this.decisions = resolution.decisions();
        this.entities = resolution.reading().entities();
    }

    /**
     * What was decided on a stretch of text.
     *
     * @param offset where it begins, in code points
     * @param decision what was decided, and why
     * @param meant the entity, where one was chosen
     * @param candidates what was weighed; empty where there was but one that adds nothing to the rule
     */
    public record Row(
            int offset, LinkDecision decision, Optional<Entity> meant, List<LinkDecision.Candidate> candidates) {

        public Row {
            candidates = List.copyOf(candidates);
        }

        /** The item of Wikidata that the words were linked to. */
        public Optional<WikidataId> item() {
            return meant.flatMap(Entity::wikidata);
        }
    }

    /** The headline, or the file's name where there is none. */
    public String title() {
        return article.title().orElse(article.sourceFile());
    }

    /** How many characters the text has, so that offsets can be aligned. */
    public int length() {
        return article.text().length();
    }

    /** All decisions, in text order. */
    public List<Row> rows() {
        return decisions.stream().map(this::row).toList();
    }

    /** Those on words that have {@code name} in them, and on all words that were taken to mean the same; case and accents do not count. */
    public List<Row> rows(String name) {
        String wanted = folded(name);
        Set<EntityId> meant = new HashSet<>();
        decisions.stream()
                .filter(decision -> folded(decision.text()).contains(wanted))
                .forEach(decision -> decision.chosen().ifPresent(meant::add));
        return decisions.stream()
                .filter(decision -> folded(decision.text()).contains(wanted)
                        || decision.chosen().filter(meant::contains).isPresent())
                .map(this::row)
                .toList();
    }

    private static String folded(String words) {
        return Folding.of(words).toLowerCase(Locale.ROOT);
    }

    private Row row(LinkDecision decision) {
        return new Row(
                article.text().codePointCount(0, decision.span().start()),
                decision,
                decision.chosen().flatMap(id -> Optional.ofNullable(entities.get(id))),
                candidates(decision));
    }

    private static List<LinkDecision.Candidate> candidates(LinkDecision decision) {
        boolean bare = decision.candidates().size() == 1
                && decision.candidates().getFirst().features().equals(List.of(decision.rule()));
        return bare ? List.of() : decision.candidates();
    }
}

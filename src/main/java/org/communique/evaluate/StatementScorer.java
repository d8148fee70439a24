package org.communique.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Statement;
import org.communique.evaluate.Gold.GoldStatement;
import org.communique.text.Span;

/** Scores the statements of one article: those of gold that were found with the right speaker, and those given to a wrong one. */
final class StatementScorer {

    private final Names names;

    StatementScorer(Names names) {
        this.names = names;
    }

    void score(Gold gold, ArticleClaims found, Tally tally) {
        List<Statement> statements = found.claims().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
        for (GoldStatement statement : gold.statements()) {
            if (statement.unnamed()) {
                continue;
            }
            List<Statement> sameWords = statements.stream()
                    .filter(one -> sameWords(statement, one, found))
                    .toList();
            Optional<Statement> right = sameWords.stream()
                    .filter(one -> sameSpeaker(statement, one))
                    .findFirst();
            right.or(() -> sameWords.stream().findFirst())
                    .ifPresent(one -> tally.judged(one.grounds().confidence(), right.isPresent()));
            if (right.isPresent()) {
                tally.right("statements");
            } else if (sameWords.isEmpty()) {
                tally.missed("statements", gold.articleId(), statement.speakers() + " " + statement.evidence());
            } else {
                tally.differs(
                        "statements",
                        gold.articleId(),
                        statement.speakers() + " " + statement.evidence() + ", found "
                                + sameWords.getFirst().speakers());
            }
        }
    }

    private boolean sameSpeaker(GoldStatement gold, Statement found) {
        return gold.speakers().stream()
                .anyMatch(name -> found.speakers().stream().anyMatch(id -> names.same(name, id)));
    }

    /** Half of the words of the shorter of the two, as the rules of gold ask. */
    private static boolean sameWords(GoldStatement gold, Statement found, ArticleClaims article) {
        Set<String> wanted = Names.words(gold.evidence());
        Set<String> words = new HashSet<>();
        for (Span span : found.grounds().evidence()) {
            words.addAll(Names.words(span.in(article.article().text())));
        }
        Set<String> shared = new HashSet<>(wanted);
        shared.retainAll(words);
        return shared.size() >= 0.5 * Math.min(wanted.size(), words.size()) && shared.size() >= 0.3 * wanted.size();
    }
}

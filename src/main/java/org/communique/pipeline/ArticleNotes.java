package org.communique.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.fuse.ArticleFacts;
import org.communique.fuse.BlockKeys;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Report;
import org.communique.fuse.Surroundings;
import org.communique.fuse.Teller;
import org.communique.fuse.UndatedKeys;
import org.communique.fuse.figure.FigureKeys;
import org.communique.fuse.figure.FigureReport;

/**
 * What fusion notes of an article, so that it need not read the article again.
 *
 * @param claims how many claims it makes
 * @param teller the article as the source of its claims
 * @param facts what it gives to the description of entities
 * @param posted the keys that its reports and figures are found by, by the number of the claim
 * @param asked the keys that they find others by
 * @param words the words around its event reports
 */
record ArticleNotes(
        int claims,
        Teller teller,
        ArticleFacts facts,
        SortedMap<Integer, SortedSet<String>> posted,
        SortedMap<Integer, SortedSet<String>> asked,
        SortedMap<Integer, Surroundings.Words> words) {

    ArticleNotes(int claims, Teller teller) {
        this(
                claims,
                teller,
                new ArticleFacts(new TreeMap<>(), new TreeSet<>(), new TreeSet<>()),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    static ArticleNotes of(ArticleClaims article, List<Report> events, List<FigureReport> figures, ArticleFacts facts) {
        ArticleNotes notes = new ArticleNotes(
                article.claims().size(), Teller.of(article), facts, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        String text = article.article().text();
        events.forEach(report -> {
            SortedSet<String> posted = BlockKeys.posted(report);
            SortedSet<String> asked = BlockKeys.asked(report);
            posted.addAll(UndatedKeys.posted(report));
            asked.addAll(UndatedKeys.asked(report));
            notes.keys(report.id(), posted, asked);
            notes.words().put(report.id().number(), Surroundings.Words.of(report, text));
        });
        figures.forEach(report -> notes.keys(report.id(), FigureKeys.posted(report), FigureKeys.asked(report)));
        return notes;
    }

    private void keys(ClaimId claim, SortedSet<String> found, SortedSet<String> finds) {
        if (!finds.isEmpty()) {
            posted.put(claim.number(), found);
            asked.put(claim.number(), finds);
        }
    }

    void name(EntityId entity, String name) {
        facts.names().computeIfAbsent(entity, missing -> new TreeSet<>()).add(name);
    }
}

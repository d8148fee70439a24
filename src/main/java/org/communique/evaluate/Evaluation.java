package org.communique.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.claim.WikidataId;
import org.communique.fuse.Knowledge;

/**
 * The door of this package: compares what was extracted and fused with gold annotations in a folder.
 *
 * <p>Counting follows the annotation rules of the gold: events that gold marks as main count for recall, background events neither
 * help nor harm, classes that gold never annotates are not judged, and precision of statements is not measured because gold does
 * not list them all.
 */
public final class Evaluation {

    private static final List<String> KINDS = List.of(
            "people",
            "organizations",
            "places",
            "links",
            "roles",
            "events",
            "event date",
            "event status",
            "event participants",
            "event place",
            "trade figures",
            "trade figures, whole tuple",
            "statements",
            "fusion, articles joined",
            "fusion, kept apart");

    private final Function<String, Set<EntityId>> senses;
    private final Function<EntityId, Optional<WikidataId>> link;
    private final Map<String, WikidataId> trueLinks;
    private final Tally tally = new Tally();

    /**
     * An evaluation.
     *
     * @param senses all entities that a name may mean, by the gazetteer
     * @param link the Wikidata item that an entity was linked to
     * @param trueLinks the right item for each name; links of other names are not scored
     */
    public Evaluation(
            Function<String, Set<EntityId>> senses,
            Function<EntityId, Optional<WikidataId>> link,
            Map<String, WikidataId> trueLinks) {
        this.senses = senses;
        this.link = link;
        Map<String, WikidataId> folded = new TreeMap<>();
        trueLinks.forEach((name, item) -> folded.put(Names.fold(name), item));
        this.trueLinks = folded;
    }

    /**
     * Scores all articles that the folder has gold for.
     *
     * @param folder holds a JSON file for each annotated article, {@code trade-only.json} and {@code clusters.json}
     * @param found what was extracted, by the article's name in gold (its file name without ending)
     * @param knowledge what was fused from all of {@code found}
     * @throws IOException if a gold file cannot be read
     */
    public void add(Path folder, Map<String, ArticleClaims> found, Knowledge knowledge) throws IOException {
        GoldReader reader = new GoldReader();
        List<Gold> gold = reader.read(folder);
        Names names = new Names(senses);
        Set<EventType> covered = EnumSet.noneOf(EventType.class);
        gold.forEach(article -> article.events().forEach(event -> covered.addAll(event.types())));
        EntityScorer entities = new EntityScorer(names, link, trueLinks);
        EventScorer events = new EventScorer(names, covered);
        FigureScorer figures = new FigureScorer(names);
        StatementScorer statements = new StatementScorer(names);
        for (Gold article : gold) {
            ArticleClaims claims = found.get(article.articleId());
            if (claims == null) {
                throw new IOException("Gold annotates " + article.articleId()
                        + ", but there is no article file of that name among those given");
            }
            figures.score(article, claims, tally);
            if (article.complete()) {
                entities.score(article, claims, tally);
                events.score(article, claims, tally);
                statements.score(article, claims, tally);
            }
        }
        Optional<Clusters> clusters = reader.clusters(folder);
        clusters.ifPresent(known -> new FusionScorer(names).score(known, found, knowledge, tally));
    }

    /** The scores as a table in Markdown. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("| kind                         | right | wrong | missed | prec. | recall| F1    |");
        lines.add("| ---------------------------- | ----: | ----: | -----: | ----: | ----: | ----: |");
        KINDS.forEach(kind -> lines.add(tally.score(kind).row(kind)));
        return lines;
    }

    /** How many claims were right by their confidence: events, roles, figures, and statements whose words gold has. */
    public List<String> reliability() {
        return tally.reliability().table();
    }

    /** Every miss in one line: article, kind, what sort of miss, and the words. */
    public List<String> misses() {
        return tally.misses();
    }
}

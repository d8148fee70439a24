package org.communique.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.fuse.ClaimId;
import org.communique.fuse.FusedEvent;
import org.communique.fuse.Knowledge;

/**
 * Scores fusion: events that several articles assert are one story, and events that look alike are not. A story is a node, and with it
 * the node of the plan that it carries out: a preview and the news of what came of it are linked, not merged.
 */
final class FusionScorer {

    /** What the very type of event says for a report, more than that it held; another type of its family is possible. */
    private static final int EXACT_TYPE = 4;

    private final Names names;

    FusionScorer(Names names) {
        this.names = names;
    }

    /** {@code found} is by the id that gold calls the article. */
    void score(Clusters clusters, Map<String, ArticleClaims> found, Knowledge knowledge, Tally tally) {
        Map<ClaimId, String> nodes = new HashMap<>();
        Map<String, String> cameTrue = new HashMap<>();
        knowledge
                .events()
                .forEach(event -> event.realizes().ifPresent(plan -> cameTrue.putIfAbsent(plan, event.key())));
        for (FusedEvent event : knowledge.events()) {
            String story = cameTrue.getOrDefault(event.key(), event.key());
            event.reports().forEach(report -> nodes.put(report, story));
        }
        Map<String, Set<String>> nodesOf = new LinkedHashMap<>();
        for (Clusters.Cluster cluster : clusters.clusters()) {
            nodesOf.put(cluster.event().name(), joins(cluster, found, nodes, tally));
        }
        for (Clusters.Pair pair : clusters.apart()) {
            Set<String> shared = new TreeSet<>(nodesOf.getOrDefault(pair.one(), Set.of()));
            shared.retainAll(nodesOf.getOrDefault(pair.other(), Set.of()));
            if (shared.isEmpty()) {
                tally.right("fusion, kept apart");
            } else {
                tally.wrong(
                        "fusion, kept apart",
                        "clusters",
                        pair.one() + " and " + pair.other() + " are one node " + shared);
            }
        }
    }

    /** Scores each article's join with the first that has the event; returns the nodes that hold the cluster's reports. */
    private Set<String> joins(
            Clusters.Cluster cluster, Map<String, ArticleClaims> found, Map<ClaimId, String> nodes, Tally tally) {
        Map<String, String> nodeOf = new LinkedHashMap<>();
        for (String article : cluster.articles()) {
            Optional.ofNullable(found.get(article))
                    .flatMap(claims -> report(cluster, claims, nodes))
                    .ifPresent(node -> nodeOf.put(article, node));
        }
        String most = nodeOf.values().stream()
                .max(Comparator.comparingLong((String node) ->
                                nodeOf.values().stream().filter(node::equals).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
        if (cluster.articles().size() > 1) {
            for (String article : cluster.articles()) {
                String node = nodeOf.getOrDefault(article, "not found");
                if (node.equals(most) && nodeOf.size() > 1) {
                    tally.right("fusion, articles joined");
                } else {
                    tally.missed(
                            "fusion, articles joined",
                            article,
                            cluster.event().name() + ": " + node + ", others " + most);
                }
            }
        }
        return new TreeSet<>(nodeOf.values());
    }

    private Optional<String> report(Clusters.Cluster cluster, ArticleClaims claims, Map<ClaimId, String> nodes) {
        int best = -1;
        int bestFit = 0;
        for (int index = 0; index < claims.claims().size(); index++) {
            if (claims.claims().get(index) instanceof EventReport report) {
                int fit = fit(cluster.event(), report);
                if (fit > bestFit) {
                    best = index;
                    bestFit = fit;
                }
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.ofNullable(nodes.get(new ClaimId(claims.article().id(), best + 1)));
    }

    private int fit(Gold.GoldEvent event, EventReport report) {
        boolean type = event.types().stream()
                .anyMatch(accepted -> accepted.family() == report.type().family());
        int shared = (int) event.participants().stream()
                .filter(name -> report.participants().stream().anyMatch(id -> names.same(name, id)))
                .count();
        boolean contradicts = report.time()
                .bounds()
                .flatMap(bounds -> event.date().map(date -> !date.overlaps(bounds)))
                .orElse(false);
        if (!type || shared == 0 || contradicts) {
            return 0;
        }
        boolean held = report.status() == EventStatus.OCCURRED || report.status() == EventStatus.ONGOING;
        int exact = event.types().contains(report.type()) ? EXACT_TYPE : 0;
        return exact + 2 * shared + (report.time().bounds().isPresent() ? 1 : 0) + (held ? 3 : 0);
    }
}

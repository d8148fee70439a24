package org.communique.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;

/** Gathers the reports of one happening. The order of the articles does not matter: pairs are joined best first, ties by id. */
final class EventFuser {

    private final Function<EntityId, Optional<Entity>> known;
    private final SameEvent sameEvent;

    EventFuser(Function<EntityId, Optional<Entity>> known) {
        this.known = known;
        this.sameEvent = new SameEvent(known);
    }

    /** Reports that speak of one happening, each list sorted; every report is in exactly one. */
    List<List<Report>> gather(List<ArticleClaims> articles) {
        List<Report> reports = reports(articles);
        Map<Report, List<Report>> groupOf = new TreeMap<>();
        reports.forEach(report -> groupOf.put(report, new ArrayList<>(List.of(report))));
        for (Pair pair : pairs(reports)) {
            join(groupOf, pair);
        }
        return groupOf.values().stream()
                .distinct()
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private List<Report> reports(List<ArticleClaims> articles) {
        List<Report> reports = new ArrayList<>();
        for (ArticleClaims article : articles) {
            for (int index = 0; index < article.claims().size(); index++) {
                if (article.claims().get(index) instanceof EventReport report) {
                    ClaimId id = new ClaimId(article.article().id(), index + 1);
                    reports.add(Report.of(id, report, article, known));
                }
            }
        }
        reports.sort(Comparator.naturalOrder());
        return reports;
    }

    private record Pair(Report one, Report other, int score) {}

    /** Pairs of reports that speak of the same, best first. Only reports of one family that share a party are compared. */
    private List<Pair> pairs(List<Report> reports) {
        Map<String, List<Report>> blocks = new TreeMap<>();
        for (Report report : reports) {
            TreeSet<EntityId> parties = new TreeSet<>(report.parties());
            parties.addAll(report.people());
            for (EntityId party : parties) {
                String block = SameEvent.family(report.claim().type()) + " " + party.path();
                blocks.computeIfAbsent(block, missing -> new ArrayList<>()).add(report);
            }
        }
        TreeMap<String, Pair> pairs = new TreeMap<>();
        blocks.values().forEach(block -> comparePairwise(block, pairs));
        return pairs.values().stream()
                .sorted(Comparator.comparingInt(Pair::score)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .toList();
    }

    private void comparePairwise(List<Report> block, Map<String, Pair> pairs) {
        for (int first = 0; first < block.size(); first++) {
            for (int second = first + 1; second < block.size(); second++) {
                Report one = block.get(first);
                Report other = block.get(second);
                SameEvent.Verdict verdict = sameEvent.compare(one, other);
                if (verdict.same()) {
                    pairs.put(one.id() + " " + other.id(), new Pair(one, other, verdict.score()));
                }
            }
        }
    }

    /** Joins two groups unless some report of the one contradicts some report of the other. */
    private void join(Map<Report, List<Report>> groupOf, Pair pair) {
        List<Report> one = groupOf.getOrDefault(pair.one(), List.of());
        List<Report> other = groupOf.getOrDefault(pair.other(), List.of());
        if (one == other || contradict(one, other)) {
            return;
        }
        one.addAll(other);
        other.forEach(report -> groupOf.put(report, one));
    }

    private boolean contradict(List<Report> one, List<Report> other) {
        return one.stream()
                .anyMatch(first -> other.stream()
                        .anyMatch(second -> sameEvent.compare(first, second).contradiction()));
    }

    /** The plan among {@code plans} that the held event carries out, if one fits. */
    Optional<List<Report>> planOf(List<Report> held, List<List<Report>> plans) {
        return plans.stream()
                .filter(plan -> plan.getFirst().claim().status() == EventStatus.PLANNED)
                .filter(plan -> fits(held, plan))
                .findFirst();
    }

    private boolean fits(List<Report> held, List<Report> plan) {
        boolean same = false;
        for (Report fact : held) {
            for (Report preview : plan) {
                SameEvent.Verdict verdict = sameEvent.compareContent(fact, preview);
                if (verdict.contradiction()) {
                    return false;
                }
                same |= verdict.same();
            }
        }
        return same;
    }
}

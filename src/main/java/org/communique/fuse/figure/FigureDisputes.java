package org.communique.fuse.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Disagreement;

/**
 * Finds the figures of one observation that cannot all be true. Values that only round differently, or do not exclude each other, are no
 * disagreement; nor are two forecasts, as nobody knows yet, and two targets, as both may have been set.
 */
final class FigureDisputes {

    /** Offices publish first estimates within weeks and revise them later. */
    private static final int REVISION_DAYS = 20;

    private static final Comparator<FigureReport> BY_NEWS = Comparator.comparing(
                    (FigureReport report) -> report.teller().newsDay().isEmpty())
            .thenComparing(report ->
                    report.teller().newsDay().map(day -> day.toEpochDay()).orElse(0L))
            .thenComparing(Comparator.naturalOrder());

    private final FigureComparison comparison;
    private final FigureLabel labels;
    private final Function<EntityId, String> label;

    FigureDisputes(FigureComparison comparison, Function<EntityId, String> label) {
        this.comparison = comparison;
        this.labels = new FigureLabel(label);
        this.label = label;
    }

    /** The disagreements of a group, by slot: at most one for each. */
    List<Disagreement> of(String key, List<FigureReport> group) {
        List<Disagreement> found = new ArrayList<>();
        if (group.getFirst().claim().status() == FigureStatus.REPORTED) {
            add("measure", key, group, FigureDisputes::contrary, found);
            add("amount", key, group, (one, other) -> !contrary(one, other) && amounts(one, other), found);
            add("sharePercent", key, group, (one, other) -> comparison.shares(one, other) == Fit.CONFLICT, found);
            add("growthPercent", key, group, this::growth, found);
        }
        return found;
    }

    private static boolean contrary(FigureReport one, FigureReport other) {
        return FigureComparison.contrary(one, other);
    }

    private boolean amounts(FigureReport one, FigureReport other) {
        return comparison.amounts(one, other) == Fit.CONFLICT;
    }

    /** Where the amounts differ already, other growth follows from that. */
    private boolean growth(FigureReport one, FigureReport other) {
        return comparison.growth(one, other) == Fit.CONFLICT && !amounts(one, other);
    }

    private void add(
            String slot,
            String key,
            List<FigureReport> group,
            BiPredicate<FigureReport, FigureReport> conflict,
            List<Disagreement> found) {
        NavigableSet<FigureReport> sides = new TreeSet<>(BY_NEWS);
        for (FigureReport one : group) {
            group.stream().filter(other -> conflict.test(one, other)).forEach(sides::add);
        }
        if (sides.size() > 1) {
            List<ClaimId> claims = sides.stream().map(FigureReport::id).toList();
            found.add(new Disagreement(
                    new Disagreement.About.Figure(key), slot, claims, comment(slot, List.copyOf(sides))));
        }
    }

    private String comment(String slot, List<FigureReport> sides) {
        String values = sides.stream()
                .map(side -> side.teller().words() + ": " + labels.value(slot, side.claim()) + source(side))
                .distinct()
                .collect(Collectors.joining("; "));
        return values + "." + hints(sides);
    }

    private String source(FigureReport side) {
        return side.claim()
                .dataSource()
                .map(source -> " according to " + label.apply(source))
                .orElse("");
    }

    private static String hints(List<FigureReport> sides) {
        boolean twoSources = sides.stream()
                        .flatMap(side -> side.claim().dataSource().stream())
                        .distinct()
                        .count()
                > 1;
        String sources = twoSources ? " The sources of the data differ, and two offices seldom count alike." : "";
        return sources + (farApart(sides) ? " The later report may give a revised value." : "");
    }

    private static boolean farApart(List<FigureReport> sides) {
        List<Long> days = sides.stream()
                .flatMap(side -> side.teller().newsDay().stream())
                .map(day -> ChronoUnit.DAYS.between(LocalDate.EPOCH, day))
                .toList();
        return !days.isEmpty() && days.getLast() - days.getFirst() > REVISION_DAYS;
    }
}

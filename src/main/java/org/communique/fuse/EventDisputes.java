package org.communique.fuse;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.StatedTime.Bounds;
import org.communique.fuse.Disagreement.About;

/** Makes disagreements of reports that cannot all be true: within one event, and between two events that may be one. */
final class EventDisputes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String POSSIBLE = " They are kept apart as two events, and may be one.";

    private final EventRivals rivals;
    private final Function<Report, List<Report>> groups;
    private final Function<List<Report>, String> key;
    private final Words words;

    /**
     * What is said in comments.
     *
     * @param label what to call an entity
     * @param teller whose article it is, by its id
     */
    record Words(Function<EntityId, String> label, Function<String, Teller> teller) {}

    /**
     * Disputes over groups.
     *
     * @param groups the group of a report
     * @param key the last part of the IRI of a group
     */
    EventDisputes(
            EventRivals rivals,
            Function<Report, List<Report>> groups,
            Function<List<Report>, String> key,
            Words words) {
        this.rivals = rivals;
        this.groups = groups;
        this.key = key;
        this.words = words;
    }

    /** All disagreements that the reports of this event take part in, sorted by key. */
    List<Disagreement> of(List<Report> group) {
        TreeMap<String, Disagreement> found = new TreeMap<>();
        Stream.of(
                        within(group).stream(),
                        between("status", group, rivals::onStatus),
                        between("earliest", group, rivals::onDay),
                        between("place", group, rivals::onPlace))
                .flatMap(disagreements -> disagreements)
                .forEach(one -> found.put(one.key(), one));
        return List.copyOf(found.values());
    }

    private List<Disagreement> within(List<Report> group) {
        NavigableSet<Report> sides = new TreeSet<>();
        for (Report one : group) {
            group.stream().filter(other -> EventRivals.onActor(one, other)).forEach(sides::add);
        }
        return sides.isEmpty()
                ? List.of()
                : List.of(disagreement(new About.Events(List.of(key.apply(group))), "actor", sides));
    }

    /** One for each event whose reports differ from these on the slot, unless some article tells of both events. */
    private Stream<Disagreement> between(String slot, List<Report> group, Function<Report, Stream<Report>> rivalsOf) {
        TreeMap<Report, NavigableSet<Report>> sides = new TreeMap<>();
        for (Report report : group) {
            rivalsOf.apply(report)
                    .forEach(rival -> sides.computeIfAbsent(groups.apply(rival).getFirst(), missing -> new TreeSet<>())
                            .addAll(List.of(report, rival)));
        }
        List<Disagreement> found = new ArrayList<>();
        sides.forEach((first, both) -> {
            List<Report> other = groups.apply(first);
            if (slot.equals("status") || !tellOfBoth(group, other)) {
                About about = new About.Events(List.of(key.apply(group), key.apply(other)));
                found.add(disagreement(about, slot, both));
            }
        });
        return found.stream();
    }

    private static boolean tellOfBoth(List<Report> one, List<Report> other) {
        return one.stream()
                .anyMatch(report -> other.stream()
                        .anyMatch(second ->
                                second.id().article().equals(report.id().article())));
    }

    private Disagreement disagreement(About about, String slot, NavigableSet<Report> sides) {
        String values = sides.stream()
                .sorted(Comparator.comparing((Report side) -> side.newsDay().isEmpty())
                        .thenComparing(side ->
                                side.newsDay().map(day -> day.toEpochDay()).orElse(0L))
                        .thenComparing(Comparator.naturalOrder()))
                .map(side -> words.teller().apply(side.id().article()).words() + ": " + value(slot, side))
                .distinct()
                .collect(Collectors.joining("; "));
        String hint = slot.equals("earliest") || slot.equals("place") ? POSSIBLE : "";
        return new Disagreement(about, slot, sides.stream().map(Report::id).toList(), values + "." + hint);
    }

    private String value(String slot, Report report) {
        return switch (slot) {
            case "earliest" ->
                report.bounds().map(Bounds::earliest).map(DAY::format).orElse("no date")
                        + report.claim()
                                .time()
                                .asStated()
                                .map(stated -> " (“" + stated + "”)")
                                .orElse("");
            case "place" ->
                report.claim().place().map(place -> words.label().apply(place)).orElse("no place");
            case "actor" ->
                names(report.claim().actors()) + " against "
                        + names(report.claim().recipients());
            default ->
                report.claim().status().term().toLowerCase(Locale.ROOT)
                        + report.claim()
                                .grounds()
                                .attributedTo()
                                .map(who -> " according to " + name(who))
                                .orElse("");
        };
    }

    /** The name in its id: labels of those whose word it is may change with articles on other things. */
    private static String name(EntityId id) {
        return id.path().substring(id.path().indexOf('/') + 1).replace('-', ' ');
    }

    private String names(List<EntityId> entities) {
        return entities.stream().map(words.label()).collect(Collectors.joining(", "));
    }
}

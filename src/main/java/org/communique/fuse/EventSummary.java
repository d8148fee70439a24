package org.communique.fuse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.fuse.origin.Origins;

/** Sums up the reports of one happening: what most of them say, and a key and a label made from that. */
final class EventSummary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int NAMED = 3;

    private final Function<EntityId, String> label;
    private final Function<EntityId, Optional<Entity>> known;
    private final Origins origins;

    EventSummary(Function<EntityId, String> label, Function<EntityId, Optional<Entity>> known, Origins origins) {
        this.label = label;
        this.known = known;
        this.origins = origins;
    }

    /** The event of these reports. */
    FusedEvent of(List<Report> reports) {
        EventType type =
                mostOften(reports, report -> Optional.of(report.claim().type())).orElseThrow();
        EventStatus status = mostOften(
                        reports, report -> Optional.of(report.claim().status()))
                .orElseThrow();
        List<EntityId> participants = participants(reports);
        Optional<EntityId> place = place(reports);
        StatedTime stated = time(reports);
        StatedTime time = days(reports, stated);
        List<ClaimId> ids = reports.stream().map(Report::id).toList();
        List<String> articles = ids.stream().map(ClaimId::article).distinct().toList();
        List<ClaimId> undated = articles.size() == 1
                ? List.of()
                : reports.stream().filter(Report::isUndatable).map(Report::id).toList();
        return new FusedEvent(
                key(status, reports, place, stated),
                type,
                label(type, status, participants, place, time),
                status,
                participants,
                place,
                time,
                ids,
                undated,
                Optional.empty(),
                new FusedEvent.SourceCount(articles.size(), origins.count(articles)));
    }

    private static List<EntityId> participants(List<Report> reports) {
        Map<EntityId, Integer> votes = new TreeMap<>();
        reports.forEach(report -> report.claim().participants().forEach(one -> votes.merge(one, 1, Integer::sum)));
        return votes.keySet().stream()
                .sorted(Comparator.comparing((EntityId one) -> !one.kind().isPerson())
                        .thenComparing(one -> -votes.getOrDefault(one, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Most often named; of a city and its country, the city. */
    private Optional<EntityId> place(List<Report> reports) {
        List<Report> exact = reports.stream()
                .filter(report -> report.claim()
                        .place()
                        .filter(place -> known.apply(place)
                                .flatMap(Entity::country)
                                .filter(country -> !country.equals(place))
                                .isPresent())
                        .isPresent())
                .toList();
        return mostOften(
                exact.isEmpty() ? reports : exact, report -> report.claim().place());
    }

    /** The narrowest stated time; of equally narrow ones the one stated most often, of a gathering or visit the first, then the earliest. */
    private static StatedTime time(List<Report> reports) {
        List<StatedTime> dated = reports.stream()
                .map(report -> report.claim().time())
                .filter(time -> time.bounds().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return reports.stream()
                    .map(report -> report.claim().time())
                    .filter(time -> time.asStated().isPresent())
                    .findFirst()
                    .orElse(StatedTime.UNKNOWN);
        }
        boolean lasting = reports.stream().allMatch(report -> report.bounds().isEmpty() || SameEvent.isLasting(report));
        Map<Bounds, Long> votes = dated.stream()
                .collect(Collectors.groupingBy(time -> time.bounds().orElseThrow(), Collectors.counting()));
        return dated.stream()
                .min(Comparator.comparingLong(
                                (StatedTime time) -> length(time.bounds().orElseThrow()))
                        .thenComparing(time ->
                                lasting ? 0 : -votes.getOrDefault(time.bounds().orElseThrow(), 0L))
                        .thenComparing(time -> time.bounds().orElseThrow().earliest()))
                .orElseThrow();
    }

    /** From the first to the last of the days that the reports of a gathering or visit name; else the time as it is stated. */
    private static StatedTime days(List<Report> reports, StatedTime stated) {
        List<Bounds> named = reports.stream()
                .filter(SameEvent::isLasting)
                .flatMap(report -> report.bounds().stream())
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .toList();
        Optional<LocalDate> first = named.stream().map(Bounds::earliest).min(Comparator.naturalOrder());
        Optional<LocalDate> last = named.stream().map(Bounds::latest).max(Comparator.naturalOrder());
        if (first.equals(last)) {
            return stated;
        }
        return new StatedTime(
                Optional.of(new Bounds(first.orElseThrow(), last.orElseThrow(), Precision.RANGE)),
                stated.asStated(),
                stated.anchor(),
                stated.partialDate(),
                stated.rule());
    }

    private static long length(Bounds bounds) {
        return ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest());
    }

    /** What most reports say; ties go to what the first report in order says. */
    private static <T> Optional<T> mostOften(List<Report> reports, Function<Report, Optional<T>> slot) {
        List<T> values = reports.stream().map(slot).flatMap(Optional::stream).toList();
        return values.stream()
                .max(Comparator.comparingLong((T value) -> count(values, value))
                        .thenComparing(value -> -values.indexOf(value)));
    }

    private static <T> long count(List<T> values, T value) {
        return values.stream().filter(value::equals).count();
    }

    /**
     * Readable, made from the event's own reports alone, and from what one more report of the event seldom changes: the family of types,
     * those who take part as more than half of the reports say, the date. An undated event has the first day of its news instead; an
     * event without participants says too little to be told from others like it, so its key ends in the id of its first report.
     */
    private static String key(EventStatus status, List<Report> reports, Optional<EntityId> place, StatedTime time) {
        List<String> parts = new ArrayList<>();
        if (status != EventStatus.OCCURRED && status != EventStatus.ONGOING) {
            parts.add(EntityId.slug(words(status.term())));
        }
        Report first = reports.getFirst();
        parts.add(EntityId.slug(words(first.claim().type().family().term())));
        List<EntityId> named = agreed(reports);
        named.stream().limit(NAMED).map(EventSummary::lastPart).sorted().forEach(parts::add);
        if (named.size() < 2) {
            place.map(EventSummary::lastPart).ifPresent(parts::add);
        }
        parts.add(time.bounds().map(EventSummary::dateKey).orElseGet(() -> newsKey(reports)));
        if (named.isEmpty()) {
            parts.add(suffix(first.id()));
        }
        return String.join("-", parts);
    }

    /** Who takes part as more than half of the reports say; where there is nobody, all that any report names. */
    private static List<EntityId> agreed(List<Report> reports) {
        List<EntityId> all = participants(reports);
        List<EntityId> most = all.stream()
                .filter(one -> 2
                                * reports.stream()
                                        .filter(report ->
                                                report.claim().participants().contains(one))
                                        .count()
                        > reports.size())
                .toList();
        return most.isEmpty() ? all : most;
    }

    private static String newsKey(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.newsDay().stream())
                .min(Comparator.naturalOrder())
                .map(day -> "in-news-of-" + day)
                .orElseGet(() -> "undated-" + suffix(reports.getFirst().id()));
    }

    /** What tells an event from another of the same key: its first report. */
    static String suffix(ClaimId first) {
        return first.article() + "-" + first.number();
    }

    private static String lastPart(EntityId id) {
        return id.path().substring(id.path().indexOf('/') + 1);
    }

    private static String dateKey(Bounds bounds) {
        return switch (bounds.precision()) {
            case DAY -> bounds.earliest().toString();
            case MONTH -> bounds.earliest().toString().substring(0, 7);
            case YEAR -> bounds.earliest().toString().substring(0, 4);
            case WEEK, QUARTER, RANGE -> bounds.earliest() + "-to-" + bounds.latest();
        };
    }

    private String label(
            EventType type,
            EventStatus status,
            List<EntityId> participants,
            Optional<EntityId> place,
            StatedTime time) {
        StringBuilder text = new StringBuilder(words(type.term()));
        if (!participants.isEmpty()) {
            String names = participants.stream().limit(NAMED).map(label).collect(Collectors.joining(", "));
            text.append(": ").append(names);
            if (participants.size() > NAMED) {
                text.append(" and ").append(participants.size() - NAMED).append(" more");
            }
        }
        place.filter(where -> !participants.contains(where))
                .ifPresent(where -> text.append(", ").append(label.apply(where)));
        time.bounds().ifPresent(bounds -> text.append(", ").append(dateLabel(bounds)));
        if (status != EventStatus.OCCURRED) {
            text.append(" (").append(status.term().toLowerCase(Locale.ROOT)).append(")");
        }
        return text.toString();
    }

    private static String dateLabel(Bounds bounds) {
        LocalDate first = bounds.earliest();
        return switch (bounds.precision()) {
            case DAY -> DAY.format(first);
            case MONTH -> MONTH.format(first);
            case YEAR -> Integer.toString(first.getYear());
            case WEEK, QUARTER, RANGE -> DAY.format(first) + " to " + DAY.format(bounds.latest());
        };
    }

    /** {@code PhoneCall} to {@code Phone call}. */
    private static String words(String term) {
        String spaced = term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}

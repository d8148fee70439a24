package org.communique.fuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.fuse.DecidedGroups.Wishes;
import org.communique.fuse.origin.Origins;

/**
 * Makes the events that some reports belong to, whole, as they are among all reports of the pool. Only what is near those reports is
 * looked at.
 */
public final class EventFusion {

    private final ReportPool pool;
    private final Published published;
    private final SameEvent sameEvent;
    private final EventGroups groups;
    private final DecidedGroups<Report> decided;
    private final EventSummary summary;
    private final Background background;
    private final Map<Report, Draft> drafts = new TreeMap<>();
    private final Map<Report, Draft> byFirst = new TreeMap<>();
    private final Map<String, SortedSet<Report>> byBase = new TreeMap<>();

    /** What the knowledge graph holds of events that are not looked at. */
    public interface Published {

        /** Nothing: where all events are made at once. */
        Published NOTHING = new Published() {
            @Override
            public Collection<Report> withBase(String base) {
                return List.of();
            }

            @Override
            public Optional<String> keyOf(ClaimId report) {
                return Optional.empty();
            }

            @Override
            public Collection<Report> mates(ClaimId report) {
                return List.of();
            }
        };

        /** A report of each event whose key begins with this base, as far as those reports are still there. */
        Collection<Report> withBase(String base);

        /** The key of the event that has the report. */
        Optional<String> keyOf(ClaimId report);

        /** The reports of that event, as far as they are still there. */
        Collection<Report> mates(ClaimId report);
    }

    /**
     * What is known of the world outside the reports.
     *
     * @param known what the gazetteer knows of an entity
     * @param label what to call an entity
     * @param words the {@linkplain Surroundings#words words} around a report
     * @param origins which articles go back to one text
     */
    public record Background(
            Function<EntityId, Optional<Entity>> known,
            Function<EntityId, String> label,
            Function<Report, Surroundings.Words> words,
            Origins origins) {}

    /**
     * A finished event.
     *
     * @param event the event, with its key
     * @param base its key without what tells it from others of the same key
     */
    public record Named(FusedEvent event, String base) {}

    private record Draft(List<Report> reports, FusedEvent event) {

        Report first() {
            return reports.getFirst();
        }
    }

    /**
     * A fusion over a pool, where nobody decided anything.
     *
     * @param published what the knowledge graph holds of the events of other reports
     */
    public EventFusion(ReportPool pool, Published published, Background background) {
        this(pool, published, background, Wishes.none(Report::id));
    }

    /**
     * A fusion over a pool.
     *
     * @param published what the knowledge graph holds of the events of other reports
     * @param wishes what people decided on reports
     */
    public EventFusion(ReportPool pool, Published published, Background background, Wishes<Report> wishes) {
        this.pool = pool;
        this.published = published;
        Surroundings surroundings = new Surroundings(background.words());
        this.sameEvent = new SameEvent(background.known(), surroundings);
        this.groups = new EventGroups(pool, sameEvent, new UndatedReports(pool, sameEvent, surroundings));
        this.decided = new DecidedGroups<>(groups::of, wishes);
        this.background = background;
        this.summary = new EventSummary(background.label(), background.known(), background.origins());
    }

    /**
     * The reports whose events may be others than before some reports came or went.
     *
     * @param came reports that are new, or say something else than before
     * @param goneKeys the keys that reports which are no more there asked for
     */
    public SortedSet<Report> disturbed(Collection<Report> came, Collection<String> goneKeys) {
        return groups.disturbed(came, goneKeys);
    }

    /**
     * The events of these reports, and others whose names or links hang on those; sorted by their first report.
     *
     * @param touched reports whose events are wanted
     */
    public List<Named> events(Collection<Report> touched) {
        touched.forEach(this::draft);
        int before = 0;
        while (drafts.size() > before) {
            before = drafts.size();
            List.copyOf(drafts.keySet())
                    .forEach(report -> published.mates(report.id()).forEach(this::draft));
            List.copyOf(byBase.keySet())
                    .forEach(base -> published.withBase(base).forEach(this::draft));
            plans().forEach(plan -> groups.acrossPlans(plan.reports()).stream()
                    .filter(EventGroups::isHeld)
                    .forEach(this::draft));
        }
        return all().stream().map(this::named).toList();
    }

    /**
     * Where the reports of the events that {@link #events} made cannot all be true, among themselves or beside those of events nearby,
     * sorted by key.
     *
     * @param teller whose article it is, by its id
     */
    public List<Disagreement> disagreements(Function<String, Teller> teller) {
        EventRivals rivals = new EventRivals(pool, sameEvent, background);
        EventDisputes disputes = new EventDisputes(
                rivals, decided::of, this::keyOf, new EventDisputes.Words(background.label(), teller));
        Map<String, Disagreement> found = new TreeMap<>();
        all().forEach(draft -> disputes.of(draft.reports()).forEach(one -> found.put(one.key(), one)));
        return List.copyOf(found.values());
    }

    private List<Draft> all() {
        return List.copyOf(byFirst.values());
    }

    private List<Draft> plans() {
        return all().stream()
                .filter(draft -> EventGroups.isPlanned(draft.first()))
                .toList();
    }

    private void draft(Report report) {
        if (!drafts.containsKey(report)) {
            List<Report> group = decided.of(report);
            Draft draft = new Draft(group, summary.of(group));
            group.forEach(one -> drafts.put(one, draft));
            byFirst.put(draft.first(), draft);
            byBase.computeIfAbsent(draft.event().key(), missing -> new TreeSet<>())
                    .add(draft.first());
        }
    }

    private Named named(Draft draft) {
        String base = draft.event().key();
        FusedEvent event = draft.event().withKey(key(draft));
        boolean held = EventGroups.isHeld(draft.first());
        Optional<String> plan =
                held ? groups.planOf(draft.reports(), decided::of).map(this::keyOf) : Optional.empty();
        return new Named(plan.map(event::realizing).orElse(event), base);
    }

    /** Of events with the same base, the one whose first report is the first keeps it; the others are told apart by their first report. */
    private String key(Draft draft) {
        String base = draft.event().key();
        boolean first = byBase.getOrDefault(base, new TreeSet<>()).first().equals(draft.first());
        return first ? base : base + "-" + EventSummary.suffix(draft.first().id());
    }

    private String keyOf(List<Report> group) {
        Draft draft = drafts.get(group.getFirst());
        return draft != null
                ? key(draft)
                : published
                        .keyOf(group.getFirst().id())
                        .orElseThrow(() -> new IllegalStateException("The knowledge graph lacks the event of "
                                + group.getFirst().id()));
    }
}

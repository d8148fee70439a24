package org.communique.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime.Bounds;
import org.communique.evaluate.Gold.GoldEvent;
import org.communique.text.Span;

/** Scores the events of one article: which were found, and for those found their date, status, place and participants. */
final class EventScorer {

    private static final Set<EventStatus> NOT_ANNOTATED = EnumSet.of(EventStatus.HYPOTHETICAL, EventStatus.DENIED);

    private final Names names;
    private final Set<EventType> covered;

    /** {@code covered} are the classes that gold annotates; what was found of other classes is not judged. */
    EventScorer(Names names, Set<EventType> covered) {
        this.names = names;
        this.covered = covered;
    }

    void score(Gold gold, ArticleClaims found, Tally tally) {
        List<EventReport> open = new ArrayList<>(found.claims().stream()
                .filter(EventReport.class::isInstance)
                .map(EventReport.class::cast)
                .toList());
        List<GoldEvent> mainFirst = gold.events().stream()
                .sorted(Comparator.comparing((GoldEvent event) -> !event.main()))
                .toList();
        for (GoldEvent event : mainFirst) {
            Optional<EventReport> best = best(event, found, open);
            best.ifPresent(open::remove);
            if (event.main() && best.isPresent()) {
                tally.right("events");
            } else if (event.main()) {
                tally.missed("events", gold.articleId(), describe(event));
            }
            best.ifPresent(report -> {
                tally.judged(report.grounds().confidence(), true);
                details(gold.articleId(), event, report, tally);
            });
        }
        open.stream()
                .filter(report -> covered.contains(report.type()) && !NOT_ANNOTATED.contains(report.status()))
                .forEach(report -> {
                    tally.judged(report.grounds().confidence(), false);
                    tally.wrong("events", gold.articleId(), describe(report, found));
                });
    }

    private Optional<EventReport> best(GoldEvent event, ArticleClaims found, List<EventReport> reports) {
        return reports.stream()
                .filter(report -> event.types().contains(report.type()))
                .filter(report -> fit(event, report, found) > 0)
                .max(Comparator.comparingInt(report -> fit(event, report, found)));
    }

    /** More than 0 if the report may be this event: they share participants or words, and their dates can both be true. */
    private int fit(GoldEvent event, EventReport report, ArticleClaims found) {
        int shared = shared(event, report);
        boolean sameWords = overlap(event.evidence(), report, found) >= 0.5;
        boolean people = shared > 0 || (event.participants().isEmpty() && sameWords);
        Optional<Bounds> bounds = report.time().bounds();
        boolean contradicts = bounds.isPresent()
                && event.date().isPresent()
                && !event.date().get().overlaps(bounds.get());
        if (!sameWords && (!people || contradicts)) {
            return 0;
        }
        int date = bounds.isPresent() && event.date().isPresent() && !contradicts ? 2 : 0;
        int status = event.status() == report.status() ? 2 : 0;
        return 1 + 3 * shared + date + status + (sameWords ? 4 : 0);
    }

    private int shared(GoldEvent event, EventReport report) {
        return (int) event.participants().stream()
                .filter(name -> report.participants().stream().anyMatch(id -> names.same(name, id)))
                .count();
    }

    /** How much of gold's words the report's evidence covers, 0 to 1. */
    private static double overlap(String words, EventReport report, ArticleClaims found) {
        Set<String> wanted = Names.words(words);
        double most = 0;
        for (Span span : report.grounds().evidence()) {
            Set<String> shared = new HashSet<>(wanted);
            shared.retainAll(Names.words(span.in(found.article().text())));
            most = Math.max(most, wanted.isEmpty() ? 0 : (double) shared.size() / wanted.size());
        }
        return most;
    }

    private void details(String article, GoldEvent event, EventReport report, Tally tally) {
        date(article, event, report, tally);
        boolean bothHappen = happens(event.status()) && happens(report.status());
        if (event.status() == report.status() || bothHappen) {
            tally.right("event status");
        } else {
            tally.differs(
                    "event status", article, describe(event) + " is " + event.status() + ", found " + report.status());
        }
        for (String name : event.participants()) {
            if (report.participants().stream().anyMatch(id -> names.same(name, id))) {
                tally.right("event participants");
            } else {
                tally.missed("event participants", article, name + " of " + describe(event));
            }
        }
        for (EntityId id : report.participants()) {
            if (event.participants().stream().noneMatch(name -> names.same(name, id))) {
                tally.wrong("event participants", article, id.path() + " in " + describe(event));
            }
        }
        event.place().ifPresent(place -> {
            if (report.place().filter(id -> names.same(place, id)).isPresent()) {
                tally.right("event place");
            } else {
                tally.differs("event place", article, place + " of " + describe(event) + ", found " + report.place());
            }
        });
    }

    private static boolean happens(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    private static void date(String article, GoldEvent event, EventReport report, Tally tally) {
        Optional<Bounds> bounds = report.time().bounds();
        if (event.date().isEmpty()) {
            if (bounds.isEmpty()) {
                tally.right("event date");
            } else {
                tally.wrong("event date", article, describe(event) + " has no date, found " + bounds.get());
            }
        } else if (bounds.isEmpty()) {
            tally.missed("event date", article, event.date().get().text() + " of " + describe(event));
        } else if (event.date().get().contains(bounds.get())) {
            tally.right("event date");
        } else {
            tally.differs(
                    "event date", article, event.date().get().text() + " of " + describe(event) + ", found " + bounds);
        }
    }

    private static String describe(GoldEvent event) {
        return event.name() + " " + event.participants() + " \"" + event.evidence() + "\"";
    }

    private static String describe(EventReport report, ArticleClaims found) {
        return report.type() + " " + report.status() + " "
                + report.participants().stream().map(EntityId::path).toList() + " \""
                + report.grounds().evidence().getFirst().in(found.article().text()) + "\"";
    }
}

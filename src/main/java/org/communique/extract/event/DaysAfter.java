package org.communique.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.quantity.QuantityReader;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Span;

/** "The visit comes four days after X expelled …": the day counted back from the visit, where the article dates just one occasion. */
final class DaysAfter {

    private static final Pattern DAYS = Pattern.compile("(?:just |only |barely )?(?<count>.+) days? after");
    private static final Set<String> COMES = Set.of("comes", "came", "come");
    private static final int MOST = 31;

    private final Reading reading;
    private final QuantityReader quantities;

    DaysAfter(Reading reading, QuantityReader quantities) {
        this.reading = reading;
        this.quantities = quantities;
    }

    /** The reports, with days where they can be counted. */
    List<EventReport> counted(List<EventReport> reports) {
        return reports.stream()
                .map(report -> counted(report, reports)
                        .map(time -> new EventReport(
                                report.type(),
                                report.status(),
                                report.participants(),
                                report.actors(),
                                report.recipients(),
                                report.place(),
                                time,
                                report.grounds()))
                        .orElse(report))
                .toList();
    }

    private Optional<StatedTime> counted(EventReport report, List<EventReport> reports) {
        String words = report.time().asStated().orElse("");
        OptionalInt days = report.time().bounds().isEmpty() ? days(words) : OptionalInt.empty();
        if (days.isEmpty() || !comes(report)) {
            return Optional.empty();
        }
        List<LocalDate> occasions = reports.stream()
                .filter(other -> !other.equals(report) && isOccasion(other))
                .filter(other -> sentence(other).index() <= sentence(report).index())
                .flatMap(other -> other.time().bounds().stream())
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .map(Bounds::earliest)
                .distinct()
                .toList();
        return occasions.size() == 1
                ? Optional.of(StatedTime.relative(
                        words,
                        Bounds.day(occasions.getFirst().minusDays(days.getAsInt())),
                        occasions.getFirst(),
                        "days-after"))
                : Optional.empty();
    }

    private OptionalInt days(String words) {
        Matcher matcher = DAYS.matcher(words.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String count = matcher.group("count");
        if (count.equals("a")) {
            return OptionalInt.of(1);
        }
        return quantities.numbers(count, new Span(0, count.length())).stream()
                .mapToInt(number -> number.value().intValue())
                .filter(number -> number > 0 && number <= MOST)
                .findFirst();
    }

    private static boolean isOccasion(EventReport report) {
        return report.type().isConsultation()
                && (report.status() == EventStatus.OCCURRED || report.status() == EventStatus.ONGOING);
    }

    private boolean comes(EventReport report) {
        return sentence(report).tokens().stream().anyMatch(token -> COMES.contains(token.lower()));
    }

    private Sentence sentence(EventReport report) {
        Span evidence = report.grounds().evidence().getFirst();
        return reading.document().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(evidence))
                .findFirst()
                .orElseThrow();
    }
}

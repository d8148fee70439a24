package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Frame.Resolved;

/**
 * The day whose news an article without a publication date tells, where its own words give it: a weekday with a full date beside it in
 * the opening ("on Wednesday (15/6/2022)"), as outlets write it whose pages carry no date. The article's other relative words lean on
 * that day, and the graph shows it as their anchor. An opening with two such days gives none.
 */
final class OwnDay {

    private OwnDay() {}

    /**
     * The day, if the opening states just one.
     *
     * @param opening the phrases of the first sentences
     */
    static Optional<LocalDate> of(List<Phrase> opening, CalendarResolver resolver, NumberOrder order) {
        Frame nothingKnown = new Frame(Optional.empty(), false, Optional.empty(), Optional.empty(), order);
        List<LocalDate> days = opening.stream()
                .filter(Phrase.WithWeekday.class::isInstance)
                .map(phrase -> resolver.resolve(phrase, nothingKnown))
                .flatMap(Optional::stream)
                .map(Resolved::bounds)
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .map(Bounds::earliest)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}

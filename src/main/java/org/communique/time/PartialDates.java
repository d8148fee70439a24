package org.communique.time;

import java.util.Optional;

/** What an unresolved date gives by itself, in the lexical forms of XML Schema: {@code --03}, {@code --03-18}, {@code ---18}. */
final class PartialDates {

    private PartialDates() {}

    static Optional<String> of(Phrase phrase) {
        return switch (phrase) {
            case Phrase.YearlyDay day -> Optional.of(day.day().toString());
            case Phrase.YearlyMonth month ->
                Optional.of("--%02d".formatted(month.month().getValue()));
            case Phrase.DayNumber number -> Optional.of("---%02d".formatted(number.day()));
            case Phrase.WithWeekday dated -> of(dated.date());
            case Phrase.Part part -> of(part.of());
            case Phrase.Shifted shifted -> of(shifted.yearly());
            case Phrase.Within within -> of(within.part());
            case Phrase.TwoNumbers numbers ->
                NumberOrder.UNKNOWN
                        .read(numbers)
                        .filter(day -> numbers.year().isEmpty())
                        .map(Object::toString);
            default -> Optional.empty();
        };
    }
}

package org.communique.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article says that it was published: a day, or a moment with or without an offset from UTC.
 *
 * @param lexical an XML Schema date or dateTime, as the input gave it
 * @param day the calendar day in the publisher's own offset; what relative dates are resolved against
 */
public record PublicationDate(String lexical, LocalDate day) {

    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day.toString(), day);
    }

    public static PublicationDate of(LocalDateTime moment) {
        return new PublicationDate(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment), moment.toLocalDate());
    }

    public static PublicationDate of(OffsetDateTime moment) {
        return new PublicationDate(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), moment.toLocalDate());
    }

    /** Reads an ISO 8601 date ({@code 2022-06-15}) or date-time ({@code 2022-06-15T13:16:31[+08:00]}); empty for anything else. */
    public static Optional<PublicationDate> parse(String iso) {
        String text = iso.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
        try {
            if (text.length() == 10) {
                return Optional.of(of(LocalDate.parse(text)));
            }
            boolean offset = text.matches(".*(Z|[+-]\\d{2}:\\d{2})$");
            return Optional.of(offset ? of(OffsetDateTime.parse(text)) : of(LocalDateTime.parse(text)));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    /** Whether a time of day is known, so that the graph gets an xsd:dateTime. */
    public boolean hasTime() {
        return lexical.indexOf('T') > 0;
    }
}

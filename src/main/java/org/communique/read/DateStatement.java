package org.communique.read;

import java.util.Optional;
import org.communique.text.PublicationDate;

/** Settles an article's publication date: what the input states, else the fallback, else none with a notice. */
final class DateStatement {

    private final WrittenDates writtenDates;

    /**
     * The settled date.
     *
     * @param notice what the reader should know, without the file's name
     */
    record Dated(Optional<PublicationDate> date, Optional<String> notice) {}

    DateStatement(WrittenDates writtenDates) {
        this.writtenDates = writtenDates;
    }

    Dated of(Optional<String> stated, Optional<PublicationDate> fallback) {
        return switch (stated.map(writtenDates::read).orElseGet(StatedDate.Absent::new)) {
            case StatedDate.Known known -> new Dated(Optional.of(known.date()), Optional.empty());
            case StatedDate.Absent absent ->
                new Dated(
                        fallback,
                        fallback.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        "no publication date; relative dates stay open. Add a \"Published:\" line or --published."));
            case StatedDate.Ambiguous either ->
                unusable(stated.orElse(""), "can be " + either.dayFirst() + " or " + either.monthFirst(), fallback);
            case StatedDate.Unreadable unreadable -> unusable(stated.orElse(""), "is not a date", fallback);
        };
    }

    private static Dated unusable(String stated, String problem, Optional<PublicationDate> fallback) {
        String consequence = fallback.map(
                        date -> "--published " + date.lexical() + " is used instead. Write it as YYYY-MM-DD.")
                .orElse("relative dates stay open. Write it as YYYY-MM-DD, or give --published.");
        return new Dated(fallback, Optional.of("publication date \"" + stated + "\" " + problem + "; " + consequence));
    }
}

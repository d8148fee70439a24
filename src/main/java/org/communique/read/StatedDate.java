package org.communique.read;

import java.time.LocalDate;
import org.communique.text.PublicationDate;

/** What an input says of its publication date. */
sealed interface StatedDate {

    /** A day, or a moment. */
    record Known(PublicationDate date) implements StatedDate {}

    /** A date in figures whose day and month may be taken either way. */
    record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements StatedDate {}

    /** Words that are no date. */
    record Unreadable() implements StatedDate {}

    /** Nothing, or a word such as "unknown". */
    record Absent() implements StatedDate {}
}

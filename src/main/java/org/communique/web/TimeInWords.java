package org.communique.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** When something was, as shortly as its bounds allow. */
final class TimeInWords {

    private final KnowledgeReader reader;

    TimeInWords(KnowledgeReader reader) {
        this.reader = reader;
    }

    /** {@code 2022-06-15}, {@code 2022-06}, {@code 2022}, two days, the words of the text, or nothing. */
    String of(Node thing) {
        String bounds = bounds(thing);
        if (!bounds.isEmpty()) {
            return bounds;
        }
        return reader.text(thing, Cmq.TIME_AS_STATED)
                .map(words -> "“" + words + "”")
                .or(() -> reader.text(thing, Cmq.AS_OF))
                .or(() -> reader.text(thing, Standard.DATE_PUBLISHED).map(TimeInWords::day))
                .orElse("");
    }

    /** The days between which it was; nothing where the text leaves them open. */
    String bounds(Node thing) {
        Optional<String> earliest = reader.text(thing, Cmq.EARLIEST);
        Optional<String> latest = reader.text(thing, Cmq.LATEST);
        return earliest.isPresent() && latest.isPresent() ? period(earliest.get(), latest.get()) : "";
    }

    private static String day(String dateOrTime) {
        int time = dateOrTime.indexOf('T');
        return time < 0 ? dateOrTime : dateOrTime.substring(0, time);
    }

    static String period(String first, String last) {
        if (first.equals(last)) {
            return first;
        }
        boolean dates = first.length() == 10 && last.length() == 10;
        if (dates && first.endsWith("-01-01") && last.equals(first.substring(0, 4) + "-12-31")) {
            return first.substring(0, 4);
        }
        if (dates && first.endsWith("-01") && last.equals(lastDayOfMonth(first))) {
            return first.substring(0, 7);
        }
        return first + " to " + last;
    }

    private static String lastDayOfMonth(String day) {
        try {
            return java.time.YearMonth.parse(day.substring(0, 7)).atEndOfMonth().toString();
        } catch (java.time.DateTimeException notADate) {
            return "";
        }
    }
}

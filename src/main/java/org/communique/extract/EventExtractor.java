package org.communique.extract;

import java.util.List;
import org.communique.claim.EventReport;
import org.communique.extract.event.EventReader;
import org.communique.resolve.Reading;

/** Draws the events: who met, called, visited, signed, imposed, attacked, when, where, and whether it happened at all. */
public final class EventExtractor implements Extractor {

    private final EventReader reader;

    /** An extractor with the tables of the class path. */
    public EventExtractor() {
        this(EventReader.shared());
    }

    EventExtractor(EventReader reader) {
        this.reader = reader;
    }

    @Override
    public List<EventReport> extract(Reading reading) {
        return reader.read(reading);
    }
}

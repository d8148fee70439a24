package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EventReport;
import org.communique.resolve.Reading;

/** Joins the mentions of one happening within an article. */
final class Merger {

    private final Likeness likeness;

    Merger(Reading reading) {
        this.likeness = new Likeness(reading);
    }

    /** One report for each happening, in text order of its first mention. */
    List<EventReport> reports(List<Draft> drafts) {
        List<Happening> happenings = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Happening> known = happenings.stream()
                    .filter(happening -> happening.takes(draft))
                    .findFirst();
            if (known.isPresent()) {
                known.get().add(draft);
            } else {
                happenings.add(new Happening(draft, likeness));
            }
        }
        return happenings.stream().map(Happening::report).toList();
    }
}

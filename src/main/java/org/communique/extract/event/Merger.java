package org.communique.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.claim.EventReport;
import org.communique.extract.event.SentenceEvents.Pointer;
import org.communique.resolve.Reading;

/** Joins the mentions of one happening within an article. */
final class Merger {

    private final Likeness likeness;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Draft, Happening> byDraft = new HashMap<>();

    Merger(Reading reading) {
        this.likeness = new Likeness(reading);
    }

    /** Adds what a sentence tells, each to the first happening that it can be. */
    void add(List<Draft> drafts) {
        drafts.forEach(draft -> byDraft.put(draft, happening(draft)));
    }

    private Happening happening(Draft draft) {
        for (Happening known : happenings) {
            if (known.takes(draft)) {
                known.add(draft);
                return known;
            }
        }
        happenings.add(new Happening(draft, likeness));
        return happenings.getLast();
    }

    /** Adds what points back to an added draft, if it tells more of it, and can be the same. */
    void add(Pointer pointer) {
        Happening meant = byDraft.get(pointer.meant());
        if (meant != null && meant.learns(pointer.draft()) && meant.takes(pointer.draft())) {
            meant.add(pointer.draft());
        }
    }

    /** One report for each happening, in text order of its first mention. */
    List<EventReport> reports() {
        return happenings.stream().map(Happening::report).toList();
    }
}

package org.communique.fuse;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;

/**
 * One happening with all its reports.
 *
 * @param key the last part of its IRI: readable, and the same whatever other articles are there
 * @param type the class that most reports give
 * @param label for people
 * @param status as the reports put it; reports of different status are different nodes
 * @param participants all that any report names, those named most often first
 * @param place the most exact place that the reports agree on
 * @param time the narrowest bounds that the reports support
 * @param reports the claims, sorted
 * @param undated those of them of which nothing tells when, and which are here by their words, beside reports of other articles; sorted
 * @param realizes the key of the planned event that this one carries out
 * @param sources how many articles, and how many of them are not copies of another
 */
public record FusedEvent(
        String key,
        EventType type,
        String label,
        EventStatus status,
        List<EntityId> participants,
        Optional<EntityId> place,
        StatedTime time,
        List<ClaimId> reports,
        List<ClaimId> undated,
        Optional<String> realizes,
        SourceCount sources) {

    public FusedEvent {
        participants = List.copyOf(participants);
        reports = reports.stream().sorted().toList();
        undated = undated.stream().sorted().toList();
    }

    /**
     * Sources of an event.
     *
     * @param articles how many articles report it
     * @param independent how many of them are left when copies of one text count once
     */
    public record SourceCount(int articles, int independent) {}

    /** The ids of the articles that report it, sorted. */
    public List<String> articles() {
        return reports.stream().map(ClaimId::article).distinct().toList();
    }

    FusedEvent withKey(String other) {
        return new FusedEvent(
                other, type, label, status, participants, place, time, reports, undated, realizes, sources);
    }

    FusedEvent realizing(String planned) {
        return new FusedEvent(
                key, type, label, status, participants, place, time, reports, undated, Optional.of(planned), sources);
    }
}

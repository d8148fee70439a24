package org.communique.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;

/** What a careful reader found in one article. */
record Gold(
        String articleId,
        boolean complete,
        List<GoldPerson> people,
        List<String> organizations,
        List<String> places,
        List<GoldEvent> events,
        List<GoldFigure> figures,
        List<GoldStatement> statements) {

    /** A person with the offices that the text gives; {@code name} is the usual form. */
    record GoldPerson(String name, String nameInText, List<String> roles) {}

    /**
     * An event.
     *
     * @param types the classes that answer to it
     * @param date ISO day, month, year or two with a slash between; empty if not stated
     * @param main whether finding it counts
     */
    record GoldEvent(
            String name,
            Set<EventType> types,
            Optional<GoldDate> date,
            Optional<String> place,
            List<String> participants,
            EventStatus status,
            String evidence,
            boolean main) {}

    /** A trade figure; for a target or forecast {@code status} says so. */
    record GoldFigure(
            Set<Measure> measures,
            Optional<BigDecimal> amount,
            Optional<String> currency,
            Optional<GoldDate> period,
            Optional<BigDecimal> growth,
            List<String> parties,
            FigureStatus status,
            String evidence) {}

    /** Somebody's words; {@code speakers} holds all who count as right. */
    record GoldStatement(List<String> speakers, boolean unnamed, String evidence) {}
}

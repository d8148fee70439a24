package org.communique.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.FigureStatus;
import org.communique.claim.Grounds;
import org.communique.claim.Measure;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Money;
import org.communique.claim.Qualifier;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;

/** Reads what is particular to each kind of claim. {@link ClaimTriples} is its mirror. */
final class ClaimReader {

    private ClaimReader() {}

    static Claim read(Facts claim, Grounds grounds) {
        Node type = kind(claim);
        if (type.equals(Cmq.EVENT_REPORT)) {
            return eventReport(claim, grounds);
        }
        if (type.equals(Cmq.ROLE)) {
            return role(claim, grounds);
        }
        if (type.equals(Cmq.MEMBERSHIP)) {
            return membership(claim, grounds);
        }
        if (type.equals(Cmq.TRADE_FIGURE)) {
            return tradeFigure(claim, grounds);
        }
        if (type.equals(Cmq.STATEMENT)) {
            return statement(claim, grounds);
        }
        throw claim.unreadable(Standard.TYPE, "a kind of claim", type.toString());
    }

    /** The one type that is a kind of claim: a trade figure is an observation, too. */
    private static Node kind(Facts claim) {
        List<Node> types = claim.all(Standard.TYPE).stream()
                .filter(type -> !type.equals(Standard.OBSERVATION))
                .toList();
        if (types.size() != 1) {
            throw claim.unreadable(Standard.TYPE, "one kind of claim", types.toString());
        }
        return types.getFirst();
    }

    /** The participants come with the acting side first. */
    private static EventReport eventReport(Facts claim, Grounds grounds) {
        List<EntityId> actors = claim.entities(Cmq.ACTOR);
        List<EntityId> recipients = claim.entities(Cmq.RECIPIENT);
        List<EntityId> participants = Stream.of(actors, claim.entities(Cmq.PARTICIPANT))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new EventReport(
                claim.value(Cmq.EVENT_TYPE, EventType.values(), EventType::term),
                claim.value(Cmq.STATUS, EventStatus.values(), EventStatus::term),
                participants,
                actors,
                recipients,
                claim.anyEntity(Cmq.PLACE),
                claim.time(),
                grounds);
    }

    private static Role role(Facts claim, Grounds grounds) {
        return new Role(
                claim.entity(Cmq.HOLDER),
                claim.text(Cmq.TITLE),
                claim.anyEntity(Cmq.ORGANIZATION),
                claim.anyDate(Cmq.AS_OF),
                grounds);
    }

    private static Membership membership(Facts claim, Grounds grounds) {
        return new Membership(
                claim.entity(Cmq.MEMBER),
                claim.entity(Cmq.ORGANIZATION),
                claim.value(Cmq.STANDING, MembershipStanding.values(), MembershipStanding::term),
                grounds);
    }

    private static TradeFigure tradeFigure(Facts claim, Grounds grounds) {
        Optional<Money> money = claim.anyDecimal(Cmq.AMOUNT).map(amount -> new Money(amount, claim.text(Cmq.CURRENCY)));
        Optional<TradeFigure.Growth> growth = claim.anyDecimal(Cmq.GROWTH_PERCENT)
                .map(percent -> new TradeFigure.Growth(percent, claim.anyText(Cmq.GROWTH_BASE)));
        return new TradeFigure(
                claim.value(Cmq.MEASURE, Measure.values(), Measure::term),
                parties(claim),
                money,
                claim.value(Cmq.QUALIFIER, Qualifier.values(), Qualifier::term),
                claim.anyDecimal(Cmq.SHARE_PERCENT),
                growth,
                claim.value(Cmq.FIGURE_STATUS, FigureStatus.values(), FigureStatus::term),
                claim.anyEntity(Cmq.DATA_SOURCE),
                claim.anyText(Cmq.COMMODITY),
                claim.time(),
                grounds);
    }

    /** The holder of a balance comes first. */
    private static TradeFigure.Parties parties(Facts claim) {
        List<EntityId> between = new ArrayList<>(claim.entities(Cmq.BETWEEN));
        claim.anyEntity(Cmq.BALANCE_OF).ifPresent(holder -> {
            between.remove(holder);
            between.addFirst(holder);
        });
        return new TradeFigure.Parties(between, claim.anyEntity(Cmq.EXPORTER), claim.anyEntity(Cmq.IMPORTER));
    }

    private static Statement statement(Facts claim, Grounds grounds) {
        return new Statement(
                claim.entities(Cmq.SPEAKER),
                claim.anyEntity(Cmq.ADDRESSEE),
                claim.anyEntity(Cmq.VIA),
                claim.text(Cmq.QUOTE),
                Boolean.parseBoolean(claim.text(Cmq.DIRECT)),
                claim.entities(Cmq.ABOUT),
                grounds);
    }
}

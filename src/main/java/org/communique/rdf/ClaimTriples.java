package org.communique.rdf;

import java.util.Optional;
import org.communique.claim.Claim;
import org.communique.claim.EventReport;
import org.communique.claim.Measure;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Money;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;

/** Writes what is particular to each kind of claim. {@link ClaimReader} is its mirror. */
final class ClaimTriples {

    private ClaimTriples() {}

    static void write(Claim claim, Description node) {
        switch (claim) {
            case EventReport report -> eventReport(report, node);
            case Role role -> role(role, node);
            case Membership membership -> membership(membership, node);
            case TradeFigure figure -> tradeFigure(figure, node);
            case Statement statement -> statement(statement, node);
        }
    }

    private static void eventReport(EventReport report, Description node) {
        node.with(Standard.TYPE, Cmq.EVENT_REPORT)
                .with(Cmq.EVENT_TYPE, Cmq.of(report.type()))
                .with(Cmq.STATUS, Cmq.of(report.status()))
                .withEntities(Cmq.PARTICIPANT, report.participants())
                .withEntities(Cmq.ACTOR, report.actors())
                .withEntities(Cmq.RECIPIENT, report.recipients())
                .withEntity(Cmq.PLACE, report.place())
                .withTime(report.time());
    }

    private static void role(Role role, Description node) {
        node.with(Standard.TYPE, Cmq.ROLE)
                .with(Cmq.HOLDER, role.holder())
                .with(Cmq.TITLE, Literals.text(role.title()))
                .withEntity(Cmq.ORGANIZATION, role.organization())
                .withAny(Cmq.AS_OF, role.asOf().map(Literals::date));
    }

    private static void membership(Membership membership, Description node) {
        node.with(Standard.TYPE, Cmq.MEMBERSHIP)
                .with(Cmq.MEMBER, membership.member())
                .with(Cmq.ORGANIZATION, membership.organization())
                .with(Cmq.STANDING, Cmq.of(membership.standing()));
        if (membership.standing() == MembershipStanding.SUB_ORGANIZATION) {
            new Description(node.graph(), node.iris().entity(membership.member()), node.iris())
                    .with(Cmq.PART_OF, membership.organization());
        }
    }

    private static void tradeFigure(TradeFigure figure, Description node) {
        node.with(Standard.TYPE, Cmq.TRADE_FIGURE)
                .with(Standard.TYPE, Standard.OBSERVATION)
                .with(Standard.IN_DATA_SET, node.iris().reportedTrade())
                .with(Cmq.MEASURE, Cmq.of(figure.measure()))
                .with(Cmq.QUALIFIER, Cmq.of(figure.qualifier()))
                .with(Cmq.FIGURE_STATUS, Cmq.of(figure.status()))
                .withAny(Cmq.SHARE_PERCENT, figure.sharePercent().map(Literals::decimal))
                .withEntity(Cmq.DATA_SOURCE, figure.dataSource())
                .withText(Cmq.COMMODITY, figure.commodity())
                .withTime(figure.period());
        parties(figure.measure(), figure.parties(), node);
        value(figure.money(), figure.growth(), node);
    }

    /** The amount with its currency, and the growth with its base. */
    static void value(Optional<Money> amount, Optional<TradeFigure.Growth> growth, Description node) {
        amount.ifPresent(money -> node.with(Cmq.AMOUNT, Literals.decimal(money.amount()))
                .with(Cmq.CURRENCY, Literals.text(money.currency())));
        growth.ifPresent(change -> node.with(Cmq.GROWTH_PERCENT, Literals.decimal(change.percent()))
                .withText(Cmq.GROWTH_BASE, change.base()));
    }

    static void parties(Measure measure, TradeFigure.Parties parties, Description node) {
        node.withEntities(Cmq.BETWEEN, parties.between())
                .withEntity(Cmq.EXPORTER, parties.exporter())
                .withEntity(Cmq.IMPORTER, parties.importer());
        if (isBalance(measure) && !parties.between().isEmpty()) {
            node.with(Cmq.BALANCE_OF, parties.between().getFirst());
        }
    }

    private static boolean isBalance(Measure measure) {
        return measure == Measure.TRADE_DEFICIT || measure == Measure.TRADE_SURPLUS;
    }

    private static void statement(Statement statement, Description node) {
        node.with(Standard.TYPE, Cmq.STATEMENT)
                .withEntities(Cmq.SPEAKER, statement.speakers())
                .withEntity(Cmq.ADDRESSEE, statement.addressee())
                .withEntity(Cmq.VIA, statement.via())
                .with(Cmq.QUOTE, Literals.text(statement.quote()))
                .with(Cmq.DIRECT, Literals.truth(statement.direct()))
                .withEntities(Cmq.ABOUT, statement.about());
    }
}

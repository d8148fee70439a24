package org.communique.fuse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.Grounds;
import org.communique.claim.Membership;
import org.communique.claim.Mention;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;

/** Says of one entity what was said of another that gave way to it. Claims keep their numbers, and lists of entities their order. */
final class Replacement {

    private final UnaryOperator<EntityId> standing;

    /**
     * A replacement.
     *
     * @param standing the entity that stands for another: mostly itself
     */
    Replacement(UnaryOperator<EntityId> standing) {
        this.standing = standing;
    }

    ArticleClaims in(ArticleClaims article) {
        return new ArticleClaims(
                article.article(),
                article.mentions().stream().map(this::in).toList(),
                article.claims().stream().map(this::in).toList());
    }

    private Mention in(Mention mention) {
        return new Mention(
                mention.span(), mention.text(), mention.form(), all(mention.denotes()), mention.confidence());
    }

    Claim in(Claim claim) {
        return switch (claim) {
            case EventReport report -> in(report);
            case Membership membership ->
                new Membership(
                        standing.apply(membership.member()),
                        standing.apply(membership.organization()),
                        membership.standing(),
                        in(membership.grounds()));
            case Role role ->
                new Role(
                        standing.apply(role.holder()),
                        role.title(),
                        any(role.organization()),
                        role.asOf(),
                        in(role.grounds()));
            case Statement statement ->
                new Statement(
                        all(statement.speakers()),
                        any(statement.addressee()),
                        any(statement.via()),
                        statement.quote(),
                        statement.direct(),
                        all(statement.about()),
                        in(statement.grounds()));
            case TradeFigure figure -> in(figure);
        };
    }

    private EventReport in(EventReport report) {
        return new EventReport(
                report.type(),
                report.status(),
                all(report.participants()),
                all(report.actors()),
                all(report.recipients()),
                any(report.place()),
                report.time(),
                in(report.grounds()));
    }

    private TradeFigure in(TradeFigure figure) {
        TradeFigure.Parties parties = figure.parties();
        return new TradeFigure(
                figure.measure(),
                new TradeFigure.Parties(all(parties.between()), any(parties.exporter()), any(parties.importer())),
                figure.money(),
                figure.qualifier(),
                figure.sharePercent(),
                figure.growth(),
                figure.status(),
                any(figure.dataSource()),
                figure.commodity(),
                figure.period(),
                in(figure.grounds()));
    }

    private Grounds in(Grounds grounds) {
        return new Grounds(grounds.evidence(), grounds.confidence(), any(grounds.attributedTo()));
    }

    private Optional<EntityId> any(Optional<EntityId> entity) {
        return entity.map(standing);
    }

    private List<EntityId> all(List<EntityId> entities) {
        return entities.stream().map(standing).distinct().toList();
    }

    /** A credited person or outlet counts for the one that stands for it; of two names that then stand for one, the first is kept. */
    Credited in(Credited credits) {
        return article -> {
            SortedMap<EntityId, String> names = new TreeMap<>();
            new TreeMap<>(credits.of(article)).forEach((id, name) -> names.putIfAbsent(standing.apply(id), name));
            return names;
        };
    }
}

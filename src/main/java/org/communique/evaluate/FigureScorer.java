package org.communique.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.TradeFigure;
import org.communique.evaluate.Gold.GoldFigure;

/** Scores the trade figures of one article: measure, parties and amount; and the whole tuple. */
final class FigureScorer {

    private final Names names;

    FigureScorer(Names names) {
        this.names = names;
    }

    void score(Gold gold, ArticleClaims found, Tally tally) {
        List<TradeFigure> open = new ArrayList<>(found.claims().stream()
                .filter(TradeFigure.class::isInstance)
                .map(TradeFigure.class::cast)
                .toList());
        for (GoldFigure figure : gold.figures()) {
            List<TradeFigure> alike =
                    open.stream().filter(one -> sameFigure(figure, one)).toList();
            Optional<TradeFigure> whole =
                    alike.stream().filter(one -> wholeTuple(figure, one)).findFirst();
            Optional<TradeFigure> match = whole.or(() -> alike.stream().findFirst());
            match.ifPresent(open::remove);
            match.ifPresent(one -> tally.judged(one.grounds().confidence(), true));
            if (match.isEmpty()) {
                tally.missed("trade figures", gold.articleId(), figure.evidence());
                tally.missed("trade figures, whole tuple", gold.articleId(), figure.evidence());
            } else if (whole.isEmpty()) {
                tally.right("trade figures");
                tally.differs("trade figures, whole tuple", gold.articleId(), figure + " found " + match.get());
            } else {
                tally.right("trade figures");
                tally.right("trade figures, whole tuple");
            }
        }
        for (TradeFigure figure : open) {
            tally.judged(figure.grounds().confidence(), false);
            String words =
                    figure.grounds().evidence().getFirst().in(found.article().text());
            tally.wrong(
                    "trade figures", gold.articleId(), figure.measure() + " " + figure.money() + " \"" + words + "\"");
            tally.wrong("trade figures, whole tuple", gold.articleId(), words);
        }
    }

    private boolean sameFigure(GoldFigure gold, TradeFigure found) {
        Optional<BigDecimal> amount = found.money().map(money -> money.amount());
        boolean sameAmount = gold.amount().isPresent()
                ? amount.filter(value -> value.compareTo(gold.amount().get()) == 0)
                        .isPresent()
                : amount.isEmpty() && sameGrowth(gold, found);
        return gold.measures().contains(found.measure()) && sameAmount && sameParties(gold, found);
    }

    private boolean sameParties(GoldFigure gold, TradeFigure found) {
        List<EntityId> parties = Stream.concat(
                        found.parties().between().stream(),
                        Stream.concat(found.parties().exporter().stream(), found.parties().importer().stream()))
                .distinct()
                .toList();
        boolean allThere =
                gold.parties().stream().allMatch(name -> parties.stream().anyMatch(id -> names.same(name, id)));
        return allThere && parties.size() == gold.parties().size();
    }

    private static boolean sameGrowth(GoldFigure gold, TradeFigure found) {
        Optional<BigDecimal> percent = found.growth().map(TradeFigure.Growth::percent);
        return gold.growth().isPresent()
                ? percent.filter(value -> value.compareTo(gold.growth().get()) == 0)
                        .isPresent()
                : percent.isEmpty();
    }

    private static boolean wholeTuple(GoldFigure gold, TradeFigure found) {
        boolean currency = gold.currency().equals(found.money().map(money -> money.currency()));
        boolean period = gold.period().isPresent()
                ? found.period().bounds().filter(gold.period().get()::equalTo).isPresent()
                : found.period().bounds().isEmpty();
        return currency && period && sameGrowth(gold, found) && gold.status() == found.status();
    }
}

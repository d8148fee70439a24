package org.communique.fuse.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.ArticleClaims;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Teller;

/**
 * A trade figure of one article with what fusion compares.
 *
 * @param id which claim it is
 * @param claim what it says
 * @param slot what it tells a value of
 * @param teller whose article it stands in
 */
public record FigureReport(ClaimId id, TradeFigure claim, FigureSlot slot, Teller teller)
        implements Comparable<FigureReport> {

    /** Figures without a period are of one news story up to so many days apart. */
    static final int NEWS_DAYS = 3;

    /** The trade figure of a claim. */
    public static FigureReport of(ClaimId id, TradeFigure claim, Teller teller) {
        return new FigureReport(id, claim, FigureSlot.of(claim), teller);
    }

    /** The trade figures of an article, in the order of their claims. */
    public static List<FigureReport> of(ArticleClaims from) {
        List<FigureReport> reports = new ArrayList<>();
        Teller teller = Teller.of(from);
        for (int index = 0; index < from.claims().size(); index++) {
            if (from.claims().get(index) instanceof TradeFigure figure) {
                ClaimId id = new ClaimId(from.article().id(), index + 1);
                reports.add(of(id, figure, teller));
            }
        }
        return reports;
    }

    Optional<Bounds> period() {
        return claim.period().bounds();
    }

    /** The year whose rate of exchange fits: that of the period, else that of the news. */
    Optional<Integer> year() {
        return period().map(Bounds::latest).or(teller::newsDay).map(LocalDate::getYear);
    }

    @Override
    public int compareTo(FigureReport other) {
        return id.compareTo(other.id);
    }
}

package org.communique.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.Membership;
import org.communique.claim.Money;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.text.CodePoints;
import org.communique.text.Span;

/** The claims of one article with their anchors: from a claim to its anchor, and from an anchor back to the claim that is there now. */
public final class AnchoredClaims {

    private final String article;
    private final List<Anchor> anchors;

    private AnchoredClaims(String article, List<Anchor> anchors) {
        this.article = article;
        this.anchors = anchors;
    }

    /** The claims of this article. */
    public static AnchoredClaims of(ArticleClaims from) {
        CodePoints offsets = new CodePoints(from.article().text());
        String article = from.article().id();
        List<Anchor> anchors = new ArrayList<>();
        for (Claim claim : from.claims()) {
            Span words = claim.grounds().evidence().getFirst();
            anchors.add(new Anchor(
                    article,
                    offsets.toCodePoints(words.start()),
                    offsets.toCodePoints(words.end()),
                    claim.getClass().getSimpleName(),
                    detail(claim)));
        }
        return new AnchoredClaims(article, anchors);
    }

    private static String detail(Claim claim) {
        return switch (claim) {
            case EventReport report -> report.type().term();
            case Membership membership ->
                membership.member().path() + "+" + membership.organization().path();
            case Role role -> role.holder().path() + "+" + EntityId.slug(role.title());
            case Statement statement -> statement.speakers().getFirst().path();
            case TradeFigure figure -> figure.measure().term() + value(figure);
        };
    }

    private static String value(TradeFigure figure) {
        Optional<BigDecimal> value = figure.money()
                .map(Money::amount)
                .or(figure::sharePercent)
                .or(() -> figure.growth().map(TradeFigure.Growth::percent));
        return value.map(number -> "+" + number.toPlainString()).orElse("");
    }

    /**
     * The anchor of a claim.
     *
     * @param number the claim's number, from 1
     */
    public Anchor anchor(int number) {
        return anchors.get(number - 1);
    }

    /**
     * The claims that an anchor means. Those on the same words with the same content; where a new version of the program reads the
     * article otherwise, the only one of the kind with the same content on overlapping words, or else the only one of the kind on the
     * same words.
     *
     * @return none where the anchor has lost its claim
     */
    public SortedSet<ClaimId> find(Anchor wanted) {
        SortedSet<ClaimId> exact = matching(wanted::equals);
        if (!exact.isEmpty()) {
            return exact;
        }
        Predicate<Anchor> kind = one -> one.kind().equals(wanted.kind());
        SortedSet<ClaimId> near = matching(kind.and(one -> one.detail().equals(wanted.detail()))
                .and(one -> one.begin() < wanted.end() && wanted.begin() < one.end()));
        SortedSet<ClaimId> onWords =
                matching(kind.and(one -> one.begin() == wanted.begin() && one.end() == wanted.end()));
        if (near.size() == 1) {
            return near;
        }
        return near.isEmpty() && onWords.size() == 1 ? onWords : new TreeSet<>();
    }

    private SortedSet<ClaimId> matching(Predicate<Anchor> wanted) {
        SortedSet<ClaimId> found = new TreeSet<>();
        for (int index = 0; index < anchors.size(); index++) {
            if (wanted.test(anchors.get(index))) {
                found.add(new ClaimId(article, index + 1));
            }
        }
        return found;
    }
}

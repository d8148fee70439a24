package org.communique.extract.trade;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.claim.FigureStatus;
import org.communique.claim.Money;
import org.communique.claim.Qualifier;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure.Growth;
import org.communique.quantity.MoneyFound;

/** A figure while its sentence is read: a topic, the amount or percentage that it was found by, and what was added since. */
final class FigureDraft {

    private final Topic topic;
    private final Placed<?> quantity;
    private final Optional<MoneyFound> money;
    private Optional<Growth> growth = Optional.empty();
    private Optional<BigDecimal> share = Optional.empty();
    private Optional<Trader> trader = Optional.empty();
    private Qualifier qualifier = Qualifier.EXACTLY;
    private FigureStatus status = FigureStatus.REPORTED;
    private StatedTime period = StatedTime.UNKNOWN;
    private boolean base;
    private boolean carried;
    private int from;
    private int to;

    private FigureDraft(Topic topic, Placed<?> quantity, Optional<MoneyFound> money) {
        this.topic = topic;
        this.quantity = quantity;
        this.money = money;
        this.from = Math.min(topic.from(), quantity.begin());
        this.to = Math.max(topic.to(), quantity.to());
    }

    static FigureDraft ofMoney(Topic topic, Placed<MoneyFound> money) {
        return new FigureDraft(topic, money, Optional.of(money.what()));
    }

    static FigureDraft ofPercent(Topic topic, Placed<?> percent) {
        return new FigureDraft(topic, percent, Optional.empty());
    }

    Topic topic() {
        return topic;
    }

    Placed<?> quantity() {
        return quantity;
    }

    boolean hasMoney() {
        return money.isPresent();
    }

    Optional<Money> money() {
        return money.map(MoneyFound::money);
    }

    Qualifier qualifier() {
        return qualifier;
    }

    void qualifier(Qualifier stated) {
        qualifier = stated;
    }

    Optional<Growth> growth() {
        return growth;
    }

    void grow(Growth change, Placed<?> percent) {
        growth = Optional.of(change);
        cover(percent.begin(), percent.to());
    }

    Optional<BigDecimal> share() {
        return share;
    }

    void share(BigDecimal percent) {
        share = Optional.of(percent);
    }

    Optional<Trader> trader() {
        return trader;
    }

    void trader(Trader found) {
        trader = Optional.of(found);
        cover(found.from(), found.to());
    }

    FigureStatus status() {
        return status;
    }

    void status(FigureStatus read) {
        status = read;
    }

    StatedTime period() {
        return period;
    }

    void period(StatedTime time) {
        period = time;
    }

    /** Whether the figure is what another is compared with. */
    boolean isBase() {
        return base;
    }

    void markBase(boolean isBase) {
        base = isBase;
    }

    /** Whether measure and parties come from the sentence before. */
    boolean isCarried() {
        return carried;
    }

    void markCarried() {
        carried = true;
    }

    /** Widens the evidence to these tokens. */
    void cover(int begin, int end) {
        from = Math.min(from, begin);
        to = Math.max(to, end);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}

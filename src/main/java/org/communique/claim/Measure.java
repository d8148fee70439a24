package org.communique.claim;

/** What a trade figure measures. */
public enum Measure {
    TOTAL_TRADE("TotalTrade"),
    EXPORTS("Exports"),
    IMPORTS("Imports"),
    TRADE_DEFICIT("TradeDeficit"),
    TRADE_SURPLUS("TradeSurplus"),
    TRADE_SHARE("TradeShare");

    private final String term;

    Measure(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}

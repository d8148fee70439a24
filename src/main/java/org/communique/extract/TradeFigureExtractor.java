package org.communique.extract;

import java.util.List;
import org.communique.claim.TradeFigure;
import org.communique.extract.trade.TradeFigureReader;
import org.communique.resolve.Reading;

/**
 * Draws from an article how much is traded between whom: totals, exports, imports, balances, shares, targets and forecasts.
 * Other sums of money (tariffs, investments, aid, loans, sales, budgets) are left alone.
 */
public final class TradeFigureExtractor implements Extractor {

    private final TradeFigureReader reader;

    /** @param reader how figures are read */
    public TradeFigureExtractor(TradeFigureReader reader) {
        this.reader = reader;
    }

    /** An extractor with the tables of {@code data/lexicon}. */
    public static TradeFigureExtractor load() {
        return new TradeFigureExtractor(TradeFigureReader.load());
    }

    @Override
    public List<TradeFigure> extract(Reading reading) {
        return reader.read(reading);
    }
}

package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.TradeFigure;
import org.communique.quantity.ChangeWords;
import org.communique.quantity.QuantityReader;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.time.FinancialYears;

/** Reads the trade figures of an article, sentence by sentence. Immutable, so one reader serves all threads. */
public final class TradeFigureReader {

    private final SentenceReader sentences;
    private final FinancialYears years;

    private TradeFigureReader(SentenceReader sentences, FinancialYears years) {
        this.sentences = sentences;
        this.years = years;
    }

    /** A reader with the tables of {@code data/lexicon}. */
    public static TradeFigureReader load() {
        return new TradeFigureReader(
                new SentenceReader(QuantityReader.load(), ChangeWords.load(), TradeLexicon.load()),
                FinancialYears.load());
    }

    /** The figures of the article in text order, each once. */
    public List<TradeFigure> read(Reading reading) {
        List<TradeSentence> views = views(reading);
        TradeContext context = new TradeContext(reading, views);
        FiscalPeriods periods = new FiscalPeriods(years, reading);
        String text = reading.document().article().text();
        List<TradeFigure> figures = new ArrayList<>();
        for (int index = 0; index < views.size(); index++) {
            context.moveTo(index);
            for (TradeFigure read : new SentenceFigures(views.get(index), context, text).read()) {
                TradeFigure figure = periods.laid(read);
                figures.add(figure);
                context.remember(figure);
            }
        }
        return FigureMerger.merge(figures);
    }

    private List<TradeSentence> views(Reading reading) {
        List<TradeSentence> views = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Optional<Topic> before = views.isEmpty() ? Optional.empty() : StandInTopics.last(views.getLast());
            views.add(StandInTopics.resolve(sentences.read(reading, sentence), before));
        }
        return views;
    }
}

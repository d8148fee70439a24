package org.communique.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Qualifier;
import org.communique.claim.TradeFigure;
import org.communique.knowledge.Gazetteer;
import org.communique.resolve.Reading;
import org.communique.resolve.Resolver;
import org.communique.text.Article;
import org.communique.text.Document;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;
import org.communique.time.TimeReader;

/** Reads trade figures of a text of 12 June 2024 and shows them in short. */
final class ShownFigures {

    private static final Resolver RESOLVER = Resolver.load(Gazetteer.load());
    private static final TimeReader TIMES = new TimeReader();
    private static final TradeFigureExtractor EXTRACTOR = TradeFigureExtractor.load();
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private ShownFigures() {}

    static Reading reading(String text) {
        Article article = new Article(
                Optional.empty(),
                Optional.of(PublicationDate.of(LocalDate.of(2024, 6, 12))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                text,
                "test.txt");
        Document document = NlpEngine.shared().annotate(article);
        Reading reading = RESOLVER.read(document);
        return new Reading(document, reading.entities(), reading.mentions(), TIMES.read(document));
    }

    static List<TradeFigure> figures(String text) {
        return EXTRACTOR.extract(reading(text));
    }

    /** "TotalTrade china+russia 5 USD +30 2023 Target": what is not stated is left out, amounts are in billions. */
    static String read(String text) {
        return figures(text).stream().map(ShownFigures::show).collect(Collectors.joining("; "));
    }

    static String show(TradeFigure figure) {
        StringBuilder line = new StringBuilder(figure.measure().term());
        line.append(' ')
                .append(figure.parties().between().stream()
                        .map(ShownFigures::key)
                        .collect(Collectors.joining("+")));
        if (figure.parties().between().isEmpty()) {
            line.append(figure.parties().exporter().map(ShownFigures::key).orElse("?"))
                    .append('>')
                    .append(figure.parties().importer().map(ShownFigures::key).orElse("?"));
        }
        figure.money()
                .ifPresent(money -> line.append(' ')
                        .append(money.amount()
                                .divide(BILLION)
                                .stripTrailingZeros()
                                .toPlainString())
                        .append(' ')
                        .append(money.currency()));
        if (figure.qualifier() != Qualifier.EXACTLY) {
            line.append(' ').append(figure.qualifier().term());
        }
        figure.sharePercent().ifPresent(share -> line.append(' ').append(share).append('%'));
        figure.growth()
                .ifPresent(growth ->
                        line.append(growth.percent().signum() < 0 ? " " : " +").append(growth.percent()));
        figure.period()
                .bounds()
                .ifPresent(bounds -> line.append(' ')
                        .append(bounds.earliest().toString(), 0, 7)
                        .append('/')
                        .append(bounds.latest().toString(), 0, 7));
        if (figure.status() != FigureStatus.REPORTED) {
            line.append(' ').append(figure.status().term());
        }
        return line.toString();
    }

    static String key(EntityId id) {
        return id.path().substring(id.path().indexOf('/') + 1);
    }
}

package org.communique.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.communique.explore.FigureEntry;

/** The trade figures of a pair for programs, with a bound that the answer tells. */
final class FiguresAsJson {

    private static final int MOST = 2_000;

    private FiguresAsJson() {}

    static JsonObject of(List<FigureEntry> figures) {
        JsonObject answer = new JsonObject();
        answer.addProperty("count", figures.size());
        answer.addProperty("shown", Math.min(MOST, figures.size()));
        JsonArray rows = new JsonArray();
        figures.stream().limit(MOST).map(FiguresAsJson::row).forEach(rows::add);
        answer.add("figures", rows);
        return answer;
    }

    private static JsonObject row(FigureEntry figure) {
        JsonObject row = new JsonObject();
        row.addProperty("iri", figure.node().getURI());
        row.addProperty("official", figure.official());
        row.addProperty("measure", figure.measure().term());
        row.addProperty("figureStatus", figure.status().term());
        row.addProperty("qualifier", figure.qualifier().term());
        figure.exporter().ifPresent(exporter -> row.addProperty("exporter", exporter.getURI()));
        figure.balanceOf().ifPresent(holder -> row.addProperty("balanceOf", holder.getURI()));
        figure.amount().ifPresent(amount -> {
            row.addProperty("amount", amount);
            row.addProperty("currency", figure.currency());
        });
        figure.growthPercent().ifPresent(growth -> row.addProperty("growthPercent", growth));
        figure.period().ifPresent(period -> {
            row.addProperty("earliest", period.first().toString());
            row.addProperty("latest", period.last().toString());
        });
        row.addProperty("someGoods", figure.someGoods());
        return row;
    }
}

package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.explore.FigureCatalogue.Pair;
import org.communique.query.QuestionException;

/** The trade of two over time: what articles claim beside what offices counted. Without two, the pairs that there are. */
final class TradeServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    private final transient Views views;

    TradeServlet(Site site, Views views) {
        super(site);
        this.views = views;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String a = parameter(request, "a");
        String b = parameter(request, "b");
        Optional<Node> one = node(a.isEmpty() ? b : a);
        Optional<Node> other = node(a.isEmpty() ? "" : b);
        if (one.isPresent() && one.equals(other)) {
            throw new QuestionException("Trade has two sides; got '" + a + "' twice.");
        }
        if (parameter(request, "format").equals("json")) {
            sendFigures(response, one, other);
            return;
        }
        Html html = new Html();
        form(a, b, html);
        if (one.isPresent() && other.isPresent()) {
            Pair pair = Pair.of(one.get(), other.get());
            html.add(views.figures((figures, reader) ->
                    new TradePage(reader, site().links()).body(pair, figures.of(pair), figures.observations())));
        } else {
            html.add(views.figures(
                    (figures, reader) -> new TradePairsPage(reader, site().names()).body(figures.pairs(), one)));
        }
        show(
                response,
                Page.of("Trade", html).in(Section.TRADE).withStyles("views.css").withScripts("views.js"));
    }

    private void sendFigures(HttpServletResponse response, Optional<Node> one, Optional<Node> other)
            throws IOException {
        if (one.isEmpty() || other.isEmpty()) {
            throw new QuestionException("Name both sides, as in /trade?a=country/china&b=country/russia&format=json");
        }
        Pair pair = Pair.of(one.get(), other.get());
        String json = views.figures(
                (figures, reader) -> FiguresAsJson.of(figures.of(pair)).toString());
        send(response, "application/json;charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Node> node(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(site().names().resolve(value));
    }

    private static void form(String a, String b, Html html) {
        html.element("h1", "Trade");
        html.open("form", "class", "filters", "method", "get", "action", "/trade", "aria-label", "Choose two");
        field("a", "One country or union", a, html);
        field("b", "The other", b, html);
        html.open("div").element("button", "Show").text(" ").link("/trade", "All pairs");
        html.close("div").close("form");
    }

    private static void field(String name, String label, String value, Html html) {
        html.open("div").element("label", label, "for", name);
        html.open("input", "id", name, "name", name, "value", value).close("div");
    }
}

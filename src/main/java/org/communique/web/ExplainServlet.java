package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.communique.pipeline.LinkExplainer;
import org.communique.pipeline.Program;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.Cmq;
import org.communique.rdf.NamedGraph;
import org.communique.rdf.Standard;
import org.communique.rdf.UnreadableGraphException;
import org.communique.resolve.Explanation;
import org.communique.text.Article;

/** Why the names of an article were linked as they are: what each might have meant, and what spoke for it. */
final class ExplainServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final transient LinkExplainer explainer = new LinkExplainer();

    ExplainServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = parameter(request, "article");
        Node node = site().iris().article(id);
        if (!ID.matcher(id).matches() || !site().read(reader -> reader.isA(node, Cmq.ARTICLE))) {
            problem(
                    response,
                    404,
                    "No such article",
                    "An explanation is asked for by the id of an article, as in /explain?article=0123456789abcdef."
                            + " Follow the link on the page of an article.");
            return;
        }
        Optional<Article> article = site().read(reader -> article(node));
        Optional<Explanation> explanation = article.flatMap(explainer::explain);
        if (explanation.isEmpty()) {
            problem(response, 503, "Not now", refusal(article));
            return;
        }
        String name = parameter(request, "name");
        View view = View.of("", "", parameter(request, "from"));
        show(response, site().read(reader -> page(reader, node, explanation.get(), name, view)));
    }

    private Optional<Article> article(Node node) {
        try {
            NamedGraph graph = new NamedGraph(node, site().dataset().getGraph(node));
            return Optional.of(new ArticleGraphReader(site().iris()).read(graph).article());
        } catch (UnreadableGraphException madeOtherwise) {
            return Optional.empty();
        }
    }

    private static String refusal(Optional<Article> article) {
        if (article.isEmpty()) {
            return "The store holds this article in a form that this version of the program does not read. Build the store"
                    + " anew with communique build.";
        }
        return article.get().text().length() > LinkExplainer.LONGEST_TEXT
                ? "This article is longer than " + LinkExplainer.LONGEST_TEXT
                        + " characters. The command communique explain FILE tells why its names were linked."
                : "Other articles are being explained. Ask again in a minute.";
    }

    private Page page(KnowledgeReader reader, Node article, Explanation explanation, String name, View view) {
        List<Explanation.Row> rows = name.isEmpty() ? explanation.rows() : explanation.rows(name);
        Links links = new Links(site().links(), reader);
        String about = "Why names were linked";
        Html html = new Html()
                .add(Parts.breadcrumbs(
                        about, "/", "Home", links.local().page(article).orElse("/"), explanation.title()))
                .element("h1", about)
                .element("p", explanation.title(), "class", "lead");
        version(reader, article).ifPresent(html::add);
        form(article, name, html);
        if (rows.isEmpty()) {
            html.add(Parts.empty(
                    "No words with “" + name + "” in them were linked.", "Leave the name empty to see all."));
        } else {
            html.add(new ExplanationTable(site().iris(), links).of(article, rows, name, view));
        }
        return Page.of(about + ": " + explanation.title(), html);
    }

    /** A notice where the store was filled by another version of the program, which may have linked otherwise. */
    private static Optional<Html> version(KnowledgeReader reader, Node article) {
        return reader.value(article, Cmq.EXTRACTED_BY)
                .flatMap(agent -> reader.text(agent, Standard.SOFTWARE_VERSION))
                .filter(version -> !version.equals(Program.VERSION))
                .map(version -> new Html()
                        .element(
                                "p",
                                "The store holds this article as version " + version + " read it; this is how version "
                                        + Program.VERSION + " links it. Where they differ, build the store anew.",
                                "class",
                                "problem"));
    }

    private void form(Node article, String name, Html html) {
        html.open("form", "class", "filters", "method", "get", "action", "/explain")
                .open(
                        "input",
                        "type",
                        "hidden",
                        "name",
                        "article",
                        "value",
                        site().iris().articleId(article).orElse(""))
                .open("div")
                .element("label", "Only words with this in them, and what else means the same", "for", "name")
                .open("input", "id", "name", "name", "name", "value", name)
                .close("div")
                .element("button", "Show")
                .close("form");
    }
}

package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** The head of an article's page: headline, outlet, authors, date, and where it can be read. */
final class ArticleHead {

    private final KnowledgeReader reader;
    private final Links links;
    private final Iris iris;

    ArticleHead(KnowledgeReader reader, Links links, Iris iris) {
        this.reader = reader;
        this.links = links;
        this.iris = iris;
    }

    Html of(Node article) {
        Html html = new Html()
                .element("p", "Article", "class", "kinds")
                .element("h1", reader.label(article))
                .open("p", "class", "also");
        reader.values(article, Standard.PUBLISHER)
                .forEach(outlet -> html.add(links.to(outlet)).text(" · "));
        List<Node> authors = reader.values(article, Standard.AUTHOR);
        for (int i = 0; i < authors.size(); i++) {
            html.text(i == 0 ? "by " : ", ").add(links.to(authors.get(i)));
        }
        html.text(authors.isEmpty() ? "" : " · ");
        html.text(reader.text(article, Standard.DATE_PUBLISHED)
                .map(date -> date.replace('T', ' '))
                .orElse("undated: no publication date, so relative dates stay open"));
        reader.values(article, Standard.URL)
                .forEach(url -> html.text(" · ").add(links.named(url, "where it was published")));
        reader.text(article, Cmq.SOURCE_FILE).ifPresent(file -> html.text(" · read from " + file));
        iris.articleId(article)
                .ifPresent(
                        id -> html.text(" · ").link("/explain?article=" + id, "why its names were linked as they are"));
        return html.close("p");
    }
}

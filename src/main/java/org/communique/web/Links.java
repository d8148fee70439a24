package org.communique.web;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.communique.rdf.Prefixes;

/** Links to things, called by their labels. */
final class Links {

    /** Some addresses are given as text, such as where an article was published. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    private final LocalLinks local;
    private final KnowledgeReader reader;

    Links(LocalLinks local, KnowledgeReader reader) {
        this.local = local;
        this.reader = reader;
    }

    /** Whether a text is an address that a link may lead to: one of the web, and nothing that a browser would run. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    LocalLinks local() {
        return local;
    }

    /** A link to our page of a thing, to a thing elsewhere, or the characters of a literal. */
    Html to(Node node) {
        return named(node, reader.label(node));
    }

    /** The same under another name. */
    Html named(Node node, String name) {
        Html html = new Html();
        if (!node.isURI()) {
            return node.isLiteral() && isAddress(node.getLiteralLexicalForm())
                    ? elsewhere(node.getLiteralLexicalForm(), name)
                    : html.text(name);
        }
        return local.page(node)
                .map(page -> html.link(page, name))
                .orElseGet(() -> elsewhere(node.getURI(), name.equals(node.getURI()) ? Prefixes.shorten(name) : name));
    }

    private static Html elsewhere(String iri, String name) {
        Html html = new Html();
        return iri.startsWith("http://") || iri.startsWith("https://")
                ? html.element("a", name, "href", iri, "rel", "external noreferrer")
                : html.text(name);
    }

    /** The words of a passage, linked to their place in the article. */
    Html words(Passage passage) {
        Html html = new Html().open("q");
        local.passage(passage)
                .ifPresentOrElse(address -> html.link(address, passage.words()), () -> html.text(passage.words()));
        return html.close("q");
    }
}

package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Prefixes;
import org.communique.store.ExportFormat;
import org.communique.store.Exporter;

/** Everything with an IRI below the base: as a page for people, or as linked data, whichever is asked for. */
final class ThingServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    ThingServlet(Site site) {
        super(site);
    }

    /** What a request asks for. */
    private record Wish(Node thing, Optional<Representation> form) {}

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String path = request.getRequestURI().substring(request.getServletPath().length() + 1);
        Wish wish = site().read(reader -> wish(reader, path, request));
        if (wish.form().isEmpty()) {
            problem(
                    response,
                    406,
                    "Not in that form",
                    "This is served as text/html, text/turtle, application/ld+json and application/n-triples.");
        } else if (redirected(wish, response)) {
            return;
        } else if (!site().read(reader -> exists(reader, wish.thing()))) {
            problem(
                    response,
                    404,
                    "Nothing is known by this name",
                    site().names().shortName(wish.thing())
                            + " is not in the graph. It may be spelled differently, or its article was taken out.");
        } else if (wish.form().get() == Representation.HTML) {
            View view = View.of(parameter(request, "words"), parameter(request, "part"), parameter(request, "from"));
            List<Page.Alternate> alternates = alternates(wish.thing());
            alternates.forEach(alternate -> response.addHeader(
                    "Link",
                    "<" + alternate.address() + ">; rel=\"alternate\"; type=\""
                            + alternate.form().mediaType() + "\""));
            show(response, site().read(reader -> new ThingPage(site(), reader).of(wish.thing(), view, alternates)));
        } else {
            sendData(response, wish.form().get(), wish.thing());
        }
    }

    /** Sends who asks for something by an old name on to what it is called now. */
    private boolean redirected(Wish wish, HttpServletResponse response) {
        Optional<String> page = site().read(reader -> site().names()
                .replacement(wish.thing())
                .flatMap(now -> site().links().page(now)));
        page.ifPresent(now -> {
            boolean html = wish.form().filter(Representation.HTML::equals).isPresent();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    "Location",
                    html ? now : now + "." + wish.form().orElseThrow().suffix());
        });
        return page.isPresent();
    }

    /** An ending such as {@code .ttl} counts as a form only where no thing has that very name. */
    private Wish wish(KnowledgeReader reader, String path, HttpServletRequest request) {
        Node whole = site().links().thing(path);
        int dot = path.lastIndexOf('.');
        Optional<Representation> bySuffix = dot < 0 ? Optional.empty() : Representation.named(path.substring(dot + 1));
        if (bySuffix.isPresent() && !exists(reader, whole)) {
            return new Wish(site().links().thing(path.substring(0, dot)), bySuffix);
        }
        String asked = parameter(request, "format");
        return new Wish(
                whole,
                asked.isEmpty()
                        ? Representation.accepted(
                                Optional.ofNullable(request.getHeader("Accept")).orElse(""))
                        : Representation.named(asked));
    }

    private boolean exists(KnowledgeReader reader, Node thing) {
        return reader.isKnown(thing)
                || site().dataset().find(thing, Node.ANY, Node.ANY, Node.ANY).hasNext();
    }

    private List<Page.Alternate> alternates(Node thing) {
        String page = site().links().page(thing).orElseThrow();
        return Arrays.stream(Representation.values())
                .filter(form -> form != Representation.HTML)
                .map(form -> new Page.Alternate(page + "." + form.suffix(), form))
                .toList();
    }

    private void sendData(HttpServletResponse response, Representation form, Node thing) throws IOException {
        List<Quad> quads = site().read(reader -> new ThingData(site().dataset(), reader).of(thing));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(Prefixes.all()).write(quads, exportFormat(form), out);
        send(response, form.mediaType() + ";charset=utf-8", out.toByteArray());
    }

    static ExportFormat exportFormat(Representation form) {
        return switch (form) {
            case TURTLE, HTML -> ExportFormat.TURTLE;
            case JSON_LD -> ExportFormat.JSONLD;
            case N_TRIPLES -> ExportFormat.NTRIPLES;
        };
    }
}

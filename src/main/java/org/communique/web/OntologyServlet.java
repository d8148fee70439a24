package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Cmq;
import org.communique.rdf.Prefixes;
import org.communique.store.Exporter;

/** The ontology: every term with its meaning, at one address, for people and for programs. */
final class OntologyServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    OntologyServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String asked = parameter(request, "format");
        Optional<Representation> form = asked.isEmpty()
                ? Representation.accepted(
                        Optional.ofNullable(request.getHeader("Accept")).orElse(""))
                : Representation.named(asked);
        Graph ontology = new OntologySource(site()).graph();
        if (form.isEmpty()) {
            problem(
                    response,
                    406,
                    "Not in that form",
                    "The ontology is served as HTML, Turtle, JSON-LD and N-Triples.");
        } else if (form.get() == Representation.HTML) {
            show(response, page(ontology));
        } else {
            List<Quad> quads = ontology.find()
                    .mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                    .toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Exporter(Prefixes.all()).write(quads, ThingServlet.exportFormat(form.get()), out);
            send(response, form.get().mediaType() + ";charset=utf-8", out.toByteArray());
        }
    }

    private Page page(Graph ontology) {
        KnowledgeReader reader = new KnowledgeReader(ontology, site().names());
        Html html = new OntologyPage(reader, new Links(site().links(), reader)).html();
        List<Page.Alternate> alternates = Arrays.stream(Representation.values())
                .filter(form -> form != Representation.HTML)
                .map(form -> new Page.Alternate(LocalLinks.ONTOLOGY + "?format=" + form.suffix(), form))
                .toList();
        return Page.of("Ontology " + Cmq.ONTOLOGY, html).withAlternates(alternates);
    }
}

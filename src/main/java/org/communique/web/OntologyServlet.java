package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.store.Exporter;

/** The ontology: every term with its meaning, at one address, for people and for programs. */
final class OntologyServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "/ontology/communique.ttl";

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
        Graph ontology = ontology();
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

    /** The graph in the store; where that is empty, the file that comes with the program. */
    private Graph ontology() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        site().read(reader -> {
            site().dataset()
                    .find(Iris.ontologyGraph(), null, null, null)
                    .forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
        if (graph.isEmpty()) {
            try (InputStream file = OntologyServlet.class.getResourceAsStream(FILE)) {
                if (file != null) {
                    RDFDataMgr.read(graph, file, Lang.TURTLE);
                }
            }
        }
        return graph;
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

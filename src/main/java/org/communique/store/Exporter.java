package org.communique.store;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes quads as linked data, sorted, so that the same content always gives the same bytes. */
public final class Exporter {

    private final Map<String, String> prefixes;

    /**
     * An exporter.
     *
     * @param prefixes the prefixes to abbreviate with, in the order to declare them
     */
    public Exporter(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * Writes quads. The formats for one graph (Turtle, N-Triples) take the union of all graphs.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(List<Quad> quads, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case NQUADS -> lines(quads.stream().map(NodeFmtLib::strNQ).toList(), out);
            case NTRIPLES ->
                lines(
                        quads.stream()
                                .map(quad -> NodeFmtLib.strNT(quad.asTriple()))
                                .toList(),
                        out);
            case TURTLE -> stream(quads, RDFFormat.TURTLE_BLOCKS, true, out);
            case TRIG -> stream(quads, RDFFormat.TRIG_BLOCKS, false, out);
            case JSONLD -> jsonLd(quads, out);
        }
    }

    private static void lines(List<String> lines, OutputStream out) throws IOException {
        for (String line : lines.stream().sorted().distinct().toList()) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private void stream(List<Quad> quads, RDFFormat format, boolean union, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        prefixes.forEach(writer::prefix);
        if (union) {
            quads.stream().map(Quad::asTriple).distinct().sorted(TRIPLES).forEach(writer::triple);
        } else {
            quads.stream().distinct().sorted(QUADS).forEach(writer::quad);
        }
        writer.finish();
    }

    private static final Comparator<Triple> TRIPLES = Comparator.comparing((Triple triple) -> key(triple.getSubject()))
            .thenComparing(triple -> !triple.getPredicate().getURI().endsWith("#type"))
            .thenComparing(triple -> key(triple.getPredicate()))
            .thenComparing(triple -> key(triple.getObject()));

    private static final Comparator<Quad> QUADS =
            Comparator.comparing((Quad quad) -> key(quad.getGraph())).thenComparing(Quad::asTriple, TRIPLES);

    private static String key(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private void jsonLd(List<Quad> quads, OutputStream out) throws IOException {
        JsonObjectBuilder context = Json.createObjectBuilder();
        prefixes.forEach(context::add);
        try {
            QuadsToJsonld converter = new QuadsToJsonld().ordered(true);
            for (Quad quad : quads.stream().distinct().sorted(QUADS).toList()) {
                add(quad, converter);
            }
            JsonStructure expanded = converter.toJsonLd();
            JsonStructure compact = JsonLd.compact(
                            JsonDocument.of(expanded),
                            JsonDocument.of(Json.createObjectBuilder()
                                    .add("@context", context)
                                    .build()))
                    .ordered(true)
                    .get();
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(text, StandardCharsets.UTF_8)) {
                writer.write(compact);
            }
            text.writeTo(out);
            out.write('\n');
        } catch (JsonLdError | RdfConsumerException refused) {
            throw new StoreException("JSON-LD cannot be written: " + refused.getMessage(), refused);
        }
    }

    private static void add(Quad quad, QuadsToJsonld converter) throws RdfConsumerException {
        Node object = quad.getObject();
        boolean literal = object.isLiteral();
        String language = literal && !object.getLiteralLanguage().isEmpty() ? object.getLiteralLanguage() : null;
        converter.quad(
                quad.getSubject().getURI(),
                quad.getPredicate().getURI(),
                literal ? object.getLiteralLexicalForm() : object.getURI(),
                literal ? object.getLiteralDatatypeURI() : null,
                language,
                null,
                quad.isDefaultGraph() ? null : quad.getGraph().getURI());
    }
}

package org.communique.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    private static final String BASE = "https://example.org/id/";

    private final Exporter exporter = new Exporter(Map.of("ex", BASE));

    private static Node iri(String name) {
        return NodeFactory.createURI(BASE + name);
    }

    private static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        for (String graph : List.of("g1", "g2")) {
            for (String subject : List.of("b", "a", "c")) {
                quads.add(Quad.create(
                        iri(graph),
                        iri(subject),
                        iri("name"),
                        NodeFactory.createLiteralLang("Ünïcode 😀 \"" + subject + "\"\n", "en")));
                quads.add(Quad.create(
                        iri(graph),
                        iri(subject),
                        iri("amount"),
                        NodeFactory.createLiteralDT("147000000000", XSDDatatype.XSDdecimal)));
                quads.add(Quad.create(iri(graph), iri(subject), iri("knows"), iri("a")));
            }
        }
        return quads;
    }

    @ParameterizedTest
    @EnumSource
    void theSameQuadsInAnyOrderGiveTheSameBytes(ExportFormat format) throws IOException {
        byte[] expected = bytes(quads(), format);
        for (int seed = 0; seed < 5; seed++) {
            List<Quad> shuffled = quads();
            Collections.shuffle(shuffled, new Random(seed));
            assertArrayEquals(expected, bytes(shuffled, format));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackAsTheSame(ExportFormat format) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new ByteArrayInputStream(bytes(quads(), format)), lang(format));
        DatasetGraph expected = DatasetGraphFactory.create();
        boolean union = format == ExportFormat.TURTLE || format == ExportFormat.NTRIPLES;
        quads().forEach(quad -> expected.add(union ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad));
        assertTrue(IsoMatcher.isomorphic(expected, read), "expected " + expected + "\nfound " + read);
        assertEquals(union ? 9 : 18, read.stream().count());
    }

    private byte[] bytes(List<Quad> quads, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(quads, format, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\n"), text);
        return out.toByteArray();
    }

    private static Lang lang(ExportFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case NTRIPLES -> Lang.NTRIPLES;
            case JSONLD -> Lang.JSONLD11;
        };
    }
}

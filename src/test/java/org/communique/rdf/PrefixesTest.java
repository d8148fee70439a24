package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrefixesTest {

    @Test
    void aNameIsShortenedByTheLongestNamespaceAndExpandedBack() {
        assertEquals("cmq:Event", Prefixes.shorten(Cmq.EVENT.getURI()));
        assertEquals("schema:headline", Prefixes.shorten("https://schema.org/headline"));
        assertEquals("https://schema.org/headline", Prefixes.expand("schema:headline"));
        assertEquals(Cmq.EVENT.getURI(), Prefixes.expand("cmq:Event"));
    }

    @Test
    void whatHasNoPrefixStaysAsItIs() {
        assertEquals("https://example.org/x", Prefixes.shorten("https://example.org/x"));
        assertEquals("https://example.org/x", Prefixes.expand("https://example.org/x"));
    }

    @Test
    void jenaGetsTheSamePrefixes() {
        assertEquals(Prefixes.all(), Prefixes.mapping().getNsPrefixMap());
    }
}

package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    private static final Iris IRIS = new Iris("https://example.org/kg/");
    private static final String ARTICLE = "0123456789abcdef";

    @Test
    void everythingLiesBelowTheBase() {
        assertEquals(
                "https://example.org/kg/article/" + ARTICLE,
                IRIS.article(ARTICLE).getURI());
        assertEquals(
                "https://example.org/kg/article/" + ARTICLE + "/claim/3",
                IRIS.claim(ARTICLE, 3).getURI());
        assertEquals(
                "https://example.org/kg/article/" + ARTICLE + "#char=5,9",
                IRIS.mention(ARTICLE, 5, 9).getURI());
        assertEquals(
                "https://example.org/kg/country/china",
                IRIS.entity(new EntityId("country/china")).getURI());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"person/xi-jinping", "organization/nato", "country/china", "city/ulan-bator", "region/gulf"})
    void anEntityIsFoundBackFromItsIri(String path) {
        EntityId id = new EntityId(path);
        assertEquals(Optional.of(id), IRIS.entityId(IRIS.entity(id)));
    }

    @Test
    void whatIsNoEntityHasNoEntityId() {
        assertEquals(Optional.empty(), IRIS.entityId(IRIS.event("visit-2024")));
        assertEquals(Optional.empty(), IRIS.entityId(IRIS.article(ARTICLE)));
        assertEquals(Optional.empty(), IRIS.entityId(Iris.standard().entity(new EntityId("country/china"))));
        assertEquals(Optional.empty(), IRIS.entityId(Cmq.EVENT));
    }

    @Test
    void partsOfAnArticleLeadBackToIt() {
        Node claim = IRIS.claim(ARTICLE, 12);
        Node mention = IRIS.mention(ARTICLE, 0, 4);
        assertEquals(Optional.of(ARTICLE), IRIS.articleId(IRIS.article(ARTICLE)));
        assertEquals(Optional.of(ARTICLE), IRIS.articleId(claim));
        assertEquals(Optional.of(ARTICLE), IRIS.articleId(mention));
        assertEquals(Optional.empty(), IRIS.articleId(IRIS.event(ARTICLE)));
        assertEquals(OptionalInt.of(12), IRIS.claimNumber(claim));
        assertEquals(OptionalInt.empty(), IRIS.claimNumber(mention));
        assertTrue(IRIS.isMention(mention));
    }

    @Test
    void wikidataItemsAreFoundBack() {
        WikidataId china = new WikidataId("Q148");
        assertEquals("http://www.wikidata.org/entity/Q148", Iris.wikidata(china).getURI());
        assertEquals(Optional.of(china), Iris.wikidataId(Iris.wikidata(china)));
        assertEquals(Optional.empty(), Iris.wikidataId(Cmq.EVENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/kg", "kg/", "", "https://example.org/?q=/", "urn:kg/", "a b/"})
    void aBaseThatIsNotAbsoluteOrHasNoSlashAtItsEndIsRefused(String base) {
        assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    }
}

package org.communique.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.communique.claim.EntityId;
import org.communique.text.NameTag;
import org.communique.text.Span;
import org.communique.text.Token;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void accentsDoNotMatter() {
        assertEquals(GAZETTEER.senses("Viktor Orbán"), GAZETTEER.senses("Viktor Orban"));
        assertTrue(!GAZETTEER.senses("Viktor Orban").isEmpty());
    }

    @Test
    void aCapitalMayBeTheCityOrTheGovernment() {
        List<NameSense.Use> uses =
                GAZETTEER.senses("Tokyo").stream().map(NameSense::use).toList();
        assertTrue(uses.contains(NameSense.Use.NAME) && uses.contains(NameSense.Use.CAPITAL), uses::toString);
    }

    @Test
    void everyCapitalLiesInItsCountry() {
        EntityId france = new EntityId("country/france");
        assertEquals(france, GAZETTEER.capitalOf(france).orElseThrow().country().orElseThrow());
    }

    @Test
    void theLongestNameWins() {
        List<Token> tokens = List.of(token("South", 0), token("Korea", 6), token("sold", 12));
        assertEquals(2, GAZETTEER.nameAt(tokens, 0).orElseThrow().to());
    }

    @Test
    void aFoldedWordKeepsItsCase() {
        assertEquals("Lech Walesa", Folding.of("Lech Wałęsa"));
        assertEquals("Erdogan's", Folding.of("Erdoğan’s"));
    }

    @Test
    void aRowWithAMissingCellNamesFileAndLine() {
        BufferedReader table = new BufferedReader(new StringReader("# people edit this\nid\tname\n\ncountry/x\n"));
        KnowledgeException wrong =
                assertThrows(KnowledgeException.class, () -> Table.parse("gazetteer/countries.tsv", table));
        assertTrue(wrong.toString().contains("data/gazetteer/countries.tsv:4: expected 2 cells"), wrong::toString);
    }

    private static Token token(String text, int start) {
        return Token.of(text, new Span(start, start + text.length()), NameTag.NONE);
    }
}

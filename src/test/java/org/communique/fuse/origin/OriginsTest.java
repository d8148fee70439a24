package org.communique.fuse.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final String WIRE = """
            The foreign ministers of Norway and Chile opened a joint office for fisheries in Valparaiso on Tuesday.
            The office will train inspectors from both countries and share satellite pictures of the southern ocean.
            Norway pays two thirds of the cost during the first five years, the Chilean ministry announced.
            Fishing companies criticized the plan, because inspectors may board vessels without any warning.
            A similar office in Cape Town closed in 2019 after South Africa had withdrawn its contribution.
            The ministers flew to Santiago in the evening for talks about a treaty on taxes.
            """;

    /** The same report, sentence by sentence in other words. */
    private static final String REWORDED = """
            On Tuesday Norway's and Chile's foreign ministers opened an office for fisheries in Valparaiso together.
            Inspectors of both countries are to be trained in the office, and pictures from satellites of the southern ocean shared.
            During the first five years two thirds of the costs are paid by Norway, Chile's ministry announced on its page.
            The plan was criticized by fishing companies since vessels may be boarded by inspectors without warning.
            In 2019 such an office closed in Cape Town when South Africa withdrew what it contributed.
            In the evening both ministers flew on to Santiago, where talks on a treaty about taxes were waiting.
            """;

    /** Another reporter at the same opening. */
    private static final String INDEPENDENT = """
            Chile and Norway want to stop illegal trawlers, and have set up a shared base to do it.
            The two foreign ministers cut a ribbon in Valparaiso on Tuesday while a navy band played.
            Crews complain already: "Inspectors may board vessels without any warning, that is a scandal," one captain said.
            Environmental groups welcomed the decision and asked for more money and more boats.
            Norwegian salmon farms in Patagonia had been fined several times during the past decade.
            Talks on double taxation follow in Santiago, with little hope for a quick result.
            """;

    private static boolean share(String one, String other) {
        boolean share = TextSignature.of(one).sharesTextWith(TextSignature.of(other));
        assertEquals(share, TextSignature.of(other).sharesTextWith(TextSignature.of(one)), "the order does not matter");
        return share;
    }

    @Test
    void aCopyWithAnotherBeginningAndEndSharesText() {
        assertTrue(share(WIRE, "VALPARAISO, our own correspondent -- " + WIRE + "With material from agencies."));
    }

    @Test
    void aCopyInOtherWordsSharesText() {
        assertTrue(share(WIRE, REWORDED));
    }

    @Test
    void anotherReportOfTheSameEventDoesNot() {
        assertFalse(share(WIRE, INDEPENDENT));
        assertFalse(share(REWORDED, INDEPENDENT));
    }

    @Test
    void wordsInQuotationMarksBelongToTheirSpeaker() {
        String speech =
                "“We came to this coast because the sea does not ask for passports, and because those who empty it at night"
                        + " should know that two countries are awake and watching them from now on.”";
        String first = "The minister spoke for ten minutes in the rain. " + speech
                + " Guests applauded politely and left early.";
        String second = "Nobody had expected a speech that afternoon in Valparaiso. " + speech
                + " Then dancers took over the square.";
        assertFalse(share(first, second));
    }

    @Test
    void aTextBesideItselfAloneOrEmptyIsNoTrouble() {
        assertTrue(share(WIRE, WIRE));
        assertFalse(share(WIRE, ""));
        assertFalse(share("", ""));
    }

    @Test
    void articlesThatShareTextOverAThirdAreOneOriginInAnyOrder() {
        Map<String, String> bodies = Map.of("a", WIRE, "b", INDEPENDENT, "c", REWORDED, "d", WIRE + INDEPENDENT);
        Origins origins = new Origins(id -> Optional.ofNullable(bodies.get(id)).orElseThrow());
        assertEquals(2, origins.count(List.of("a", "b", "c")));
        assertEquals(1, origins.count(List.of("a", "b", "c", "d")));
        assertEquals(1, origins.count(List.of("d", "c", "b", "a")));
        assertEquals(List.of(new Origins.Copy("a", "c")), origins.copies(List.of("a", "b", "c")));
    }
}

package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String FIRST =
            "The two governments signed the treaty about the river on Monday after nine years of talks in four cities, officials of both said.";
    private static final String SECOND =
            "It says how much water each may take in dry years, who pays for the dams and who measures the level every morning.";
    private static final String THIRD =
            "Both parliaments have to agree before it comes into force, which may take until autumn.";

    private static final FurnitureRules RULES = FurnitureRules.load();

    private final BodyCleaner cleaner = new BodyCleaner(RULES);

    private List<String> clean(String... lines) {
        return cleaner.clean(List.of(lines), Optional.of("Treaty signed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read Also: River Falls To Its Lowest Level",
                "ALSO READ: River falls to its lowest level",
                "Read more",
                "Advertisement",
                "Ads powered by",
                "Article continues after this advertisement",
                "Sign up for our daily newsletter",
                "Follow us on Facebook",
                "PUBLISHED : 19 Oct 2023 at 22:18",
                "TUESDAY, OCTOBER 17, 2023",
                "Slideshow (4 Images)",
                "See also: River falls to its lowest level",
                "More:River falls to its lowest level",
                "Ministers shake hands at the dam on Monday. (Photo: Xinhua)",
                "Ministers shake hands at the dam. (PHOTO / XINHUA)",
                "Ministers shake hands at the dam on March 4, 2021. REUTERS/Jane Doe",
                "Ministers shake hands at the dam on March 4, 2021. Jane Doe/Pool via REUTERS",
                "Ministers shake hands (AP Photo/Jane Doe)",
                "Ministers Anna Ruhl (left) and Otto Hill (right) at the dam",
                "Getty Images",
                "Jane Doe/AFP",
                "This story has been updated.",
                "This article has been corrected to give the right year.",
                "Reporting by Jane Doe; Editing by John Roe",
                "Jane Doe contributed to this report.",
                "John Roe reported from Strelsau.",
                "© 2024 Sample Herald. All Rights Reserved.",
                "By clicking the button, I agree to the terms of use",
                "We use cookies to make this page better.",
                "RIVER FALLS TO ITS LOWEST LEVEL SINCE MEASUREMENTS BEGAN",
                "-->",
                "5",
                "World",
                "AFP"
            })
    void aLineOfFurnitureGoes(String furniture) {
        assertEquals(List.of(FIRST, SECOND, THIRD), clean(FIRST, SECOND, furniture, THIRD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By using its veto, Ruritania stopped the resolution in the council on Monday.",
                "The report was first published in 2019 and has been quoted by both sides since.",
                "Join us or lose your seat, the chairman told the members on Monday evening.",
                "More than 40 villages depend on the river, a study found last year.",
                "Subscribers of the railway got their money back, the minister said.",
                "He shared a picture from Helsinki with reporters after the meeting.",
                "Reuters reported on Monday that the talks had failed.",
                "China and Graustark are the largest buyers of its grain."
            })
    void aSentenceOfTheArticleStays(String sentence) {
        assertEquals(List.of(FIRST, sentence, THIRD), clean(FIRST, sentence, THIRD));
    }

    @Test
    void nothingStandsBelowTheCommentForm() {
        assertEquals(List.of(FIRST, SECOND), clean(FIRST, SECOND, "Leave a Reply", THIRD));
    }

    @Test
    void indexTermsAtTheEndGo() {
        assertEquals(List.of(FIRST, SECOND), clean(FIRST, SECOND, "Keywords:", "river", "treaty", "SHARE"));
    }

    @Test
    void aListOfArticlesInTheMiddleEndsWithTheNextSentence() {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                clean(
                        FIRST,
                        "RELATED",
                        "world",
                        "River falls to its lowest level",
                        "opinion",
                        "Who owns the river?",
                        SECOND,
                        THIRD));
    }

    @Test
    void aLabelTakesTheNameBelow() {
        assertEquals(List.of(FIRST, SECOND), clean("WRITER:", "Sample Wire Service Desk of Strelsau", FIRST, SECOND));
    }

    @Test
    void aCreditTakesTheCaptionAbove() {
        assertEquals(
                List.of(FIRST, SECOND),
                clean(FIRST, "The ministers at the dam on Monday after the ceremony.", "PHOTO: EPA-EFE", SECOND));
    }

    @Test
    void whatStandsAboveAReturnLinkGoes() {
        assertEquals(
                List.of(FIRST, SECOND),
                clean("Bookmark", "Some summary of the day", "Click here to return to the digest", FIRST, SECOND));
    }

    @Test
    void aCreditAtTheEndOfASentenceGoesAlone() {
        assertEquals(List.of(FIRST, SECOND), clean(FIRST + " (Reuters)", SECOND + " AFP"));
    }

    @Test
    void furnitureInsideAParagraphGoes() {
        assertEquals(
                List.of(FIRST + " " + SECOND),
                clean(FIRST + " CLICK HERE TO GET THE SAMPLE APP " + SECOND).stream()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
    }

    @Test
    void aLinkBoxAfterANameLeavesTheName() {
        assertEquals(
                List.of("President Ruhl on Monday praised the treaty about the river and thanked the engineers."),
                clean(
                        "President Ruhl Anna Maria RuhlRiver falls to its lowest level Dam opens late MORE on Monday praised the treaty about the river"
                                + " and thanked the engineers."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WASHINGTON (Reuters) - ",
                "BEIJING, Nov. 21, 2024 /PRNewswire/ -- ",
                "BEIJING, March 4 (Xinhua) -- ",
                "KUALA LUMPUR — ",
                "BRUSSELS/KYIV (AP) — ",
                "Hong Kong CNN — ",
                "Washington (CNN) ",
                "CNN — ",
                "Moscow – ",
                "WASHINGTON: ",
                "Woodside, California. ",
                "Toronto. "
            })
    void aDatelineGoes(String dateline) {
        assertEquals(List.of(FIRST, SECOND), clean(dateline.strip() + " " + FIRST, SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruritania -- which has no coast -- signed the treaty on Monday with its four neighbours.",
                "Anna Ruhl — the minister of water — signed the treaty on Monday with her four colleagues.",
                "Mr. Ruhl signed the treaty on Monday together with his four colleagues from the coast.",
                "Sen. Anna Ruhl signed the letter on Monday together with four colleagues from the coast."
            })
    void aFirstSentenceWithoutDatelineStays(String sentence) {
        assertEquals(List.of(sentence, SECOND), clean(sentence, SECOND));
    }

    @Test
    void aPlaceOnALineOfItsOwnGoes() {
        assertEquals(List.of(FIRST, SECOND), clean("Hong Kong", FIRST, SECOND));
    }

    @Test
    void theHeadlineIsNotRepeated() {
        assertEquals(List.of(FIRST, SECOND), clean("TREATY SIGNED", FIRST, FIRST, SECOND));
    }

    @Test
    void namesAndButtonsBelowTheLastSentenceGo() {
        assertEquals(List.of(FIRST, SECOND), clean(FIRST, SECOND, "Jane Doe", "Sample Herald", "Thanks for sharing!"));
    }

    @Test
    void aVeryLongLineIsCleanedInReasonableTime() {
        String line = "Name Of A Very Long ".repeat(16_000) + ".";
        assertEquals(
                1,
                clean(FIRST, line).stream()
                        .filter(text -> text.length() > 300_000)
                        .count());
    }

    @Test
    void onlyFurnitureIsFurniture() {
        assertTrue(RULES.isFurniture(FurnitureKind.LINE, "Read more"));
        assertFalse(RULES.isFurniture(FurnitureKind.LINE, FIRST));
    }
}

package org.communique.extract;

import static org.communique.extract.ShownMemberships.assertMemberships;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings in which news tells who belongs to what, beside those of {@link MembershipExtractorTest}. */
class MembershipWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The OPEC nations of Gabon, Libya and Iraq met. | gabon opec; iraq opec; libya opec",
                "SADC is a regional bloc of sixteen members, comprising Malawi, Zambia and Lesotho. | lesotho sadc; malawi sadc; zambia sadc",
                "BRICS stands for Brazil, Russia, India and China. | brazil brics; china brics; india brics; russia brics",
                "OPEC met in May. The three-nation group comprises Gabon, Libya and Iraq. | gabon opec; iraq opec; libya opec",
                "Iceland became the 2nd member of NATO in May, and others followed. | iceland nato",
                "Panama took its seat on the UN Security Council. | panama united-nations-security-council",
                "Malaysia chairs ASEAN this year. | malaysia asean",
            })
    void whoBelongsIsListedInManyWays(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru submitted a formal application to join the CPTPP. | CANDIDATE peru cptpp",
                "Peru lodged a bid to become a full member of the CPTPP. | CANDIDATE peru cptpp",
                "Peru signed an accession agreement to the CPTPP. | CANDIDATE peru cptpp",
            })
    void whoFilesAnApplicationIsACandidate(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NATO allies of Chad and Mali met.",
        "Peru submitted a request to the UN Security Council.",
        "Peru submitted an application to the International Monetary Fund for a loan.",
        "Peru did not submit an application to join the CPTPP.",
        "Peru was not elected to the UN Security Council.",
    })
    void othersAreNoMembers(String body) {
        assertMemberships(body, "");
    }
}

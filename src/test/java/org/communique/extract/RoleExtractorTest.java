package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.Role;
import org.communique.resolve.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleExtractorTest {

    private static final RoleExtractor EXTRACTOR = RoleExtractor.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chinese President Xi Jinping spoke first. | xi-jinping: President @ country/china",
                "China's president, Xi Jinping, spoke first. | xi-jinping: president @ country/china",
                "Xi Jinping, the president of China, spoke first. | xi-jinping: president @ country/china",
                "Kremlin spokesman Dmitry Peskov told reporters so. | dmitry-peskov: spokesman @ organization/kremlin",
                "Presidents Xi Jinping and Vladimir Putin met. | vladimir-putin: President; xi-jinping: President",
                "Former Prime Minister Boris Johnson resigned. | boris-johnson: Former Prime Minister",
                "Xi Jinping, who is the president of China, waved. | xi-jinping: president @ country/china",
                "Sergei Lavrov, Russia's foreign minister, arrived late. | sergey-lavrov: foreign minister @ country/russia",
                "Xi Jinping told reporters that the weather was fine. | ''",
            })
    void theOfficeIsReadWhereTheTextGivesIt(String body, String expected) {
        Reading reading = Readings.of(body);
        List<String> found = EXTRACTOR.extract(reading).stream()
                .map(RoleExtractorTest::inWords)
                .sorted()
                .toList();
        assertEquals(expected, String.join("; ", found), reading.mentions().toString());
    }

    private static String inWords(Role role) {
        String holder = role.holder().path().replaceFirst("person/", "");
        String body = role.organization().map(EntityId::path).map(" @ "::concat).orElse("");
        return holder + ": " + role.title() + body;
    }
}

package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;
import org.communique.resolve.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code events.txt}: a sentence with its names marked, and the events that it tells. */
class EventExtractorTest {

    private final EventExtractor extractor = new EventExtractor();

    /** A sentence and the events expected of it, one on a line. */
    record Case(String sentence, String events) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream stream = EventExtractorTest.class.getResourceAsStream("events.txt");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            String sentence = "";
            List<String> events = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("  ")) {
                    events.add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    if (!sentence.isEmpty()) {
                        cases.add(new Case(sentence, String.join("\n", events)));
                    }
                    sentence = line;
                    events.clear();
                }
            }
            cases.add(new Case(sentence, String.join("\n", events)));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSentenceGivesItsEvents(Case sentence) {
        List<EventReport> reports = extractor.extract(MarkedReading.of(sentence.sentence()));
        assertEquals(
                sentence.events(),
                reports.stream().map(EventExtractorTest::shown).collect(Collectors.joining("\n")));
    }

    @Test
    void aMeasureAgainstWhoTookOneIsAnother() {
        List<EventReport> reports = extractor.extract(MarkedReading.of("""
                [c:Peru] raised tariffs on imports from [c:Chile].
                Cheap goods flooded the market while a duty was imposed on [c:Peru]."""));
        assertEquals(
                List.of("TariffImposition Occurred: peru -> chile", "TariffImposition Occurred: -> peru"),
                reports.stream().map(EventExtractorTest::shown).toList());
    }

    /** {@code Visit Planned actor -> recipient; participant @ place, time}. */
    static String shown(EventReport report) {
        String cast = report.actors().isEmpty() && report.recipients().isEmpty()
                ? names(report.participants())
                : (names(report.actors()) + " -> " + names(report.recipients())).strip();
        String place = report.place().map(id -> " @ " + name(id)).orElse("");
        return report.type().term() + " " + report.status().term() + ": " + cast + place + shown(report.time());
    }

    private static String shown(StatedTime time) {
        return time.bounds()
                .map(bounds -> bounds.earliest().equals(bounds.latest())
                        ? ", " + bounds.earliest()
                        : ", " + bounds.earliest() + "/" + bounds.latest())
                .orElse(time.asStated().map(words -> ", \"" + words + "\"").orElse(""));
    }

    private static String names(List<EntityId> ids) {
        return ids.stream().map(EventExtractorTest::name).collect(Collectors.joining(" + "));
    }

    private static String name(EntityId id) {
        return id.path().substring(id.path().indexOf('/') + 1);
    }

    @Test
    void headlineLeadAndLaterMentionsOfOneCallAreOneReport() {
        Reading reading = MarkedReading.of(
                Optional.of("[Rojas=p:Ana Rojas], [Vega=p:Luis Vega] hold phone call"),
                "[p:Ana Rojas] held a telephone conversation with [p:Luis Vega] on <Thursday=2024-05-16>. Trade was discussed. The call"
                        + " between [Rojas=p:Ana Rojas] and [Vega=p:Luis Vega] was friendly.",
                Optional.of(MarkedReading.PUBLISHED));
        List<EventReport> reports = extractor.extract(reading);
        assertEquals(1, reports.size(), () -> reports.toString());
        assertEquals("PhoneCall Occurred: ana-rojas + luis-vega, 2024-05-16", shown(reports.getFirst()));
        assertEquals(3, reports.getFirst().grounds().evidence().size());
    }

    @Test
    void twoMeetingsOfOneDayWithDifferentPeopleStayTwo() {
        List<EventReport> reports = extractor.extract(MarkedReading.of(
                "[p:Ana Rojas] met [p:Luis Vega] in [t:Lima@Peru] on <Tuesday=2024-05-14>. [p:Ana Rojas] met [p:Omar"
                        + " Diallo] in [t:Lima@Peru] on <Tuesday=2024-05-14>."));
        assertEquals(2, reports.size());
    }

    @Test
    void callsOfDifferentMonthsStayTwo() {
        List<EventReport> reports = extractor.extract(MarkedReading.of(
                "[p:Ana Rojas] held a phone call with [p:Luis Vega] on <Thursday=2024-05-16>. [p:Ana Rojas] held a phone call with"
                        + " [p:Luis Vega] in <February=2024-02>."));
        assertEquals(2, reports.size());
    }

    @Test
    void anArticleWithoutAnyDateGivesNoEventADate() {
        Reading reading = MarkedReading.of(
                Optional.empty(), "[p:Ana Rojas] met [p:Luis Vega] in [t:Lima@Peru] on <Friday=?>.", Optional.empty());
        StatedTime time = extractor.extract(reading).getFirst().time();
        assertTrue(time.bounds().isEmpty());
        assertEquals(Optional.of("Friday"), time.asStated());
    }

    @Test
    void whatIsDatedAfterPublicationIsPlanned() {
        List<EventReport> reports =
                extractor.extract(MarkedReading.of("[p:Ana Rojas] meets [p:Luis Vega] on <Monday=2024-05-20>."));
        assertEquals(EventStatus.PLANNED, reports.getFirst().status());
    }

    @Test
    void aWordWithoutItsPartnersIsNoEvent() {
        List<EventReport> reports = extractor.extract(MarkedReading.of(
                "The meeting was long. Talks were hard, and war is bad for [c:Peru]. A deal would help. [p:Ana Rojas] said the visit"
                        + " mattered."));
        assertEquals(
                List.of(),
                reports.stream()
                        .map(EventReport::type)
                        .filter(type -> type != EventType.WAR)
                        .toList());
    }

    @Test
    void evidenceIsTheWordsOfTheClause() {
        Reading reading = MarkedReading.of(
                "[p:Ana Rojas] met [p:Luis Vega] in [t:Lima@Peru], and prices rose, the bank of [c:Chile] said.");
        EventReport report = extractor.extract(reading).getFirst();
        String text = reading.document().article().text();
        assertEquals(
                "Ana Rojas met Luis Vega in Lima",
                report.grounds().evidence().getFirst().in(text));
    }
}

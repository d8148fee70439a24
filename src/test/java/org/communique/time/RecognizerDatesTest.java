package org.communique.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.communique.claim.StatedTime.Bounds;
import org.communique.text.Article;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures the time reader against an open set of date and period test cases, which stands beside the repository and is not part of it. The
 * reference date of a case is the publication date. What counts as solved: {@link Expected#isMet}.
 */
class RecognizerDatesTest {

    private static final Path CASES = Path.of("../shared/corpus/recognizers");
    private static final List<String> FILES = List.of("DateParser", "DatePeriodParser", "MergedParser");
    private static final double FLOOR = 0.94;

    private final TimeReader reader = new TimeReader();
    private final List<Kind> kinds = kinds();

    private record Kind(boolean onInput, boolean inScope, String name, Pattern pattern) {}

    /** First and last days that the case allows, last ones exclusive for periods; a missing end is empty. */
    private record Expected(String words, int start, boolean period, List<List<String>> bounds) {

        /**
         * A day must be met exactly, or, where weeks, months or years were counted, held by the unit that we name. A period must begin
         * and end on the same days; our ends are inclusive, and a range "to 2018" includes 2018; stretches up to now may differ by a day in
         * whether today counts; "early" and "late" may be narrower than half of the period.
         */
        boolean isMet(Bounds found) {
            return bounds.stream().anyMatch(allowed -> isMet(allowed.getFirst(), allowed.getLast(), found));
        }

        private boolean isMet(String from, String to, Bounds found) {
            if (from.isEmpty() || to.isEmpty()) {
                return (from.isEmpty() ? found.latest() : found.earliest())
                        .toString()
                        .equals(from + to);
            }
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            if (!period) {
                boolean unit = words.matches("(?i).*(weeks?|months?|years?).*");
                boolean holds = !first.isBefore(found.earliest()) && !first.isAfter(found.latest());
                return unit ? holds : found.equals(Bounds.day(first));
            }
            return periodIsMet(first, last, found);
        }

        private boolean periodIsMet(LocalDate first, LocalDate last, Bounds found) {
            boolean sameStart = found.earliest().equals(first);
            boolean sameEnd =
                    found.latest().equals(last.minusDays(1)) || found.latest().equals(last);
            boolean wholeEnd = last.getDayOfMonth() == 1
                    && !found.latest().isBefore(last)
                    && !found.latest().isAfter(last.plusYears(1).minusDays(1));
            boolean rolling = words.matches("(?i).*(next|past|last|previous) (\\d|two|three).*")
                    && Math.abs(found.earliest().toEpochDay() - first.toEpochDay()) <= 1
                    && Math.abs(found.latest().toEpochDay() - last.toEpochDay()) <= 1;
            boolean inside = !found.earliest().isBefore(first) && found.latest().isBefore(last);
            boolean part = words.matches("(?i).*(early|late|mid|end|beginning|start|middle).*") && inside;
            return (sameStart && (sameEnd || wholeEnd))
                    || rolling
                    || (part && (sameStart || sameEnd || words.contains("mid")));
        }
    }

    private static final class Tally {
        private int solved;
        private int all;
    }

    @Test
    void mostDatesAndPeriodsOfTheOpenTestSetAreSolved() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(CASES),
                "Skipped: the open test set is not at " + CASES.toAbsolutePath().normalize());
        Map<String, Tally> inside = new TreeMap<>();
        Map<String, Tally> outside = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (String file : FILES) {
            for (JsonValue value : JSON.parseAny(Files.readString(CASES.resolve(file + ".json")))
                    .getAsArray()) {
                measure(value.getAsObject(), inside, outside, missed);
            }
        }
        int solved = inside.values().stream().mapToInt(tally -> tally.solved).sum();
        int all = inside.values().stream().mapToInt(tally -> tally.all).sum();
        System.out.println(table(inside) + "left out:\n" + table(outside) + "missed:\n" + String.join("\n", missed));
        assertTrue(solved >= FLOOR * all, "Solved " + solved + " of " + all + ", expected at least " + FLOOR);
    }

    private static String table(Map<String, Tally> tallies) {
        StringBuilder table = new StringBuilder();
        tallies.forEach((kind, tally) -> table.append("| %s | %d of %d |%n".formatted(kind, tally.solved, tally.all)));
        int solved = tallies.values().stream().mapToInt(tally -> tally.solved).sum();
        int all = tallies.values().stream().mapToInt(tally -> tally.all).sum();
        return table.append("| all | %d of %d (%.1f %%) |%n".formatted(solved, all, 100.0 * solved / all))
                .toString();
    }

    private void measure(JsonObject test, Map<String, Tally> inside, Map<String, Tally> outside, List<String> missed) {
        String input = test.get("Input").getAsString().value();
        List<TimeExpression> times = reader.read(NlpEngine.shared().annotate(article(test, input)));
        for (Expected expected : expected(test)) {
            Kind kind = kind(expected.words(), input);
            Tally tally = (kind.inScope() ? inside : outside).computeIfAbsent(kind.name(), name -> new Tally());
            boolean solved = times.stream()
                    .filter(time -> time.span().start()
                                    < expected.start() + expected.words().length()
                            && expected.start() < time.span().end())
                    .flatMap(time -> time.time().bounds().stream())
                    .anyMatch(expected::isMet);
            tally.all++;
            tally.solved += solved ? 1 : 0;
            if (kind.inScope() && !solved) {
                missed.add(kind.name() + ": " + expected.words() + " " + expected.bounds() + " in: " + input);
            }
        }
    }

    private static Article article(JsonObject test, String input) {
        Optional<PublicationDate> published = Optional.ofNullable(test.get("Context"))
                .map(JsonValue::getAsObject)
                .map(context -> context.get("ReferenceDateTime").getAsString().value())
                .flatMap(PublicationDate::parse);
        Optional<String> none = Optional.empty();
        return new Article(none, published, List.of(), none, none, none, input.replaceAll("\\s", " "), "case");
    }

    private static List<Expected> expected(JsonObject test) {
        List<Expected> expected = new ArrayList<>();
        for (JsonValue each : test.get("Results").getAsArray()) {
            JsonObject result = each.getAsObject();
            JsonValue named = result.hasKey("Type") ? result.get("Type") : result.get("TypeName");
            String type = named.getAsString().value().replace("datetimeV2.", "");
            List<List<String>> bounds = bounds(result.get("Value"));
            boolean stated = bounds.stream().flatMap(List::stream).anyMatch(day -> !day.isEmpty());
            if ((type.equals("date") || type.equals("daterange")) && stated) {
                int start = result.get("Start").getAsNumber().value().intValue();
                String words = result.get("Text").getAsString().value();
                expected.add(new Expected(words, start, type.equals("daterange"), bounds));
            }
        }
        return expected;
    }

    /** The past and the future reading; impossible dates have none. */
    private static List<List<String>> bounds(JsonValue value) {
        List<List<String>> bounds = new ArrayList<>();
        JsonObject object = value.getAsObject();
        JsonArray readings = object.hasKey("values") ? object.get("values").getAsArray() : new JsonArray();
        for (String key : List.of("PastResolution", "FutureResolution")) {
            if (object.hasKey(key)) {
                readings.add(object.get(key));
            }
        }
        for (JsonValue reading : readings) {
            JsonObject days = reading.getAsObject();
            String day = day(days, "date", "value");
            bounds.add(List.of(day + day(days, "startDate", "start"), day + day(days, "endDate", "end")));
        }
        return bounds.stream()
                .filter(pair -> !pair.getFirst().startsWith("0001"))
                .toList();
    }

    private static String day(JsonObject object, String... keys) {
        for (String key : keys) {
            if (object.hasKey(key) && object.get(key).getAsString().value().matches("\\d{4}-\\d\\d-\\d\\d")) {
                return object.get(key).getAsString().value();
            }
        }
        return "";
    }

    private Kind kind(String words, String input) {
        return kinds.stream()
                .filter(kind ->
                        kind.pattern().matcher(kind.onInput() ? input : words).find())
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds() {
        try (InputStream stream = RecognizerDatesTest.class.getResourceAsStream("/time/recognizer-kinds.tsv")) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("on\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Kind(
                            cells[0].equals("input"),
                            cells[1].equals("in"),
                            cells[2],
                            Pattern.compile(cells[3], Pattern.CASE_INSENSITIVE)))
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}

package org.communique.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.communique.text.Span;
import org.junit.jupiter.api.Assumptions;

/** Reads the cases of Microsoft's Recognizers-Text, which lie beside the checkout on some machines only. */
final class RecognizerCases {

    private static final Path FOLDER =
            Path.of(System.getProperty("communique.shared", "../shared"), "corpus", "recognizers");

    private RecognizerCases() {}

    /** An expected finding. */
    record Expected(Span span, BigDecimal value, Optional<String> currency, String unit) {}

    /** A text and what is to be found in it. */
    record Case(String input, List<Expected> expected) {}

    /** What a reader found. */
    record Found(Span span, BigDecimal value, Optional<String> currency) {}

    static List<Case> load(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "The recognizer cases are not on this machine: " + path);
        List<Case> cases = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(path)) {
            for (JsonValue value : JSON.parseAny(stream).getAsArray()) {
                cases.add(read(value.getAsObject()));
            }
        }
        return cases;
    }

    private static Case read(JsonObject object) {
        List<Expected> expected = new ArrayList<>();
        String input = object.getString("Input");
        for (JsonValue value : object.get("Results").getAsArray()) {
            JsonObject result = value.getAsObject();
            JsonObject resolution = result.getObj("Resolution");
            if (resolution != null
                    && resolution.hasKey("value")
                    && resolution.get("value").isString()) {
                String number = resolution.getString("value").replace("%", "");
                if (!number.equals("null")) {
                    expected.add(expected(input, result, resolution, number));
                }
            }
        }
        return new Case(input, expected);
    }

    private static Expected expected(String input, JsonObject result, JsonObject resolution, String number) {
        String words = result.getString("Text");
        int start = result.hasKey("Start")
                ? result.get("Start").getAsNumber().value().intValue()
                : Math.max(0, input.toLowerCase(java.util.Locale.ROOT).indexOf(words));
        return new Expected(
                new Span(start, start + words.length()),
                new BigDecimal(number),
                Optional.ofNullable(resolution.hasKey("isoCurrency") ? resolution.getString("isoCurrency") : null),
                resolution.hasKey("unit") ? resolution.getString("unit") : "");
    }

    /** Whether exactly the expected findings were made. */
    static boolean solved(List<Expected> expected, List<Found> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int index = 0; index < expected.size(); index++) {
            Expected wanted = expected.get(index);
            Found got = found.get(index);
            boolean currency = wanted.currency().isEmpty() || wanted.currency().equals(got.currency());
            if (!currency || !wanted.span().overlaps(got.span()) || !near(wanted.value(), got.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        double difference = one.subtract(other).abs().doubleValue();
        return difference <= Math.max(1e-9, Math.abs(one.doubleValue()) * 1e-6);
    }

    /** Why a case is left out: the first reason whose pattern is in its text. */
    static Optional<String> leftOut(String input, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.pattern().matcher(input).find())
                .map(Reason::why)
                .findFirst();
    }

    /** A reason to leave cases out. */
    record Reason(String why, Pattern pattern) {

        static Reason of(String why, String regex) {
            return new Reason(why, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
        }
    }
}

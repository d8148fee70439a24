package org.communique.evaluate;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.evaluate.Gold.GoldEvent;
import org.communique.evaluate.Gold.GoldFigure;
import org.communique.evaluate.Gold.GoldPerson;
import org.communique.evaluate.Gold.GoldStatement;
import org.communique.knowledge.Table;

/** Reads gold annotations: one JSON file for each article, {@code trade-only.json} and {@code clusters.json}. */
final class GoldReader {

    private final Map<String, Set<EventType>> types = new HashMap<>();

    GoldReader() {
        for (Table.Row row :
                Table.load("evaluate/event-types.tsv", "gold", "classes").rows()) {
            Set<EventType> classes = EnumSet.noneOf(EventType.class);
            row.list("classes").forEach(term -> classes.add(EventType.ofTerm(term)));
            types.put(row.get("gold"), classes);
        }
    }

    /** All annotated articles in the folder, by id. */
    List<Gold> read(Path folder) throws IOException {
        List<Gold> gold = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonObject json = parse(file);
                if (file.endsWith("trade-only.json")) {
                    json.forEach((id, value) -> gold.add(tradeOnly(id, value.asJsonObject())));
                } else if (!file.endsWith("clusters.json")) {
                    gold.add(article(json));
                }
            }
        }
        return gold;
    }

    /** The events that several articles report, and the pairs that must stay apart; empty without such a file. */
    Optional<Clusters> clusters(Path folder) throws IOException {
        Path file = folder.resolve("clusters.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonObject json = parse(file);
        List<Clusters.Cluster> clusters = objects(json, "events").stream()
                .map(event -> new Clusters.Cluster(event(event), articles(event)))
                .toList();
        List<Clusters.Pair> apart =
                json.getJsonArray("mustNotMerge").stream().map(GoldReader::pair).toList();
        return Optional.of(new Clusters(clusters, apart));
    }

    private static Clusters.Pair pair(JsonValue value) {
        return value instanceof JsonArray both
                ? new Clusters.Pair(both.getString(0), both.getString(1))
                : new Clusters.Pair(
                        value.asJsonObject().getString("a"),
                        value.asJsonObject().getString("b"));
    }

    private static List<String> articles(JsonObject event) {
        return objects(event, "articles").stream()
                .filter(article -> article.getString("relation").equals("asserts"))
                .map(article -> article.getString("id"))
                .toList();
    }

    private static JsonObject parse(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw new IOException(
                    file + ": expected a JSON object of gold annotations: " + broken.getMessage(), broken);
        }
    }

    private Gold article(JsonObject json) {
        return new Gold(
                json.getString("id"),
                true,
                objects(json, "people").stream()
                        .map(person -> new GoldPerson(
                                person.getString("canonical", person.getString("name")),
                                person.getString("name"),
                                strings(person, "roles")))
                        .toList(),
                strings(json, "organizations"),
                strings(json, "places"),
                objects(json, "events").stream().map(this::event).toList(),
                objects(json, "tradeFigures").stream().map(GoldReader::figure).toList(),
                objects(json, "statements").stream().map(GoldReader::statement).toList());
    }

    private static Gold tradeOnly(String id, JsonObject json) {
        List<GoldFigure> figures =
                objects(json, "tradeFigures").stream().map(GoldReader::figure).toList();
        return new Gold(id, false, List.of(), List.of(), List.of(), List.of(), figures, List.of());
    }

    private GoldEvent event(JsonObject json) {
        Set<EventType> accepted = EnumSet.noneOf(EventType.class);
        List<String> names = new ArrayList<>(List.of(json.getString("type")));
        names.addAll(strings(json, "typeAlt"));
        names.forEach(name -> accepted.addAll(types.getOrDefault(name, Set.of())));
        return new GoldEvent(
                json.getString("event", json.getString("type")),
                accepted,
                text(json, "date").flatMap(GoldDate::parse),
                text(json, "place"),
                strings(json, "participants"),
                EventStatus.valueOf(json.getString("status", "occurred").toUpperCase(java.util.Locale.ROOT)),
                json.getString("evidence", ""),
                json.getBoolean("main", true));
    }

    private static GoldFigure figure(JsonObject json) {
        List<String> parties = new ArrayList<>(strings(json, "between"));
        text(json, "of").filter(of -> !parties.contains(of)).ifPresent(parties::add);
        parties.removeIf(party -> party.equals("World"));
        Set<Measure> measures = EnumSet.of(measure(json.getString("kind")));
        text(json, "kindAlt").ifPresent(other -> measures.add(measure(other)));
        boolean target = json.getString("kind").equals("target");
        if (target) {
            measures.addAll(EnumSet.allOf(Measure.class));
        }
        JsonValue change = json.getOrDefault("change", JsonValue.NULL);
        return new GoldFigure(
                measures,
                number(json, "amount"),
                text(json, "currency"),
                text(json, "period").flatMap(GoldDate::parse),
                change instanceof JsonObject growth ? growth(growth) : Optional.empty(),
                parties,
                target ? FigureStatus.TARGET : status(json.getString("status", "reported")),
                json.getString("evidence"));
    }

    private static Optional<BigDecimal> growth(JsonObject change) {
        boolean down = change.getString("direction", "up").equals("down");
        return number(change, "percent").map(percent -> down ? percent.negate() : percent);
    }

    private static Measure measure(String kind) {
        return switch (kind) {
            case "exports" -> Measure.EXPORTS;
            case "imports" -> Measure.IMPORTS;
            case "deficit" -> Measure.TRADE_DEFICIT;
            case "surplus" -> Measure.TRADE_SURPLUS;
            case "share" -> Measure.TRADE_SHARE;
            default -> Measure.TOTAL_TRADE;
        };
    }

    private static FigureStatus status(String status) {
        return switch (status) {
            case "forecast" -> FigureStatus.FORECAST;
            case "target" -> FigureStatus.TARGET;
            default -> FigureStatus.REPORTED;
        };
    }

    private static GoldStatement statement(JsonObject json) {
        List<String> speakers = new ArrayList<>(Arrays.asList(json.getString("speaker")));
        speakers.addAll(strings(json, "coSpeakers"));
        return new GoldStatement(speakers, json.getBoolean("unnamedSpeaker", false), json.getString("evidence"));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.get(key) instanceof JsonString value ? Optional.of(value.getString()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber value ? Optional.of(value.bigDecimalValue()) : Optional.empty();
    }

    private static List<String> strings(JsonObject json, String key) {
        return json.get(key) instanceof JsonArray array
                ? array.stream().map(value -> ((JsonString) value).getString()).toList()
                : List.of();
    }

    private static List<JsonObject> objects(JsonObject json, String key) {
        return json.get(key) instanceof JsonArray array
                ? array.stream().map(JsonValue::asJsonObject).toList()
                : List.of();
    }
}

package org.communique.gazetteer;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a line of a dump: one entity as a JSON object. Skips what the index does not need without building it. */
final class DumpParser {

    private static final String DEPRECATED = "deprecated";
    private static final String PREFERRED = "preferred";

    private final Set<String> languages;
    private final Set<String> properties;

    /**
     * A parser.
     *
     * @param languages codes of the languages whose names are wanted
     * @param properties the properties whose values are wanted
     */
    DumpParser(Set<String> languages, Set<String> properties) {
        this.languages = Set.copyOf(languages);
        this.properties = Set.copyOf(properties);
    }

    /**
     * The item in the line; empty for a property or lexeme.
     *
     * @throws IOException if the line is no whole JSON object
     * @throws IllegalStateException if a part is not what the format says
     */
    Optional<DumpItem> parse(byte[] line, int length) throws IOException {
        try (JsonReader json = new JsonReader(
                new InputStreamReader(new ByteArrayInputStream(line, 0, length), StandardCharsets.UTF_8))) {
            return entity(json);
        }
    }

    private Optional<DumpItem> entity(JsonReader json) throws IOException {
        String id = "";
        Map<String, String> labels = Map.of();
        Map<String, List<String>> aliases = Map.of();
        Map<String, List<String>> values = Map.of();
        int siteLinks = 0;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> id = json.nextString();
                case "labels" -> labels = labels(json);
                case "aliases" -> aliases = aliases(json);
                case "claims" -> values = claims(json);
                case "sitelinks" -> siteLinks = count(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (id.isEmpty()) {
            throw new IllegalStateException("an entity without id");
        }
        return id.matches("Q[1-9][0-9]*")
                ? Optional.of(new DumpItem(id, labels, aliases, values, siteLinks))
                : Optional.empty();
    }

    /** Whether an object follows; what is empty stands in dumps as an empty array too. */
    private static boolean isObject(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.BEGIN_OBJECT) {
            return true;
        }
        json.skipValue();
        return false;
    }

    private Map<String, String> labels(JsonReader json) throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        if (!isObject(json)) {
            return labels;
        }
        json.beginObject();
        while (json.hasNext()) {
            String language = json.nextName();
            if (languages.contains(language)) {
                member(json, "value").ifPresent(label -> labels.put(language, label));
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return labels;
    }

    private Map<String, List<String>> aliases(JsonReader json) throws IOException {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        if (!isObject(json)) {
            return aliases;
        }
        json.beginObject();
        while (json.hasNext()) {
            String language = json.nextName();
            if (languages.contains(language)) {
                List<String> names = new ArrayList<>();
                json.beginArray();
                while (json.hasNext()) {
                    member(json, "value").ifPresent(names::add);
                }
                json.endArray();
                aliases.put(language, names);
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return aliases;
    }

    private Map<String, List<String>> claims(JsonReader json) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!isObject(json)) {
            return values;
        }
        json.beginObject();
        while (json.hasNext()) {
            String property = json.nextName();
            if (properties.contains(property)) {
                values.put(property, statements(json));
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return values;
    }

    private static List<String> statements(JsonReader json) throws IOException {
        List<String> preferred = new ArrayList<>();
        List<String> normal = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            String rank = "normal";
            Optional<String> value = Optional.empty();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "rank" -> rank = json.nextString();
                    case "mainsnak" -> value = snak(json);
                    default -> json.skipValue();
                }
            }
            json.endObject();
            if (!rank.equals(DEPRECATED)) {
                value.ifPresent(rank.equals(PREFERRED) ? preferred::add : normal::add);
            }
        }
        json.endArray();
        preferred.addAll(normal);
        return preferred;
    }

    /** The item that a statement's value is; none for unknown values and other types. */
    private static Optional<String> snak(JsonReader json) throws IOException {
        Optional<String> item = Optional.empty();
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("datavalue") && json.peek() == JsonToken.BEGIN_OBJECT) {
                item = dataValue(json);
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return item;
    }

    private static Optional<String> dataValue(JsonReader json) throws IOException {
        Optional<String> item = Optional.empty();
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("value") && json.peek() == JsonToken.BEGIN_OBJECT) {
                item = member(json, "id");
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return item;
    }

    /** The text of one member of an object; the object is read to its end. */
    private static Optional<String> member(JsonReader json, String name) throws IOException {
        Optional<String> value = Optional.empty();
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals(name)) {
                value = Optional.of(json.nextString());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return value;
    }

    private static int count(JsonReader json) throws IOException {
        int count = 0;
        if (!isObject(json)) {
            return count;
        }
        json.beginObject();
        while (json.hasNext()) {
            json.skipValue(); // the name
            json.skipValue();
            count++;
        }
        json.endObject();
        return count;
    }
}

package org.communique.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** What a page's JSON-LD says of its article: the first object of a schema.org article type, alone, in an array or in a @graph. */
final class NewsMetadata {

    private static final int DEEPEST = 6;

    private final JsonObject article;

    private NewsMetadata(JsonObject article) {
        this.article = article;
    }

    static NewsMetadata of(Document page) {
        JsonObject article = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()))
                .flatMap(element -> objects(element, 0))
                .filter(NewsMetadata::isArticle)
                .findFirst()
                .orElseGet(JsonObject::new);
        return new NewsMetadata(article);
    }

    /** A page whose JSON-LD is broken is read as if it had none. */
    private static Stream<JsonElement> parse(String json) {
        try {
            return Stream.of(JsonParser.parseString(json));
        } catch (JsonParseException broken) {
            return Stream.empty();
        }
    }

    private static Stream<JsonObject> objects(JsonElement element, int depth) {
        if (depth >= DEEPEST) {
            return Stream.empty();
        }
        return switch (element) {
            case JsonArray array -> elements(array).flatMap(item -> objects(item, depth + 1));
            case JsonObject object ->
                Stream.concat(
                        Stream.of(object),
                        Stream.of("@graph", "mainEntity")
                                .filter(object::has)
                                .flatMap(key -> objects(object.get(key), depth + 1)));
            default -> Stream.empty();
        };
    }

    private static boolean isArticle(JsonObject object) {
        return values(object, "@type").anyMatch(type -> {
            String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            return name.endsWith("article") || name.equals("blogposting") || name.equals("report");
        });
    }

    Optional<String> headline() {
        return values(article, "headline", "name").findFirst();
    }

    Optional<String> published() {
        return values(article, "datePublished", "dateCreated").findFirst();
    }

    List<String> authors() {
        return values(article, "author", "creator").distinct().toList();
    }

    Optional<String> publisher() {
        return values(article, "publisher").findFirst();
    }

    Optional<String> language() {
        return values(article, "inLanguage").findFirst();
    }

    Optional<String> address() {
        return values(article, "url", "mainEntityOfPage").findFirst();
    }

    Optional<String> body() {
        return values(article, "articleBody").findFirst();
    }

    /** The texts under the first of the keys that has any: plain, in an array, or as the name or id of an object. */
    private static Stream<String> values(JsonObject object, String... keys) {
        for (String key : keys) {
            if (object.has(key)) {
                return texts(object.get(key));
            }
        }
        return Stream.empty();
    }

    private static Stream<String> texts(JsonElement element) {
        return switch (element) {
            case JsonPrimitive text -> Stream.of(text.getAsString()).filter(value -> !value.isBlank());
            case JsonArray array ->
                elements(array).filter(item -> !item.isJsonArray()).flatMap(NewsMetadata::texts);
            case JsonObject named ->
                Stream.of("name", "@id", "@value")
                        .filter(named::has)
                        .limit(1)
                        .map(named::get)
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsString);
            default -> Stream.empty();
        };
    }

    private static Stream<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

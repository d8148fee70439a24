package org.communique.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** A thing in the words of schema.org, for search engines: what everybody understands of it, and no more. */
final class StructuredData {

    private static final int MOST = 50;

    private final KnowledgeReader reader;

    StructuredData(KnowledgeReader reader) {
        this.reader = reader;
    }

    /** The document in JSON-LD; empty for things that schema.org has no word for. */
    Optional<String> of(Node thing) {
        if (reader.isA(thing, Cmq.ARTICLE)) {
            return Optional.of(document(article(thing)));
        }
        if (reader.isA(thing, Cmq.EVENT)) {
            return Optional.of(document(event(thing)));
        }
        return EntityPage.isFor(reader, thing) ? Optional.of(document(entity(thing, true))) : Optional.empty();
    }

    private static String document(JsonObject thing) {
        JsonObject document = new JsonObject();
        document.put("@context", "https://schema.org");
        thing.forEach(document::put);
        return JSON.toStringFlat(document);
    }

    private JsonObject article(Node article) {
        JsonObject json = named(article, "NewsArticle", "headline");
        reader.text(article, Standard.DATE_PUBLISHED).ifPresent(date -> json.put("datePublished", date));
        reader.text(article, Standard.URL).filter(Links::isAddress).ifPresent(url -> json.put("url", url));
        reader.text(article, Standard.IN_LANGUAGE).ifPresent(language -> json.put("inLanguage", language));
        list(json, "author", reader.values(article, Standard.AUTHOR));
        list(json, "publisher", reader.values(article, Standard.PUBLISHER));
        list(json, "mentions", reader.values(article, Standard.MENTIONS));
        return json;
    }

    private JsonObject event(Node event) {
        JsonObject json = named(event, "Event", "name");
        reader.text(event, Cmq.EARLIEST).ifPresent(day -> json.put("startDate", day));
        reader.text(event, Cmq.LATEST).ifPresent(day -> json.put("endDate", day));
        if (reader.value(event, Cmq.STATUS).filter(Cmq.term("Planned")::equals).isPresent()) {
            json.put("eventStatus", "https://schema.org/EventScheduled");
        }
        list(json, "location", reader.values(event, Cmq.PLACE));
        list(json, "attendee", reader.values(event, Cmq.PARTICIPANT));
        JsonArray sources = new JsonArray();
        reader.values(event, Cmq.REPORTED_IN).stream()
                .limit(MOST)
                .forEach(article -> sources.add(named(article, "NewsArticle", "headline")));
        json.put("subjectOf", sources);
        return json;
    }

    private void list(JsonObject json, String property, List<Node> entities) {
        if (!entities.isEmpty()) {
            JsonArray values = new JsonArray();
            entities.stream().limit(MOST).forEach(entity -> values.add(entity(entity, false)));
            json.put(property, values);
        }
    }

    private JsonObject entity(Node entity, boolean inFull) {
        JsonObject json = named(entity, type(entity), "name");
        List<Node> same = reader.values(entity, Standard.SAME_AS);
        if (!same.isEmpty()) {
            JsonArray items = new JsonArray();
            same.forEach(item -> items.add(item.toString()));
            json.put("sameAs", items);
        }
        List<Node> names = inFull ? reader.values(entity, Standard.ALT_LABEL) : List.of();
        if (!names.isEmpty()) {
            JsonArray others = new JsonArray();
            names.stream().limit(MOST).forEach(name -> others.add(reader.label(name)));
            json.put("alternateName", others);
        }
        return json;
    }

    private String type(Node entity) {
        return switch (EntityColour.of(reader, entity)) {
            case "person" -> "Person";
            case "organization" -> reader.isA(entity, Cmq.term("Outlet")) ? "NewsMediaOrganization" : "Organization";
            case "country" -> "Country";
            default -> reader.isA(entity, Cmq.term("City")) ? "City" : "Place";
        };
    }

    private JsonObject named(Node thing, String type, String property) {
        JsonObject json = new JsonObject();
        json.put("@type", type);
        json.put("@id", thing.getURI());
        json.put(property, reader.label(thing));
        return json;
    }
}

package org.communique.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.communique.explore.EventCatalogue;
import org.communique.explore.GeoPoint;
import org.communique.explore.Places;

/** Places with their events for programs, as GeoJSON (RFC 7946). */
final class PlacesAsGeoJson {

    private static final int MOST_EVENTS = 25;
    private static final int MOST_PLACES = 1_000;

    private PlacesAsGeoJson() {}

    static JsonObject of(Places places, EventCatalogue catalogue) {
        JsonArray features = new JsonArray();
        places.known().stream().limit(MOST_PLACES).forEach(site -> features.add(feature(site, catalogue)));
        JsonObject answer = new JsonObject();
        answer.addProperty("type", "FeatureCollection");
        answer.add("features", features);
        return answer;
    }

    private static JsonObject feature(Places.Site site, EventCatalogue catalogue) {
        GeoPoint point = site.point().orElseThrow();
        JsonArray coordinates = new JsonArray();
        coordinates.add(point.longitude());
        coordinates.add(point.latitude());
        JsonObject geometry = new JsonObject();
        geometry.addProperty("type", "Point");
        geometry.add("coordinates", coordinates);
        JsonArray events = new JsonArray();
        site.events().stream()
                .limit(MOST_EVENTS)
                .forEach(event -> events.add(event.node().getURI()));
        JsonObject properties = new JsonObject();
        properties.addProperty("label", catalogue.name(site.place()));
        properties.addProperty("count", site.events().size());
        properties.add("events", events);
        JsonObject feature = new JsonObject();
        feature.addProperty("type", "Feature");
        feature.addProperty("id", site.place().getURI());
        feature.add("geometry", geometry);
        feature.add("properties", properties);
        return feature;
    }
}

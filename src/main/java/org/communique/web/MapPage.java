package org.communique.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.draw.PlaceMap;
import org.communique.draw.Region;
import org.communique.draw.World;
import org.communique.explore.EventCatalogue;
import org.communique.explore.GeoPoint;
import org.communique.explore.Histogram;
import org.communique.explore.Places;
import org.communique.explore.Places.Site;

/** The content of the map for one filter. */
final class MapPage {

    private static final int ROWS = 200;
    private static final int EVENTS_SHOWN = 60;
    private static final int SPOTS = 600;

    private final ViewFilter filter;
    private final EventCatalogue catalogue;
    private final KnowledgeReader reader;
    private final LocalLinks local;
    private final Links links;
    private final Html html = new Html();

    MapPage(ViewFilter filter, EventCatalogue catalogue, KnowledgeReader reader, LocalLinks local) {
        this.filter = filter;
        this.catalogue = catalogue;
        this.reader = reader;
        this.local = local;
        this.links = new Links(local, reader);
    }

    Html body(World world, Region region, Places places, Optional<Node> chosen) {
        html.element("h1", "Where events were");
        html.add(new ViewForm(filter, catalogue, reader).html());
        regions(region);
        PlaceMap map = new PlaceMap(
                "Map of the places of events, " + region.title(),
                region,
                places.known().stream().limit(SPOTS).map(this::spot).toList());
        html.open("figure", "class", "drawing")
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Map")
                .draw(map.draw(world))
                .close("div");
        html.element("figcaption", caption(map, places)).close("figure");
        chosen.ifPresent(place -> chosen(place, places));
        table(places);
        withoutPoint(places);
        return html;
    }

    private void regions(Region shown) {
        html.open("nav", "aria-label", "Part of the world").open("ul", "class", "legend");
        for (Region region : Region.values()) {
            String address = filter.with(ViewFilter.REGION, region == Region.WORLD ? "" : region.word());
            html.open("li");
            if (region == shown) {
                html.element("a", region.title(), "href", address, "aria-current", "true");
            } else {
                html.link(address, region.title());
            }
            html.close("li");
        }
        html.close("ul").close("nav");
    }

    private PlaceMap.Spot spot(Site site) {
        GeoPoint point = site.point().orElseThrow();
        return new PlaceMap.Spot(
                catalogue.name(site.place()),
                point.latitude(),
                point.longitude(),
                site.events().size(),
                site.isWide(),
                address(site));
    }

    private String address(Site site) {
        return filter.with(ViewFilter.PLACE, site.place().getURI()) + "#chosen";
    }

    private static String caption(PlaceMap map, Places places) {
        String hidden =
                map.shown() < places.known().size() ? " of " + places.known().size() : "";
        return map.shown() + hidden
                + " places with events; the larger the circle, the more. A dot is a city or site, a ring a whole"
                + " country or region. " + places.nowhere()
                + " events tell no place. Land and borders: Natural Earth, public"
                + " domain; its borders are no statement about whose land it is.";
    }

    private void chosen(Node place, Places places) {
        html.open("h2", "id", "chosen")
                .text("Events in ")
                .add(links.named(place, catalogue.name(place)))
                .close("h2");
        List<Site> all = java.util.stream.Stream.concat(places.known().stream(), places.unknown().stream())
                .filter(site -> site.place().equals(place))
                .toList();
        if (all.isEmpty()) {
            html.add(Parts.empty("No event that passes this filter was there.", "Take a condition away."));
        }
        all.forEach(site -> {
            html.add(new EntryList(catalogue, reader, local)
                    .of(site.events().stream().limit(EVENTS_SHOWN).toList()));
            if (site.events().size() > EVENTS_SHOWN) {
                html.element("p", "and " + (site.events().size() - EVENTS_SHOWN) + " more", "class", "note");
            }
        });
    }

    private void table(Places places) {
        html.element("h2", "Places");
        if (places.known().isEmpty()) {
            html.add(Parts.empty("No event that passes this filter has a place on the map.", "Take a condition away."));
            return;
        }
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Places");
        html.open("table", "class", "results").open("thead").open("tr");
        List.of("Place", "Events", "When", "Point").forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        places.known().stream().limit(ROWS).forEach(this::row);
        html.close("tbody").close("table").close("div");
        if (places.known().size() > ROWS) {
            html.element("p", "and " + (places.known().size() - ROWS) + " more", "class", "note");
        }
    }

    private void row(Site site) {
        html.open("tr")
                .open("td")
                .add(links.named(site.place(), catalogue.name(site.place())))
                .close("td");
        html.open("td", "class", "number")
                .link(address(site), Integer.toString(site.events().size()))
                .close("td");
        String when = Histogram.span(site.events())
                .map(days ->
                        TimeInWords.period(days.first().toString(), days.last().toString()))
                .orElse("");
        html.element("td", when, "class", "short");
        GeoPoint point = site.point().orElseThrow();
        html.element("td", point.latitude() + ", " + point.longitude(), "class", "number")
                .close("tr");
    }

    private void withoutPoint(Places places) {
        if (places.unknown().isEmpty()) {
            return;
        }
        html.element("h2", "Not on the map");
        html.element("p", "Where these lie is not known for sure, or they are too long for a point.", "class", "note");
        html.open("ul", "class", "browse");
        places.unknown().stream()
                .limit(ROWS)
                .forEach(site -> html.open("li")
                        .add(links.named(site.place(), catalogue.name(site.place())))
                        .text(" ")
                        .link(
                                address(site),
                                site.events().size() == 1
                                        ? "1 event"
                                        : site.events().size() + " events")
                        .close("li"));
        html.close("ul");
    }
}

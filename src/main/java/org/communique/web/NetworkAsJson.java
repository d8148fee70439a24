package org.communique.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.communique.explore.EventCatalogue;
import org.communique.explore.Network;

/** A network for programs: its nodes, and its edges with the events behind them. */
final class NetworkAsJson {

    private static final int MOST_EVENTS = 25;

    private NetworkAsJson() {}

    static JsonObject of(Network network, EventCatalogue catalogue) {
        JsonArray nodes = new JsonArray();
        network.members().forEach(member -> {
            JsonObject node = new JsonObject();
            node.addProperty("iri", member.node().getURI());
            node.addProperty("label", catalogue.name(member.node()));
            node.addProperty("events", member.events());
            nodes.add(node);
        });
        JsonArray edges = new JsonArray();
        network.ties().forEach(tie -> edges.add(edge(tie)));
        JsonObject answer = new JsonObject();
        answer.addProperty("leftOut", network.left());
        answer.add("nodes", nodes);
        answer.add("edges", edges);
        return answer;
    }

    private static JsonObject edge(Network.Tie tie) {
        JsonObject edge = new JsonObject();
        edge.addProperty("from", tie.one().getURI());
        edge.addProperty("to", tie.other().getURI());
        edge.addProperty("count", tie.events().size());
        tie.bond().ifPresent(bond -> edge.addProperty("bond", bond.name().toLowerCase(java.util.Locale.ROOT)));
        JsonArray events = new JsonArray();
        tie.events().stream()
                .limit(MOST_EVENTS)
                .forEach(event -> events.add(event.node().getURI()));
        edge.add("events", events);
        return edge;
    }
}

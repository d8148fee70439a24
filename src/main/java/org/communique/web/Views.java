package org.communique.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.explore.EventCatalogue;
import org.communique.explore.FigureCatalogue;
import org.communique.rdf.Iris;

/**
 * What timeline, graph, trade charts and map share: the events and trade figures of the store in memory. They are read when the server starts,
 * and again when the mark that the knowledge graph carries has changed.
 */
final class Views {

    private final Site site;
    private final AtomicReference<Read<EventCatalogue>> events = new AtomicReference<>();
    private final AtomicReference<Read<FigureCatalogue>> figures = new AtomicReference<>();

    Views(Site site) {
        this.site = site;
    }

    /** What was read, and the mark of the knowledge graph at that time. */
    private record Read<T>(List<Quad> mark, T content) {}

    void addTo(FusekiServer.Builder server) {
        server.addServlet("/timeline", new TimelineServlet(site, this))
                .addServlet("/graph", new GraphServlet(site, this))
                .addServlet("/trade", new TradeServlet(site, this))
                .addServlet("/map", new MapServlet(site, this));
    }

    /** What {@code work} makes of the events and the graphs, read in one transaction. */
    <T> T read(BiFunction<EventCatalogue, KnowledgeReader, T> work) {
        return site.read(reader -> work.apply(events(), reader));
    }

    /** All events; use within a transaction. */
    EventCatalogue events() {
        return current(events, EventCatalogue::read);
    }

    /** What {@code work} makes of the trade figures and the graphs, read in one transaction. */
    <T> T figures(BiFunction<FigureCatalogue, KnowledgeReader, T> work) {
        return site.read(reader -> work.apply(current(figures, FigureCatalogue::read), reader));
    }

    /** Reads what the views need, so that the first page need not wait for it. */
    void warm() {
        read((known, reader) -> true);
        figures((known, reader) -> true);
    }

    /** One at a time, so that what takes a while is read once. */
    private synchronized <C> C current(AtomicReference<Read<C>> kept, BiFunction<DatasetGraph, Iris, C> source) {
        List<Quad> mark = mark();
        Read<C> known = kept.get();
        if (known != null && known.mark().equals(mark)) {
            return known.content();
        }
        C content = source.apply(site.dataset(), site.iris());
        kept.set(new Read<>(mark, content));
        return content;
    }

    private List<Quad> mark() {
        DatasetGraph dataset = site.dataset();
        Node graph = site.iris().knowledgeGraph();
        return Iter.toList(dataset.find(graph, graph, Node.ANY, Node.ANY)).stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}

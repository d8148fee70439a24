package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.communique.explore.EventCatalogue;
import org.communique.query.EntityNames;
import org.communique.query.NamedQueries;
import org.communique.query.QueryRunner;
import org.communique.query.UnionGraphs;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** What all pages share, and the addresses they answer at. */
final class Site {

    private final DatasetGraph dataset;
    private final UnionGraphs graphs;
    private final Iris iris;
    private final EntityNames names;
    private final NamedQueries questions;
    private final QueryRunner runner;
    private final LocalLinks links;
    private final Search search;
    private final Supplier<Overview> overview;
    private final ClassLists classes;
    private final Supplier<Map<Node, String>> days;
    private final Views views;

    Site(DatasetGraph dataset, ServerSettings settings, NamedQueries questions) {
        this.dataset = dataset;
        this.graphs = UnionGraphs.of(dataset);
        this.iris = settings.iris();
        this.names = new EntityNames(dataset, iris);
        this.questions = questions;
        this.runner = new QueryRunner(dataset, iris, settings.queryTimeout());
        this.links = new LocalLinks(iris);
        this.search = new Search(this, settings.searchFolder());
        this.overview = new Once<>(() -> read(reader -> Overview.of(this, reader)));
        this.classes = new ClassLists(this::members);
        this.days = new Once<>(() -> read(reader -> Source.days(dataset)));
        this.views = new Views(this);
    }

    void addTo(FusekiServer.Builder server) {
        server.addServlet("", new HomeServlet(this))
                .addServlet("/*", new UnknownServlet(this))
                .addServlet("/search", new SearchServlet(this))
                .addServlet("/suggest", new SuggestServlet(this))
                .addServlet("/browse/*", new BrowseServlet(this))
                .addServlet("/compare", new CompareServlet(this))
                .addServlet("/explain", new ExplainServlet(this))
                .addServlet("/disagreements", new DisputesServlet(this))
                .addServlet("/changes", new ChangesServlet(this))
                .addServlet("/terms", new TermsServlet(this))
                .addServlet("/query", new AskServlet(this))
                .addServlet("/query/*", new QuestionServlet(this))
                .addServlet("/licences", new LicencesServlet(this))
                .addServlet("/assets/*", new StaticFiles("/assets"))
                .addServlet("/ui/*", new StaticFiles("/webapp"));
        for (String path : ServerStatus.PATHS) {
            server.addServlet(path, new ServerStatus());
        }
        views.addTo(server);
        HttpServlet things = new ThingServlet(this);
        links.instancePaths().forEach(path -> server.addServlet(path + "*", things));
        HttpServlet ontology = new OntologyServlet(this);
        LocalLinks.ontologyPaths().forEach(path -> server.addServlet(path, ontology));
    }

    /** What {@code work} makes of the graphs, read in one transaction. */
    <T> T read(Function<KnowledgeReader, T> work) {
        return Txn.calculateRead(dataset, () -> work.apply(new KnowledgeReader(graphs.graph(), names)));
    }

    /** All things of a class or of one of its subclasses, as far as the ontology in the graph tells. */
    Set<Node> members(KnowledgeReader reader, Node type) {
        Set<Node> classes = new LinkedHashSet<>();
        collect(reader, type, classes);
        Set<Node> members = new LinkedHashSet<>();
        classes.forEach(one -> members.addAll(reader.withValue(Standard.TYPE, one)));
        return members;
    }

    private static void collect(KnowledgeReader reader, Node type, Set<Node> classes) {
        if (classes.add(type)) {
            reader.withValue(RDFS.subClassOf.asNode(), type).forEach(below -> collect(reader, below, classes));
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    Iris iris() {
        return iris;
    }

    EntityNames names() {
        return names;
    }

    NamedQueries questions() {
        return questions;
    }

    QueryRunner runner() {
        return runner;
    }

    Search search() {
        return search;
    }

    ClassLists classes() {
        return classes;
    }

    /** What the first page shows; the first to ask waits for it. */
    Overview overview() {
        return overview.get();
    }

    /** Reads what the first pages need, so that nobody waits for it later. */
    void prepare() {
        overview();
        days();
        views.warm();
    }

    /** The days on which articles were published, of those that state it. */
    Map<Node, String> days() {
        return days.get();
    }

    /** All events in memory; use within a transaction. */
    EventCatalogue events() {
        return views.events();
    }

    LocalLinks links() {
        return links;
    }
}

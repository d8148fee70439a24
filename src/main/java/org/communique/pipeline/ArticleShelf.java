package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.NamedGraph;
import org.communique.rdf.SetAsideGraph;
import org.communique.store.TripleStore;
import org.communique.text.Article;

/** The articles in a store, each in its own graph, put in and taken out as a whole. */
public final class ArticleShelf {

    private final TripleStore store;
    private final Iris iris;
    private final SetAsideGraph setAside;
    private final Versions versions;

    /** The articles of this store. */
    public ArticleShelf(TripleStore store) {
        this.store = store;
        this.iris = new Iris(store.base());
        this.setAside = new SetAsideGraph(iris);
        this.versions = new Versions(store.dataset(), iris);
    }

    /**
     * An article to put in.
     *
     * @param article what was read
     * @param sieved its graph, and what was left out of it
     * @param path the absolute path of the file that it was read from, where it was
     */
    record Entry(Article article, ClaimSieve.Sieved sieved, Optional<String> path) {}

    /**
     * Puts articles in, in one transaction. An article gives way to another version of it, as {@link Versions} tells; a build uses one
     * shelf. The same article from several files keeps the file name that comes first in the alphabet, so that the order of files
     * leaves no trace.
     *
     * @param messages is told which article gives way to which
     * @return how many were new or changed
     */
    int put(Collection<Entry> entries, Consumer<String> messages) {
        TreeMap<String, Entry> byId = new TreeMap<>();
        for (Entry entry : entries) {
            byId.merge(entry.article().id(), entry, ArticleShelf::firstByName);
        }
        List<String> told = new ArrayList<>();
        AtomicInteger changed = new AtomicInteger();
        store.write(() -> {
            byId.values().stream().filter(entry -> takes(entry, told)).forEach(entry -> {
                if (isChange(entry)) {
                    replace(entry);
                    changed.incrementAndGet();
                }
            });
            entries.forEach(entry -> noteFile(entry, told));
        });
        told.forEach(messages);
        return changed.get();
    }

    /** Whether the article goes in; older versions of it go out. */
    private boolean takes(Entry entry, List<String> told) {
        Article article = entry.article();
        String address = article.url().orElse("");
        List<String> others = versions.sameAddress(article);
        Optional<String> later =
                others.stream().filter(id -> versions.stays(id, article)).findFirst();
        if (later.isPresent()) {
            told.add(article.sourceFile() + ": left out: the article " + later.get() + " with the same address, "
                    + address + ", is the later version of it");
            return false;
        }
        others.forEach(id -> {
            told.add(article.sourceFile() + ": replaces the article " + id + " with the same address, " + address);
            delete(id);
        });
        return true;
    }

    /** Notes the file, and takes out what it held before. */
    private void noteFile(Entry entry, List<String> told) {
        String id = entry.article().id();
        for (String path : entry.path().stream().toList()) {
            versions.heldBefore(path, id).forEach(gone -> {
                told.add(
                        entry.article().sourceFile() + ": replaces the article " + gone + " that the file held before");
                delete(gone);
            });
        }
        if (dataset().containsGraph(iris.article(id))) {
            versions.read(id, entry.path());
        }
    }

    private static Entry firstByName(Entry one, Entry other) {
        return one.article().sourceFile().compareTo(other.article().sourceFile()) <= 0 ? one : other;
    }

    private boolean isChange(Entry entry) {
        Node name = iris.article(entry.article().id());
        Set<Triple> there = new HashSet<>(dataset().getGraph(name).find().toList());
        boolean laterName = sourceFile(name)
                .filter(file -> file.compareTo(entry.article().sourceFile()) < 0)
                .isPresent();
        return !laterName && !there.equals(new HashSet<>(content(entry)));
    }

    private Optional<String> sourceFile(Node article) {
        return dataset().getGraph(article).find(article, Cmq.SOURCE_FILE, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    private static List<Triple> content(Entry entry) {
        return entry.sieved().kept().map(NamedGraph::triples).orElse(List.of());
    }

    private void replace(Entry entry) {
        String id = entry.article().id();
        List<String> paths = files().paths(id);
        delete(id);
        paths.forEach(path -> files().link(id, path));
        Node name = iris.article(id);
        content(entry).forEach(triple -> dataset().add(Quad.create(name, triple)));
        setAside.write(id, entry.sieved().setAside())
                .quads()
                .forEach(quad -> dataset().add(quad));
    }

    private FileNotes files() {
        return new FileNotes(dataset(), iris);
    }

    private FusionIndex index() {
        return new FusionIndex(dataset(), iris);
    }

    private void delete(String id) {
        Node name = iris.article(id);
        dataset().deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        List<Quad> results = Iter.toList(dataset().find(iris.setAsideGraph(), Node.ANY, Cmq.REPORTED_IN, name));
        results.forEach(quad -> dataset().deleteAny(iris.setAsideGraph(), quad.getSubject(), Node.ANY, Node.ANY));
        files().unlink(id);
        index().markPending(id);
    }

    /** The ids of all articles, sorted. */
    public List<String> ids() {
        return store.graphNames().stream()
                .map(NodeFactory::createURI)
                .map(iris::articleId)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The ids of the articles that were read from a file of this name, sorted. */
    public List<String> fromFile(String name) {
        return store
                .read(() -> Iter.toList(
                        dataset().find(Node.ANY, Node.ANY, Cmq.SOURCE_FILE, NodeFactory.createLiteralString(name))))
                .stream()
                .map(Quad::getSubject)
                .map(iris::articleId)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** Takes articles out, with what was set aside of them. */
    public void remove(Collection<String> ids) {
        store.write(() -> ids.forEach(this::delete));
    }

    private DatasetGraph dataset() {
        return store.dataset();
    }
}

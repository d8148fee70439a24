package org.communique.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.NodeFactory;
import org.communique.query.EntityNames;
import org.communique.rdf.Cmq;
import org.communique.search.Group;
import org.communique.search.NamedThing;
import org.communique.search.SearchException;
import org.communique.search.SearchIndex;
import org.communique.search.SentenceHits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searching the graphs. When the server starts, the index is brought up to date in the background; until that is done, names are read from the
 * graphs themselves and sentences from the index as it was left.
 */
final class Search implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final Site site;
    private final SearchIndex index;
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final CountDownLatch updated = new CountDownLatch(1);
    private final Thread updating;

    Search(Site site, Optional<Path> folder) {
        this.site = site;
        this.index = folder.map(Search::kept).orElseGet(SearchIndex::inMemory);
        this.updating = new Thread(this::update, "search-index");
        updating.setDaemon(true);
    }

    private static SearchIndex kept(Path folder) {
        try {
            return SearchIndex.at(folder);
        } catch (SearchException e) {
            LOG.warn("{} It is made in memory instead.", e.getMessage());
            return SearchIndex.inMemory();
        }
    }

    void start() {
        updating.start();
    }

    private void update() {
        try {
            site.prepare();
            site.read(reader -> {
                SearchSource source = new SearchSource(reader, site.links());
                index.update(source.things(), source.texts(), goOn::get);
                return true;
            });
            warm();
        } catch (SearchException e) {
            LOG.warn("{}; names are still found, sentences may not be", e.getMessage());
        } finally {
            updated.countDown();
        }
    }

    /** Puts in order what the counts on the first page lead to, so that the first who follows one need not wait. */
    private void warm() {
        for (Overview.Count count : site.overview().counts()) {
            if (goOn.get()) {
                site.read(reader -> site.classes().members(reader, Cmq.term(count.term())));
            }
        }
    }

    /** Whether the index holds what the graphs hold. */
    boolean isUpToDate() {
        return updated.getCount() == 0;
    }

    /** Waits until it does. */
    void await() {
        try {
            updated.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<NamedThing> names(String words, Set<Group> groups, int limit) {
        if (isUpToDate() || !index.isEmpty()) {
            return index.names(words, groups, limit);
        }
        return groups.contains(Group.ENTITY) ? read(words, limit) : List.of();
    }

    private List<NamedThing> read(String words, int limit) {
        List<EntityNames.Hit> hits = site.names().search(words, limit);
        return site.read(reader -> {
            Kinds kinds = new Kinds(reader);
            return hits.stream()
                    .map(hit -> new NamedThing(
                            hit.node().getURI(),
                            Group.ENTITY,
                            kinds.colour(hit.node()),
                            reader.label(hit.node()),
                            List.of(hit.name()),
                            kinds.words(hit.node()),
                            1))
                    .toList();
        });
    }

    SentenceHits sentences(String words, int from, int limit) {
        return index.sentences(words, from, limit);
    }

    /** The page of a thing that was found. */
    Optional<String> page(String iri) {
        return site.links().page(NodeFactory.createURI(iri));
    }

    /** Stops the update, waits for it to let go of the graphs, and closes the index. */
    @Override
    public void close() {
        goOn.set(false);
        if (updating.isAlive()) {
            await();
        }
        index.close();
    }
}

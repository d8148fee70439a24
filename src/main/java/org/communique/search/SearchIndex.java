package org.communique.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Names and sentences, to search from any number of threads while one updates. What is found is what the last finished update saw; the folder
 * always holds such a state, whenever the process dies.
 */
public final class SearchIndex implements AutoCloseable {

    /** How many sentences are counted at most. */
    public static final int MOST_COUNTED = 1_000;

    /** Changes with the way that entries are written: an index of another version is made anew. */
    private static final Map<String, String> FORMAT = Map.of("format", "communique search 1");

    private static final Sort BEST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Entry.KEY, SortField.Type.STRING),
            new SortField(Entry.BEGIN, SortField.Type.INT));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(Words.OF_NAMES, Map.of(Entry.TEXT, Words.OF_SENTENCES))));
        writer.setLiveCommitData(FORMAT.entrySet());
        this.searchers = new SearcherManager(writer, null);
    }

    /** An empty index that is gone when it is closed. */
    public static SearchIndex inMemory() {
        try {
            return new SearchIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new SearchException("no index of names can be made in memory: " + e.getMessage(), e);
        }
    }

    /**
     * The index in a folder, which is made where there is none. One that cannot be read, or was written by another version, is
     * thrown away: everything in it comes from the store.
     *
     * @throws SearchException if the folder cannot be written to, or another process has the index open
     */
    public static SearchIndex at(Path folder) {
        try {
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            if (!isReadable(directory)) {
                for (String file : directory.listAll()) {
                    directory.deleteFile(file);
                }
            }
            return new SearchIndex(directory);
        } catch (IOException e) {
            throw new SearchException(folder + ": the search index cannot be kept there: " + e.getMessage(), e);
        }
    }

    private static boolean isReadable(Directory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().equals(FORMAT);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /**
     * Makes the index hold these things and articles and no others; what it holds already is left as it is.
     *
     * @param goOn asked before each: where it says no, the rest is left for the next time, and nothing is dropped
     * @throws SearchException if the index cannot be written
     */
    public void update(Stream<NamedThing> things, Stream<ArticleText> articles, BooleanSupplier goOn) {
        try {
            Update update = new Update(writer);
            for (Iterator<NamedThing> rest = things.iterator(); rest.hasNext(); ) {
                if (!goOn.getAsBoolean()) {
                    return;
                }
                NamedThing thing = rest.next();
                update.see(Entry.key(thing), Entry.print(thing), () -> Entry.of(thing));
            }
            for (Iterator<ArticleText> rest = articles.iterator(); rest.hasNext(); ) {
                if (!goOn.getAsBoolean()) {
                    return;
                }
                ArticleText article = rest.next();
                update.see(Entry.key(article), Entry.print(article), () -> Entry.of(article));
            }
            update.dropUnseen();
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new SearchException("the search index cannot be written: " + e.getMessage(), e);
        }
    }

    /** Whether an update has ever been finished: until then nothing is found. */
    public boolean isEmpty() {
        return search(searcher -> searcher.getIndexReader().numDocs()) == 0;
    }

    /**
     * Things of these groups whose names have all the words, best first: those called exactly so, those whose name begins so, those in many
     * articles.
     */
    public List<NamedThing> names(String words, Set<Group> groups, int limit) {
        List<NamedThing> found = new ArrayList<>();
        for (Query query : new Asked(words).forNames(groups)) {
            search(searcher -> {
                for (ScoreDoc hit : searcher.search(query, limit, BEST).scoreDocs) {
                    found.add(Entry.thing(searcher.storedFields().document(hit.doc)));
                }
                return found;
            });
        }
        return found;
    }

    /** Sentences with all the words, best first; words in quotation marks stand together. */
    public SentenceHits sentences(String words, int from, int limit) {
        Asked asked = new Asked(words);
        List<Query> queries = asked.forSentences();
        if (queries.isEmpty()) {
            return new SentenceHits(List.of(), 0);
        }
        Marks marks = new Marks(asked.terms());
        return search(searcher -> {
            TopFieldDocs top = searcher.search(queries.getFirst(), Math.min(from + limit, MOST_COUNTED), BEST);
            List<SentenceHit> hits = new ArrayList<>();
            for (int i = from; i < top.scoreDocs.length; i++) {
                hits.add(marks.in(searcher.storedFields().document(top.scoreDocs[i].doc)));
            }
            return new SentenceHits(hits, (int) Math.min(MOST_COUNTED, top.totalHits.value));
        });
    }

    private interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T search(Work<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new SearchException("the search index cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException e) {
            throw new SearchException("the search index cannot be closed: " + e.getMessage(), e);
        }
    }
}

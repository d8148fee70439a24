package org.communique.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;
import org.communique.knowledge.ItemFinder;
import org.communique.knowledge.KnowledgeException;

/** A local index of Wikidata names, open for look-ups from any number of threads. */
public final class GazetteerIndex implements ItemFinder, AutoCloseable {

    /** An item with fewer pages than this is so little known that an article may well mean a namesake without any. */
    private static final int LITTLE_KNOWN = 3;

    /** "By far the most prominent" among namesakes: at least this many pages, and this many times those of the next. */
    private static final int WELL_KNOWN = 10;

    private static final int FAR_AHEAD = 4;

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;

    private GazetteerIndex(Path folder, Directory directory, DirectoryReader reader) {
        this.folder = folder.toAbsolutePath().normalize();
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * Opens the index in this folder.
     *
     * @throws KnowledgeException if there is none, or it was built by another version
     */
    public static GazetteerIndex open(Path folder) {
        try {
            Path current = new IndexFolder(folder)
                    .current()
                    .orElseThrow(() -> new KnowledgeException(folder
                            + ": no index of Wikidata names is here. Build one: communique gazetteer DUMP.json.gz --index "
                            + folder));
            Directory directory = FSDirectory.open(current);
            try {
                return new GazetteerIndex(folder, directory, checked(DirectoryReader.open(directory), folder));
            } catch (IOException | RuntimeException failed) {
                directory.close();
                throw failed;
            }
        } catch (IOException broken) {
            throw new KnowledgeException(folder + ": the index of Wikidata names cannot be read ("
                    + Optional.ofNullable(broken.getMessage()).orElseGet(broken::toString)
                    + "). Build it again with 'communique gazetteer'.");
        }
    }

    private static DirectoryReader checked(DirectoryReader reader, Path folder) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        Optional<String> format = Optional.ofNullable(data.get(GazetteerBuild.FORMAT_KEY));
        if (format.filter(GazetteerBuild.FORMAT::equals).isEmpty()) {
            reader.close();
            throw new KnowledgeException(folder + ": expected an index of version " + GazetteerBuild.FORMAT + ", found "
                    + format.orElse("none") + ". Build it again with 'communique gazetteer'.");
        }
        return reader;
    }

    @Override
    public String fingerprint() {
        try {
            return reader.getIndexCommit().getSegmentsFileName() + " " + reader.getVersion() + " " + reader.numDocs()
                    + " " + new TreeMap<>(reader.getIndexCommit().getUserData());
        } catch (IOException broken) {
            throw new UncheckedIOException("The index of Wikidata names cannot be read", broken);
        }
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    /** The number of items. */
    public int size() {
        return reader.numDocs();
    }

    /** The items that have this name as label or alias, the most prominent first. Accents and case do not count. */
    public List<GazetteerEntry> lookup(String name) {
        Map<WikidataId, GazetteerEntry> found = new LinkedHashMap<>();
        Term key = new Term(EntryDocument.KEY, NameKey.of(name));
        try {
            StoredFields stored = reader.storedFields();
            for (LeafReaderContext leaf : reader.leaves()) {
                Optional<PostingsEnum> postings =
                        Optional.ofNullable(leaf.reader().postings(key, PostingsEnum.NONE));
                if (postings.isEmpty()) {
                    continue;
                }
                PostingsEnum documents = postings.get();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    GazetteerEntry entry = EntryDocument.entry(stored.document(leaf.docBase + documents.docID()));
                    found.merge(entry.item(), entry, GazetteerIndex::better);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the index of Wikidata names cannot be read", broken);
        }
        return found.values().stream().sorted(GazetteerEntry.ORDER).toList();
    }

    /** Of an item that stands in the dump twice, the fuller: the order of the dump must not tell. */
    private static GazetteerEntry better(GazetteerEntry one, GazetteerEntry other) {
        int order = GazetteerEntry.ORDER.compare(one, other);
        boolean first = order < 0 || (order == 0 && one.toString().compareTo(other.toString()) <= 0);
        return first ? one : other;
    }

    @Override
    public Optional<Match> find(EntityKind kind, String name) {
        List<GazetteerEntry> namesakes = lookup(name).stream()
                .filter(entry -> entry.kind().general() == kind.general())
                .toList();
        if (namesakes.isEmpty()) {
            return Optional.empty();
        }
        GazetteerEntry best = namesakes.getFirst();
        if (namesakes.size() == 1) {
            return Optional.of(new Match(best.item(), best.prominence() >= LITTLE_KNOWN));
        }
        int next = namesakes.get(1).prominence();
        boolean ahead = best.prominence() >= WELL_KNOWN && best.prominence() >= FAR_AHEAD * next;
        return ahead ? Optional.of(new Match(best.item(), false)) : Optional.empty();
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            // both are closed, whatever happens to the first
        } catch (IOException failed) {
            throw new UncheckedIOException("the index of Wikidata names cannot be closed", failed);
        }
    }
}

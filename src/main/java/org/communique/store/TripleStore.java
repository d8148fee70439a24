package org.communique.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graphs in a folder on disk (Apache Jena TDB2). Every change is one transaction, so that a process that dies at any moment
 * leaves the store as it was before or after it, never between. One process at a time has a store open.
 */
public final class TripleStore implements AutoCloseable {

    private static final String MARK = "communique-store.txt";
    private static final String FORMAT = "communique store 1";

    private final Path folder;
    private final StoreLock lock;
    private final String base;
    private final DatasetGraph dataset;

    private TripleStore(Path folder, StoreLock lock, String base, DatasetGraph dataset) {
        this.folder = folder;
        this.lock = lock;
        this.base = base;
        this.dataset = dataset;
    }

    /**
     * Opens the store in {@code folder}, or makes one there.
     *
     * @param base the base IRI of a new store, ending in a slash; an existing store must have the same
     * @throws StoreException if the folder holds something else, the base differs, or another process has the store open
     */
    public static TripleStore openOrCreate(Path folder, String base) {
        try {
            if (!isStore(folder)) {
                create(folder, base);
            }
        } catch (IOException broken) {
            throw new StoreException(folder + ": a store cannot be made there: " + broken.getMessage(), broken);
        }
        TripleStore store = open(folder);
        if (!store.base().equals(base)) {
            store.close();
            throw new StoreException(folder + ": the store was built with the base " + store.base() + ", not " + base
                    + ". Give --base " + store.base() + " or another --store.");
        }
        return store;
    }

    /**
     * Opens an existing store.
     *
     * @throws StoreException if there is none, or another process has it open
     */
    public static TripleStore open(Path folder) {
        if (!isStore(folder)) {
            throw new StoreException(
                    folder + ": no store there. Build one first: communique build INPUT --store " + folder);
        }
        StoreLock lock = StoreLock.of(folder);
        try {
            List<String> mark = Files.readAllLines(folder.resolve(MARK), StandardCharsets.UTF_8);
            if (mark.size() < 2 || !mark.getFirst().equals(FORMAT)) {
                throw new StoreException(folder.resolve(MARK) + ": expected '" + FORMAT + "' and a base IRI, found "
                        + mark + ". This version cannot open that store; build a new one.");
            }
            Path data = Files.createDirectories(folder.resolve("tdb2"));
            return new TripleStore(
                    folder, lock, mark.get(1), DatabaseMgr.connectDatasetGraph(Location.create(data.toString())));
        } catch (IOException broken) {
            lock.close();
            throw new StoreException(folder + ": the store cannot be opened: " + broken.getMessage(), broken);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Whether the folder holds a store. */
    public static boolean isStore(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    private static void create(Path folder, String base) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException(folder + ": a file is in the way of the store. Name another folder with --store.");
        }
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            if (entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("communique."))) {
                throw new StoreException(
                        folder + ": the folder is neither empty nor a store. Name another with --store.");
            }
        }
        Path draft = folder.resolve("communique.new");
        Files.writeString(draft, FORMAT + "\n" + base + "\n", StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The base IRI of all instances in this store, ending in a slash. */
    public String base() {
        return base;
    }

    /** Where it is on disk; what lies there beside the store's own files and the file of decisions can be made again. */
    public Path folder() {
        return folder;
    }

    /** All graphs; what the store itself notes is in the default graph. Read and write only inside a transaction. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** What {@code work} reads, in one transaction. */
    public <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work);
    }

    /** Runs {@code work} in one transaction that is stored wholly or not at all. */
    public void write(Runnable work) {
        Txn.executeWrite(dataset, work);
    }

    /**
     * Puts graphs in the place of those of the same name, in one transaction.
     *
     * @param graphs triples by the name of their graph
     */
    public void replace(SortedMap<String, Collection<Triple>> graphs) {
        write(() -> graphs.forEach((name, triples) -> {
            Node graph = NodeFactory.createURI(name);
            dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            triples.forEach(triple -> dataset.add(Quad.create(graph, triple)));
        }));
    }

    /** The names of all graphs, sorted. */
    public List<String> graphNames() {
        return read(() -> {
            TreeMap<String, Boolean> names = new TreeMap<>();
            dataset.listGraphNodes().forEachRemaining(node -> names.put(node.getURI(), true));
            return List.copyOf(names.keySet());
        });
    }

    /** The quads of one named graph, or of all for {@link Node#ANY}, in no order; the default graph is no part of them. */
    public List<Quad> quads(Node graph) {
        return read(() -> Iter.toList(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY)));
    }

    /** The triples of one graph, in no order. */
    public List<Triple> triples(Node graph) {
        return read(() -> dataset.getGraph(graph).find().toList());
    }

    @Override
    public void close() {
        try (lock) {
            DatasetGraph open = dataset;
            open.close();
            TDBInternal.expel(open);
        }
    }
}

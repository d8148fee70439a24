package org.communique.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** One time of making the index what it should be: everything there should be is seen once, and what was not seen is dropped. */
final class Update {

    private final IndexWriter writer;
    private final Map<String, String> prints;
    private final Set<String> seen = new HashSet<>();

    Update(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.prints = prints(writer);
    }

    private static Map<String, String> prints(IndexWriter writer) throws IOException {
        Map<String, String> prints = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                read(leaf.reader(), prints);
            }
        }
        return prints;
    }

    private static void read(LeafReader leaf, Map<String, String> prints) throws IOException {
        SortedDocValues keys = leaf.getSortedDocValues(Entry.KEY);
        BinaryDocValues values = leaf.getBinaryDocValues(Entry.PRINT);
        if (keys == null || values == null) {
            return;
        }
        var live = leaf.getLiveDocs();
        for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                prints.put(
                        keys.lookupOrd(keys.ordValue()).utf8ToString(),
                        values.binaryValue().utf8ToString());
            }
        }
    }

    /** Writes the entry where it is new or another. */
    void see(String key, String print, Supplier<Entry> entry) throws IOException {
        if (seen.add(key) && !print.equals(prints.get(key))) {
            writer.updateDocuments(new Term(Entry.KEY, key), entry.get().documents());
        }
    }

    void dropUnseen() throws IOException {
        for (String key : prints.keySet()) {
            if (!seen.contains(key)) {
                writer.deleteDocuments(new Term(Entry.KEY, key));
            }
        }
    }
}

package org.communique.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Three articles of our own making, as the graphs that the contract describes. */
public final class SmallWorld {

    private SmallWorld() {}

    /** In a TDB2 database in memory. */
    public static DatasetGraph inTdb2() {
        return load(DatabaseMgr.createDatasetGraph());
    }

    /** In a plain dataset in memory. */
    public static DatasetGraph inMemory() {
        return load(DatasetGraphFactory.createTxnMem());
    }

    private static DatasetGraph load(DatasetGraph dataset) {
        try (InputStream file = SmallWorld.class.getResourceAsStream("/query/small-world.trig")) {
            Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file, Lang.TRIG));
            return dataset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

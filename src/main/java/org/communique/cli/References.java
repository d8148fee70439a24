package org.communique.cli;

import java.nio.file.Path;
import org.communique.knowledge.Gazetteer;
import org.communique.pipeline.ReferenceShelf;
import org.communique.reference.Parties;
import org.communique.reference.ReferenceTable;
import org.communique.store.TripleStore;

/** Loads tables of official values as the verbs {@code reference} and {@code up} do: with messages on standard error. */
final class References {

    private final Communique communique;

    References(Communique communique) {
        this.communique = communique;
    }

    /** Loads the table; where not one row is good, the store stays as it is. */
    void load(Path file, String name, TripleStore store) {
        ReferenceTable table = ReferenceTable.read(file, new Parties(Gazetteer.load()));
        table.problems().forEach(communique.talk()::println);
        String rejected = table.problems().size() + " rows rejected";
        if (table.figures().isEmpty()) {
            throw new FailedException(
                    file + ": expected at least one good row, found none; " + rejected + ". Nothing was changed.");
        }
        new ReferenceShelf(store).put(name, table);
        communique
                .lines()
                .println(table.figures().size() + " official values loaded as " + name + ", " + rejected + ".");
    }
}

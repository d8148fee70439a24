package org.communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.gazetteer.GazetteerIndex;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnowledgeException;
import org.communique.pipeline.KnowledgeBuild;
import org.communique.store.TripleStore;
import picocli.CommandLine.Option;

/** The option that names a local index of Wikidata names. */
final class GazetteerOption {

    private static final Path NONE = Path.of("none");

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description =
                    "An index of Wikidata names that 'communique gazetteer' has built, for names the tables do not know"
                            + " (default: the one that the store was built with, if any; 'none': the tables alone).")
    private Optional<Path> folder = Optional.empty();

    /** The tables, with the index where one is given. */
    Names open() {
        return open(folder.filter(path -> !path.equals(NONE)));
    }

    /** The tables, with the index that is given, else with that which the store was built with. */
    Names open(TripleStore store) {
        return folder.isPresent() ? open() : of(store);
    }

    /** The tables, with the index that the store was built with. */
    static Names of(TripleStore store) {
        Optional<Path> noted = KnowledgeBuild.namesFolder(store);
        try {
            return open(noted);
        } catch (KnowledgeException missing) {
            throw new FailedException("the graph was built with the index of Wikidata names in " + noted.orElseThrow()
                    + ", which cannot be used now. Put it back, or build with --gazetteer DIR or --gazetteer none. ("
                    + missing.getMessage() + ")");
        }
    }

    private static Names open(Optional<Path> folder) {
        Optional<GazetteerIndex> index = folder.map(GazetteerIndex::open);
        Gazetteer tables = Gazetteer.load();
        return new Names(index.map(tables::with).orElse(tables), index);
    }

    /**
     * Names that are known beforehand, to be closed after use.
     *
     * @param gazetteer the tables, with the index
     * @param index the index, if one is open
     */
    record Names(Gazetteer gazetteer, Optional<GazetteerIndex> index) implements AutoCloseable {

        @Override
        public void close() {
            index.ifPresent(GazetteerIndex::close);
        }
    }
}

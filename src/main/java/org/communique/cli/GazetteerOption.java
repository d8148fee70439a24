package org.communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.gazetteer.GazetteerIndex;
import org.communique.knowledge.Gazetteer;
import picocli.CommandLine.Option;

/** The option that names a local index of Wikidata names. */
final class GazetteerOption {

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description =
                    "An index of Wikidata names that 'communique gazetteer' has built, for names the tables do not know.")
    private Optional<Path> folder = Optional.empty();

    /** The tables, with the index where there is one. */
    Names open() {
        Gazetteer tables = Gazetteer.load();
        Optional<GazetteerIndex> index = folder.map(GazetteerIndex::open);
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

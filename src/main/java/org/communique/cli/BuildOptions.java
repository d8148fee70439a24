package org.communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import org.communique.text.PublicationDate;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the verbs that build. */
final class BuildOptions {

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "What the IRIs of this graph begin with (default: ${DEFAULT-VALUE}).")
    private String base = Iris.DEFAULT_BASE;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Published.class,
            description = "The publication date of the articles that state none, as in 2022-06-15.")
    private Optional<PublicationDate> published = Optional.empty();

    @Option(
            names = "--explain",
            description = "Tell on standard error why each name was linked as it was, as the verb 'explain' does.")
    private boolean explain;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Take over the decisions of people in this file, as from another store; see 'decide'.")
    private Optional<Path> decisions = Optional.empty();

    /** Decisions to take over. */
    Optional<Path> decisions() {
        return decisions;
    }

    /** Whether to tell why names were linked as they were. */
    boolean explain() {
        return explain;
    }

    Path store() {
        return store.folder();
    }

    /** The names that are known beforehand; to be closed after use. */
    GazetteerOption.Names openGazetteer(TripleStore into) {
        return gazetteer.open(into);
    }

    int jobs() {
        return jobs.count();
    }

    /** The base IRI; a slash is added where it ends in none. */
    Iris iris() {
        try {
            return new Iris(base.endsWith("/") ? base : base + "/");
        } catch (IllegalArgumentException notAnIri) {
            throw new FailedException("--base: " + notAnIri.getMessage());
        }
    }

    Optional<PublicationDate> published() {
        return published;
    }

    /** Reads an ISO date or date-time. */
    static final class Published implements CommandLine.ITypeConverter<PublicationDate> {

        @Override
        public PublicationDate convert(String value) {
            return PublicationDate.parse(value)
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "expected a date such as 2022-06-15, found '" + value + "'"));
        }
    }
}

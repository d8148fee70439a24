package org.communique.extract;

import java.util.List;
import org.communique.claim.Statement;
import org.communique.extract.statement.StatementReader;
import org.communique.resolve.Reading;

/** Draws from an article who said what, in direct and in reported speech. */
public final class StatementExtractor implements Extractor {

    private final StatementReader reader;

    private StatementExtractor(StatementReader reader) {
        this.reader = reader;
    }

    /** Loads the verbs of reporting. */
    public static StatementExtractor load() {
        return new StatementExtractor(StatementReader.load());
    }

    @Override
    public List<Statement> extract(Reading reading) {
        return reader.read(reading);
    }
}

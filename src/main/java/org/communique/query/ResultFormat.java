package org.communique.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** How an answer is printed. */
public enum ResultFormat {
    /** Columns of text for people; IRIs in their short form. */
    TABLE,
    /** SPARQL 1.1 results in CSV: no types, full IRIs. */
    CSV,
    /** SPARQL 1.1 results in TSV: terms as in Turtle. */
    TSV,
    /** SPARQL 1.1 results in JSON; a graph as JSON-LD. */
    JSON,
    /** SPARQL results in XML; a graph as RDF/XML. */
    XML,
    /** A graph in Turtle; not for tables. */
    TURTLE;

    /** The word for the format on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format with this word.
     *
     * @throws QuestionException where there is none
     */
    public static ResultFormat ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new QuestionException("the format is one of "
                        + Arrays.stream(values()).map(ResultFormat::word).collect(Collectors.joining(", ")) + "; got '"
                        + word + "'"));
    }

    /**
     * Checks that the answer of this query has this form.
     *
     * @throws QuestionException where it has not
     */
    void check(Query query) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        if (this == TURTLE && !graph) {
            throw new QuestionException(
                    "the answer is a table, which has no Turtle form; choose table, csv, tsv, json or xml");
        }
    }
}

package org.communique.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** Says where a query stops being SPARQL. */
final class SyntaxProblem {

    /** The parser's own position is that of the word before; the place of the offence stands in its message. */
    private static final Pattern PLACE = Pattern.compile("(?:,? at )?line (\\d+), column (\\d+):?\\.?");

    private SyntaxProblem() {}

    /** {@code line 4, column 1: this is not SPARQL: Encountered "}"}. */
    static String describe(QueryParseException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(message);
        boolean placed = place.find();
        String line = placed ? place.group(1) : String.valueOf(e.getLine());
        String column = placed ? place.group(2) : String.valueOf(e.getColumn());
        String what = placed ? place.replaceFirst("") : message;
        return "line " + line + ", column " + column + ": this is not SPARQL: " + what.strip();
    }
}

package org.communique.extract.statement;

import java.util.Set;
import org.communique.extract.statement.SpeechVerb.Takes;

/** Tells whether a verb says what something is: "described the vote as a victory", unlike "called a vote". */
final class Namings {

    private static final Set<String> THINGS = Set.of("it", "this", "that", "them", "these", "those", "him", "her");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> PARTICLES =
            Set.of("off", "up", "back", "out", "in", "on", "upon", "for", "to", "and", "but", "as", "again");
    private static final Set<String> ENDS = Set.of("and", "but", "or", "while", "as", "when", "after", "who", "which");
    private static final int FARTHEST_AS = 16;
    private static final int LONGEST_THING = 9;

    private final Line line;

    Namings(Line line) {
        this.line = line;
    }

    boolean isNaming(SpeechVerb verb, int at) {
        return (verb.takes(Takes.AS) && hasAs(at)) || (verb.takes(Takes.NAMING) && hasName(at));
    }

    private boolean hasAs(int at) {
        if (!line.isWord(at) || line.isPreposition(at) || line.isTime(at)) {
            return false;
        }
        for (int index = at + 1; index < Math.min(line.size(), at + FARTHEST_AS); index++) {
            if (line.is(index, ";") || line.is(index, ":")) {
                return false;
            }
            boolean wide = line.is(index - 1, "such") || line.is(index + 1, "well");
            if (line.is(index, "as") && !wide && !line.isQuoted(index)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasName(int at) {
        if (line.isAny(at, THINGS)) {
            boolean person = line.is(at, "him") || line.is(at, "her") || line.is(at, "them");
            boolean name = line.isWord(at + 1) && !line.isAny(at + 1, PARTICLES) && !line.isTime(at + 1);
            return name && (!person || line.isAny(at + 1, ARTICLES));
        }
        int end = at;
        while (end < line.size() && end < at + LONGEST_THING && isInside(end, at)) {
            if (end > at && line.isAny(end, ARTICLES) && !line.isTime(end + 1)) {
                return true;
            }
            end++;
        }
        return end > at + 1 && line.isTagged(end - 1, "JJ") && line.isTagged(end - 2, "NN") && !line.isTime(end - 1);
    }

    private boolean isInside(int index, int at) {
        boolean part = line.isWord(index) || line.isPossessive(index) || line.is(index, "-");
        boolean of = line.is(index, "of") && index > at;
        return part && !line.isTime(index) && !line.isAny(index, ENDS) && (of || !line.isPreposition(index));
    }
}

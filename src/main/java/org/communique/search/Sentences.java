package org.communique.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text into stretches that are good to show: sentences by the Unicode rules (UAX 29), never across a line break, and not after an
 * initial or a title ("U.S. President", "Mr. Lee").
 */
final class Sentences {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:^|[\\s(.“\"])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|No|Jr|vs)\\.\\s*$");

    private Sentences() {}

    /** A stretch of the text, in UTF-16 units, without blanks around it. */
    record Stretch(int begin, int end) {}

    static List<Stretch> of(String text) {
        List<Stretch> all = new ArrayList<>();
        LINE.matcher(text).results().forEach(line -> cut(line.group(), line.start(), all));
        return all;
    }

    private static void cut(String line, int offset, List<Stretch> all) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = line.substring(start, end);
            if (end < line.length() && OPEN_END.matcher(piece).find()) {
                continue;
            }
            int lead = piece.length() - piece.stripLeading().length();
            if (!piece.isBlank()) {
                all.add(new Stretch(
                        offset + start + lead,
                        offset + start + piece.stripTrailing().length()));
            }
            start = end;
        }
    }
}

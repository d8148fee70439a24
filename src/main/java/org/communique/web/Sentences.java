package org.communique.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.communique.text.CodePoints;

/**
 * The sentences of a text, as stretches in code points; no sentence goes over a line break. What ends in a short capitalised word and a
 * full stop, as "Mr." or "V." do, goes on.
 */
final class Sentences {

    private static final Pattern ABBREVIATION = Pattern.compile("(?s).*(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{0,3}\\.\\s*");

    private Sentences() {}

    /** A sentence without the blanks around it. */
    record Stretch(int begin, int end) {}

    static List<Stretch> of(String text) {
        List<Stretch> found = new ArrayList<>();
        CodePoints points = new CodePoints(text);
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int stop = end < 0 ? text.length() : end;
            inLine(text.substring(line, stop), line, points, found);
            line = stop + 1;
        }
        return found;
    }

    private static void inLine(String line, int offset, CodePoints points, List<Stretch> found) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            String sentence = line.substring(start, end);
            if (end < line.length() && ABBREVIATION.matcher(sentence).matches()) {
                continue;
            }
            int last = offset + start + sentence.stripTrailing().length();
            if (last > offset + start) {
                found.add(new Stretch(points.toCodePoints(offset + start), points.toCodePoints(last)));
            }
            start = end;
        }
    }
}

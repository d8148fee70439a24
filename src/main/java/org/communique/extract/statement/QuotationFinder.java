package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Span;

/**
 * Finds the quotations of a text: curly, straight and single quotation marks. No quotation goes over the end of its paragraph: English
 * repeats the opening mark there, and a mark that was lost does no harm beyond it.
 */
final class QuotationFinder {

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(String text) {
        this.text = text;
    }

    static List<Quotation> in(String text) {
        QuotationFinder finder = new QuotationFinder(text);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            finder.paragraph(from, to);
            from = to + 1;
        }
        return List.copyOf(finder.found);
    }

    private void paragraph(int from, int to) {
        int index = from;
        while (index < to) {
            int close = -1;
            if (opens(index, from)) {
                close = closing(index, to);
                add(index, close < 0 ? to : close, close < 0);
                index = close < 0 ? to : close + 1;
            } else if (opensSingle(index, from, to)) {
                close = closingSingle(index, to);
                if (close > 0) {
                    add(index, close, false);
                }
                index = close > 0 ? close + 1 : index + 1;
            } else {
                index++;
            }
        }
    }

    private void add(int open, int close, boolean unclosed) {
        int from = open + 1;
        int to = close;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
            to--;
        }
        if (from < to) {
            int end = unclosed ? close : close + 1;
            found.add(new Quotation(new Span(from, to), new Span(open, end), unclosed));
        }
    }

    private boolean opens(int index, int from) {
        char mark = text.charAt(index);
        return mark == '“' || mark == '„' || mark == '«' || (mark == '"' && (index == from || !endsWord(index)));
    }

    /** Whether what stands before the straight mark shows that it closes something: a letter or a full stop, and a blank behind. */
    private boolean endsWord(int index) {
        boolean joined =
                !Character.isWhitespace(text.charAt(index - 1)) && "([{-–—/".indexOf(text.charAt(index - 1)) < 0;
        return joined && (index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
    }

    private int closing(int open, int to) {
        char mark = text.charAt(open);
        for (int index = open + 1; index < to; index++) {
            char here = text.charAt(index);
            boolean closes = here == '”' || here == '»' || here == '"';
            if (closes || (mark == '„' && here == '“')) {
                return index;
            }
        }
        return -1;
    }

    private boolean opensSingle(int index, int from, int to) {
        char mark = text.charAt(index);
        boolean free = index == from
                || Character.isWhitespace(text.charAt(index - 1))
                || "([—–:".indexOf(text.charAt(index - 1)) >= 0;
        if (!free || index + 1 >= to) {
            return false;
        }
        char next = text.charAt(index + 1);
        return (mark == '\'' && Character.isUpperCase(next)) || (mark == '‘' && Character.isLetter(next));
    }

    /** The first single mark that is no apostrophe: no letter behind it, and no plural genitive ("the leaders’ talks"). */
    private int closingSingle(int open, int to) {
        for (int index = open + 2; index < to; index++) {
            char here = text.charAt(index);
            if (here == '“' || here == '"') {
                return -1;
            }
            boolean mark = here == '’' || here == '\'';
            boolean letterBehind = index + 1 < to && Character.isLetterOrDigit(text.charAt(index + 1));
            boolean genitive = text.charAt(index - 1) == 's'
                    && index + 2 < to
                    && text.charAt(index + 1) == ' '
                    && Character.isLowerCase(text.charAt(index + 2))
                    && text.indexOf(here, index + 1) > 0
                    && text.indexOf(here, index + 1) < to;
            if (mark && !letterBehind && !genitive) {
                return index;
            }
        }
        return -1;
    }
}

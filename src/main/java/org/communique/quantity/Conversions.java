package org.communique.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.text.Span;

/** Tells which amounts only restate the amount before them in another currency: in brackets, or behind "or". */
final class Conversions {

    private static final Pattern OPENS = Pattern.compile(
            "\\s*(?:[(\\[]|,?\\s*(?:or|equivalent to|equal to|which is|that is|i\\.e\\.,?)\\s)\\s*(?:the equivalent of|equivalent to|or|about"
                    + "|around|some|roughly|approximately|nearly|almost|over|more than|=|≈|~|\\s)*");
    private static final Pattern GOES_ON = Pattern.compile("\\s*[;,/|]?\\s*(?:or|and|about)?\\s*");

    private Conversions() {}

    /** The same amounts, conversions marked. */
    static List<MoneyFound> mark(List<MoneyFound> found, String text) {
        List<MoneyFound> marked = new ArrayList<>();
        for (MoneyFound money : found) {
            marked.add(!marked.isEmpty() && restates(marked.getLast(), money, text) ? money.asConversion() : money);
        }
        return marked;
    }

    private static boolean restates(MoneyFound before, MoneyFound money, String text) {
        int gapEnd = money.span().start();
        if (before.span().end() >= gapEnd
                || before.money().currency().equals(money.money().currency())) {
            return false;
        }
        String gap = new Span(before.span().end(), gapEnd).in(text);
        return OPENS.matcher(gap).matches()
                || (before.conversion() && GOES_ON.matcher(gap).matches());
    }
}

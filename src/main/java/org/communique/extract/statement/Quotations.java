package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.claim.EntityId;
import org.communique.text.Span;

/** The quotations of one article, and whom each has been given to so far. */
final class Quotations {

    private static final Pattern JOINT = Pattern.compile("[\\s,—–-]*");

    private final String text;
    private final List<Quotation> all;
    private final Map<Quotation, List<EntityId>> speakers = new LinkedHashMap<>();

    Quotations(String text) {
        this.text = text;
        this.all = QuotationFinder.in(text);
    }

    List<Quotation> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The quotation whose opening mark is the character at this offset. */
    Optional<Quotation> opening(int offset) {
        return all.stream().filter(one -> one.whole().start() == offset).findFirst();
    }

    /** The quotation that closes right before this offset, but for a comma or dash. */
    Optional<Quotation> closingBefore(int offset) {
        return all.stream()
                .filter(one ->
                        one.whole().end() <= offset && offset - one.whole().end() < 6)
                .filter(one ->
                        JOINT.matcher(text.substring(one.whole().end(), offset)).matches())
                .reduce((first, second) -> second);
    }

    /** Whether the quotation begins where a sentence may: at the start of a paragraph, or behind the end of another sentence. */
    boolean isWhole(Quotation quotation) {
        int before = quotation.whole().start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".!?”\"\n:".indexOf(text.charAt(before)) >= 0;
    }

    boolean anyIn(Span span) {
        return all.stream().anyMatch(one -> span.contains(one.words()));
    }

    /** Gives a quotation to its speakers; nobody, where the text does not name them. */
    void give(Quotation quotation, List<EntityId> to) {
        speakers.putIfAbsent(quotation, to);
    }

    Optional<List<EntityId>> speakersOf(Quotation quotation) {
        return Optional.ofNullable(speakers.get(quotation));
    }

    /** The quotations that nobody has been given, in text order. */
    List<Quotation> left() {
        List<Quotation> left = new ArrayList<>(all);
        left.removeAll(speakers.keySet());
        return left;
    }

    /** The one before in text order. */
    Optional<Quotation> before(Quotation quotation) {
        int index = all.indexOf(quotation);
        return index > 0 ? Optional.of(all.get(index - 1)) : Optional.empty();
    }
}

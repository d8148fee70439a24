package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.quantity.ChangeWords;
import org.communique.quantity.QuantityReader;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/** Makes a {@link TradeSentence} of a sentence. */
final class SentenceReader {

    private final QuantityReader quantities;
    private final ChangeWords changes;
    private final TradeLexicon lexicon;

    SentenceReader(QuantityReader quantities, ChangeWords changes, TradeLexicon lexicon) {
        this.quantities = quantities;
        this.changes = changes;
        this.lexicon = lexicon;
    }

    TradeSentence read(Reading reading, Sentence sentence) {
        String text = reading.document().article().text();
        List<Placed<Mention>> mentions = new ArrayList<>();
        reading.mentionsIn(sentence)
                .forEach(mention -> mentions.add(place(sentence, mention.span(), mention.span(), mention)));
        return new TradeSentence(
                sentence,
                lexicon.topics(sentence.tokens()),
                lexicon.signals(sentence.tokens()),
                sentence.tokens().stream().map(this::change).toList(),
                quantities.money(text, sentence.span()).stream()
                        .filter(money -> !money.conversion())
                        .map(money -> place(sentence, money.span(), money.whole(), money))
                        .toList(),
                quantities.percents(text, sentence.span()).stream()
                        .map(percent -> place(sentence, percent.span(), percent.whole(), percent))
                        .toList(),
                mentions.stream().filter(one -> trades(reading, one.what())).toList(),
                mentions.stream().filter(one -> speaks(reading, one.what())).toList(),
                reading.timesIn(sentence.span()).stream()
                        .map(time -> place(sentence, time.span(), time.span(), time))
                        .toList());
    }

    private Optional<ChangeWords.Change> change(Token token) {
        return changes.find(token.lower());
    }

    private static <T> Placed<T> place(Sentence sentence, Span span, Span whole, T what) {
        int from = sentence.tokenAt(span.start());
        int to = Math.max(from + 1, sentence.tokenAt(span.end() - 1) + 1);
        return new Placed<>(from, to, Math.min(from, sentence.tokenAt(whole.start())), what);
    }

    /** Countries and their alliances and regions trade; persons, cities, ministries and companies do not. */
    private static boolean trades(Reading reading, Mention mention) {
        for (EntityId id : mention.denotes()) {
            EntityKind kind = reading.entity(id).kind();
            if (kind != EntityKind.COUNTRY && kind != EntityKind.ALLIANCE && kind != EntityKind.REGION) {
                return false;
            }
        }
        return true;
    }

    private static boolean speaks(Reading reading, Mention mention) {
        EntityKind kind = reading.entity(mention.entity()).kind();
        return kind.isPerson() || kind.isOrganization();
    }
}

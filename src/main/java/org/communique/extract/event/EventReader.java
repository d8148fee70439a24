package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.claim.EventReport;
import org.communique.extract.event.SentenceEvents.Pointer;
import org.communique.extract.event.StatusLexicon.Place;
import org.communique.quantity.QuantityReader;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;

/** Reads the events of an article: sentence by sentence, then mentions of one happening joined. */
public final class EventReader {

    private static final class Holder {
        private static final EventReader READER = new EventReader(Lexicons.load(), QuantityReader.load());
    }

    private final Lexicons lexicons;
    private final QuantityReader quantities;

    private EventReader(Lexicons lexicons, QuantityReader quantities) {
        this.lexicons = lexicons;
        this.quantities = quantities;
    }

    /** The reader with the tables of the class path, which the first call loads. */
    public static EventReader shared() {
        return Holder.READER;
    }

    /** The events, in text order, every one once. */
    public List<EventReport> read(Reading reading) {
        Merger merger = new Merger(reading);
        Retold retold = new Retold(Signatories.in(reading, lexicons.signatories()));
        List<Pointer> pointers = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Found found = Found.in(sentence, reading.mentionsIn(sentence), lexicons);
            if (!found.isEmpty()) {
                SentenceEvents events = events(reading, sentence, found, retold);
                List<Draft> drafts = events.drafts(found);
                merger.add(drafts);
                retold.tell(sentence.index(), drafts);
                pointers.addAll(events.pointers());
            }
        }
        pointers.forEach(merger::add);
        List<EventReport> merged = merger.reports();
        List<EventReport> dated = new DaysAfter(reading, quantities).counted(merged);
        return new Encounters(reading, dated).completed();
    }

    /** Only sentences with a trigger, and with those it needs, get parts of speech: they cost most. */
    private SentenceEvents events(Reading reading, Sentence sentence, Found found, Retold retold) {
        Tagged words = new Tagged(reading, sentence, token -> isVerb(token, sentence, found));
        Phrases phrases = new Phrases(reading, words, lexicons.standIns());
        return new SentenceEvents(
                phrases, lexicons, reading.document().article().published(), retold);
    }

    /** Whether a form of a verb begins at the token that tells an event, or carries a noun that does. */
    private boolean isVerb(int token, Sentence sentence, Found found) {
        return found.verbs().stream().anyMatch(match -> match.from() == token)
                || Stream.of(Place.SUPPORT, Place.RECEIVE)
                        .anyMatch(place -> lexicons.statuses()
                                .at(place, sentence.tokens(), token)
                                .isPresent());
    }
}

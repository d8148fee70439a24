package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Grounds;
import org.communique.claim.Mention;
import org.communique.claim.Statement;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;

/** Reads all statements in an article. */
public final class StatementReader {

    private final SpeechWords words;

    private StatementReader(SpeechWords words) {
        this.words = words;
    }

    /** Loads the verbs of reporting. */
    public static StatementReader load() {
        return new StatementReader(SpeechWords.load());
    }

    /** The statements in text order. The {@link Statement#quote()} of each is a stretch of its first piece of evidence. */
    public List<Statement> read(Reading reading) {
        String text = reading.document().article().text();
        Quotations quotations = new Quotations(text);
        List<Draft> drafts = new ArrayList<>();
        List<Floor> floors = new ArrayList<>();
        Floor floor = Floor.EMPTY;
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence, quotations.all());
            SentenceReader reader = new SentenceReader(words, line, quotations, floor);
            List<Draft> said = reader.drafts();
            drafts.addAll(said);
            if (sentence.headline() && said.isEmpty()) {
                new HeadlineSpeakers(line).draft().ifPresent(drafts::add);
            }
            floor = reader.floor(floor);
            floors.add(floor);
        }
        drafts.addAll(new CarriedQuotes(reading, quotations, floors).drafts());
        if (quotations.isEmpty()) {
            drafts.addAll(new LostQuotes(reading, drafts).drafts());
        }
        return drafts.stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.evidence().getFirst()))
                .map(draft -> statement(draft, reading, text))
                .distinct()
                .toList();
    }

    private static Statement statement(Draft draft, Reading reading, String text) {
        Stream<EntityId> about =
                reading.mentionsIn(draft.words()).stream().map(Mention::denotes).flatMap(List::stream);
        Grounds grounds = new Grounds(draft.evidence(), Confidence.of(draft.percent()), Optional.empty());
        return new Statement(
                draft.speakers(),
                draft.addressee(),
                draft.via(),
                draft.words().in(text),
                draft.direct(),
                about.toList(),
                grounds);
    }
}

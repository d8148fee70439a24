package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;

/**
 * Gives quotations without a reporting clause of their own to whoever has the floor: the speaker of the sentence before, or of a
 * quotation that goes on over several paragraphs. Words in quotation marks inside a sentence of the article's own stay with it.
 */
final class CarriedQuotes {

    private static final int FEWEST_LETTERS = 12;

    private final Reading reading;
    private final Quotations quotations;
    private final List<Floor> floors;
    private final String text;

    /** @param floors who has the floor after each sentence */
    CarriedQuotes(Reading reading, Quotations quotations, List<Floor> floors) {
        this.reading = reading;
        this.quotations = quotations;
        this.floors = List.copyOf(floors);
        this.text = reading.document().article().text();
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Quotation quotation : quotations.left()) {
            if (quotation.words().length() >= FEWEST_LETTERS) {
                sentenceOf(quotation)
                        .flatMap(sentence -> standsAlone(quotation, sentence)
                                ? speakers(quotation, sentence)
                                : introduced(quotation, sentence))
                        .filter(speakers -> !speakers.isEmpty())
                        .ifPresent(speakers -> drafts.add(draft(quotation, speakers)));
            }
        }
        return drafts;
    }

    private Draft draft(Quotation quotation, List<EntityId> speakers) {
        quotations.give(quotation, speakers);
        return new Draft(
                speakers, Optional.empty(), Optional.empty(), quotation.words(), true, List.of(quotation.whole()), 70);
    }

    private Optional<Sentence> sentenceOf(Quotation quotation) {
        return reading.document().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quotation.whole()))
                .findFirst();
    }

    /** Whether nothing but the quotation stands in its sentences. */
    private boolean standsAlone(Quotation quotation, Sentence first) {
        int start = quotation.whole().start();
        boolean opens =
                text.substring(Math.min(first.span().start(), start), start).isBlank();
        int end = quotation.whole().end();
        boolean closes = reading.document().sentences().stream()
                .filter(sentence ->
                        sentence.span().start() < end && sentence.span().end() > end)
                .allMatch(sentence ->
                        text.substring(end, sentence.span().end()).chars().noneMatch(Character::isLetter));
        return opens && closes && !first.headline();
    }

    private Optional<List<EntityId>> speakers(Quotation quotation, Sentence sentence) {
        Optional<Quotation> before = quotations.before(quotation);
        boolean goesOn = before.filter(Quotation::open).isPresent() && opensParagraph(sentence);
        if (goesOn) {
            return before.flatMap(quotations::speakersOf);
        }
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence previous = reading.document().sentences().get(sentence.index() - 1);
        return previous.paragraph() == sentence.paragraph() || follows(previous)
                ? floorAfter(previous)
                : Optional.empty();
    }

    /** "Doe had a message for Rome: “We will pay.”": the person who is the subject of the words before a colon. */
    private Optional<List<EntityId>> introduced(Quotation quotation, Sentence sentence) {
        int colon = sentence.tokenAt(quotation.whole().start()) - 1;
        boolean last = text.substring(
                        quotation.whole().end(),
                        Math.max(quotation.whole().end(), sentence.span().end()))
                .isBlank();
        if (!last || colon < 1 || !sentence.token(colon).is(":")) {
            return Optional.empty();
        }
        return SentenceSubject.of(new Line(reading, sentence, quotations.all()), colon)
                .filter(mention -> mention.entity().kind().isPerson())
                .map(Mention::denotes);
    }

    private boolean opensParagraph(Sentence sentence) {
        return sentence.index() == 0
                || reading.document().sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
    }

    /** Over the end of a paragraph only a quotation, a colon, or words still to come keep the floor. */
    private boolean follows(Sentence previous) {
        Floor floor = floors.get(previous.index());
        boolean colon = previous.tokens().getLast().is(":");
        boolean quoted = quotations.all().stream()
                .filter(one -> one.whole().overlaps(previous.span()))
                .anyMatch(one ->
                        quotations.isWhole(one) && quotations.speakersOf(one).isPresent());
        return (floor.sentence() == previous.index() && floor.expecting()) || colon || quoted;
    }

    /** Who spoke in the sentence, or in the quotation that ends with it; else its subject. */
    private Optional<List<EntityId>> floorAfter(Sentence previous) {
        Floor floor = floors.get(previous.index());
        Optional<List<EntityId>> quoted = quotations.all().stream()
                .filter(one -> one.whole().overlaps(previous.span()))
                .reduce((first, second) -> second)
                .flatMap(quotations::speakersOf);
        if (floor.sentence() == previous.index()) {
            return Optional.of(floor.speakers());
        }
        return quoted.or(() -> subject(previous));
    }

    private Optional<List<EntityId>> subject(Sentence previous) {
        Line line = new Line(reading, previous, quotations.all());
        return SentenceSubject.of(line, line.size())
                .filter(mention -> mention.entity().kind().isPerson()
                        || previous.tokens().getLast().is(":"))
                .map(Mention::denotes);
    }
}

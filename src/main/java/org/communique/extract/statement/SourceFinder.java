package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** Finds "according to the Kremlin", "according to a statement by the ministry", "according to Jane Doe, an analyst at …". */
final class SourceFinder {

    private final SpeechWords words;
    private final Line line;

    SourceFinder(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    List<Source> sources() {
        List<Source> found = new ArrayList<>();
        for (int index = 0; index < line.size(); index++) {
            int from = index;
            words.sourceAt(line.sentence(), index)
                    .filter(end -> !line.isQuoted(from))
                    .ifPresent(end -> found.add(source(from, end)));
        }
        return found;
    }

    private Source source(int from, int phrase) {
        int end = endOfWords(phrase);
        Optional<Integer> readout = readout(phrase, end);
        Optional<Mention> mention =
                readout.map(noun -> issuer(phrase, noun, end)).orElseGet(() -> named(phrase, end));
        return new Source(from, end, mention, readout.isPresent());
    }

    private int endOfWords(int from) {
        int end = from;
        while ((line.isWord(end) || line.isPossessive(end) || line.is(end, "-")) && !line.isQuoted(end)) {
            end++;
        }
        return end;
    }

    private Optional<Integer> readout(int from, int end) {
        for (int index = from; index < end && !line.isPreposition(index); index++) {
            if (words.is(SpeechWords.Kind.READOUT, line.token(index))
                    && line.mention(index).isEmpty()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** Who issues the readout: named before its noun, else after "from", "by" or "of". */
    private Optional<Mention> issuer(int from, int noun, int end) {
        Optional<Mention> before = last(from, noun);
        for (int index = noun + 1; before.isEmpty() && index < end; index++) {
            Optional<Mention> after = line.startingAt(index)
                    .filter(mention -> Line.canSpeak(mention) || mention.form() == MentionForm.ADJECTIVE);
            if (after.isPresent()) {
                return after;
            }
        }
        return before;
    }

    private Optional<Mention> last(int from, int to) {
        Optional<Mention> last = Optional.empty();
        for (int index = from; index < to; index++) {
            Optional<Mention> here = line.startingAt(index)
                    .filter(mention -> Line.canSpeak(mention) || mention.form() == MentionForm.ADJECTIVE);
            last = here.isPresent() ? here : last;
        }
        return last;
    }

    /** The person in the phrase, else the organization or country that ends it. */
    private Optional<Mention> named(int from, int end) {
        int stop = from;
        while (stop < end && (!line.isPreposition(stop) || insideMention(stop))) {
            stop++;
        }
        for (int index = from; index < stop; index++) {
            Optional<Mention> person = line.startingAt(index)
                    .filter(mention -> mention.entity().kind().isPerson() && !line.isPossessive(line.end(mention)));
            if (person.isPresent()) {
                return person;
            }
        }
        return line.endingAt(stop).filter(Line::canSpeak);
    }

    private boolean insideMention(int index) {
        return line.mention(index).isPresent() && line.startingAt(index).isEmpty();
    }
}

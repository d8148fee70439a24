package org.communique.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;

/** Reads whom a verb names first: "told the state broadcaster CCTV that", "told reporters in Rome". */
final class AddresseeFinder {

    private static final Set<String> STOPS = Set.of("that", "how", "why", "whether", "if", "and", "but", "as", "what");
    private static final int LONGEST = 9;

    private final SpeechWords words;
    private final Line line;

    AddresseeFinder(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    /**
     * Whom it is said to.
     *
     * @param to one past the phrase
     * @param named who that is, where it is an entity
     */
    record Addressee(int to, Optional<EntityId> named) {}

    /** The phrase at {@code from}; an empty one where none begins there. */
    Addressee at(int from) {
        if (line.isPronoun(from) && !isOwner(from)) {
            return new Addressee(from + 1, line.mention(from).flatMap(AddresseeFinder::single));
        }
        for (int index = from; index < Math.min(line.size(), from + LONGEST); index++) {
            Optional<Mention> mention = line.startingAt(index);
            if (mention.isPresent() && !isOwner(index)) {
                int end = line.end(mention.get());
                if (endsPhrase(mention.get(), end)) {
                    return new Addressee(end, mention.filter(Line::canSpeak).flatMap(AddresseeFinder::single));
                }
                index = end - 1;
            } else if (isOver(index)) {
                return inCommas(index).orElse(new Addressee(from, Optional.empty()));
            } else if (words.is(SpeechWords.Kind.AUDIENCE, line.token(index)) && !isModifier(index)) {
                return new Addressee(index + 1, Optional.empty());
            }
        }
        return new Addressee(from, Optional.empty());
    }

    /** "told his counterpart, Jane Doe, that". */
    private Optional<Addressee> inCommas(int comma) {
        return line.startingAt(comma + 1)
                .filter(mention ->
                        line.is(comma, ",") && mention.entity().kind().isPerson())
                .filter(mention -> line.is(line.end(mention), ","))
                .map(mention -> new Addressee(line.end(mention) + 1, single(mention)));
    }

    /** "his" and "their", and "her" before a noun. */
    private boolean isOwner(int index) {
        boolean noun = line.isWord(index + 1)
                && !line.isDeterminer(index + 1)
                && !line.isAny(index + 1, STOPS)
                && !line.isPreposition(index + 1)
                && !line.isPronoun(index + 1);
        return line.isDeterminer(index) && (!line.is(index, "her") || noun);
    }

    private boolean isOver(int index) {
        boolean mark = !line.isWord(index) && !line.isPossessive(index) && !line.is(index, "-");
        return mark
                || line.isQuoted(index)
                || line.isAny(index, STOPS)
                || line.isPreposition(index)
                || line.isTime(index);
    }

    /** "China's leader Xi" goes on behind "China", and so does "the Russian people". */
    private boolean endsPhrase(Mention mention, int end) {
        boolean governs = line.isPossessive(end) || !Line.canSpeak(mention);
        return !governs && !(end < line.size() && words.is(SpeechWords.Kind.AUDIENCE, line.token(end)));
    }

    private boolean isModifier(int index) {
        return line.startingAt(index + 1).isPresent()
                && !line.token(index).lower().endsWith("s");
    }

    private static Optional<EntityId> single(Mention mention) {
        return mention.denotes().size() == 1 ? Optional.of(mention.entity()) : Optional.empty();
    }
}

package org.communique.extract.statement;

import java.util.Optional;
import org.communique.claim.Mention;

/** Finds the subject behind a verb of reporting: "said Foreign Minister Wang Yi". */
final class InvertedSubject {

    private static final int FARTHEST_NOUN = 12;

    private final Line line;
    private final Appositions appositions;

    InvertedSubject(Line line) {
        this.line = line;
        this.appositions = new Appositions(line);
    }

    /** The person behind the verb, or what is named right there; nobody, where there is no such name. */
    Subject behind(int verb, int verbEnd) {
        for (int index = verbEnd; index < Math.min(line.size(), verbEnd + FARTHEST_NOUN); index++) {
            Optional<Mention> mention = line.startingAt(index).filter(Line::canSpeak);
            if (mention.isPresent() && speaksBehind(mention.get(), index, verbEnd)) {
                return coordinatedBehind(mention.get(), verb);
            }
            if (!line.isWord(index) && !line.isPossessive(index)) {
                break;
            }
        }
        return Subject.without(verb, verbEnd, Subject.Kind.UNNAMED);
    }

    private boolean speaksBehind(Mention mention, int index, int verbEnd) {
        if (line.isPossessive(line.end(mention)) || line.isPreposition(index - 1)) {
            return false;
        }
        boolean close = index == verbEnd || (index == verbEnd + 1 && line.isDeterminer(verbEnd));
        return mention.entity().kind().isPerson() || close;
    }

    private Subject coordinatedBehind(Mention mention, int verb) {
        return Subject.of(mention, verb, appositions.endOfApposition(line.end(mention)));
    }
}

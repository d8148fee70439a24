package org.communique.extract.statement;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Mention;
import org.communique.text.Span;

/** Reads headlines that name the speaker without a verb: "Norland to pay more: minister Doe", "Doe: We will pay more". */
final class HeadlineSpeakers {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_TITLE = 3;
    private static final int PERCENT = 70;

    private final Line line;

    HeadlineSpeakers(Line line) {
        this.line = line;
    }

    /** The statement of the headline, if it is one of this kind. */
    Optional<Draft> draft() {
        for (int colon = line.size() - 2; colon > 0; colon--) {
            if (line.is(colon, ":") && !line.isQuoted(colon)) {
                int at = colon;
                return behind(at)
                        .map(speaker -> draft(speaker, 0, at))
                        .or(() -> before(at).map(speaker -> draft(speaker, at + 1, line.size())));
            }
        }
        return Optional.empty();
    }

    /** Whoever ends the headline behind the colon. */
    private Optional<Mention> behind(int colon) {
        return line.endingAt(line.size())
                .filter(Line::canSpeak)
                .filter(mention -> line.start(mention) - colon <= FEWEST_WORDS && colon >= FEWEST_WORDS);
    }

    /** The person with whom the headline begins; countries and bodies before a colon are only what it is about. */
    private Optional<Mention> before(int colon) {
        return line.endingAt(colon)
                .filter(mention -> mention.entity().kind().isPerson() && !line.is(line.start(mention) - 1, "and"))
                .filter(mention -> line.start(mention) <= LONGEST_TITLE && hasVerb(colon))
                .filter(mention -> line.size() - colon > FEWEST_WORDS);
    }

    /** "Doe: a life in politics" is a headline of another kind. */
    private boolean hasVerb(int colon) {
        for (int index = colon + 1; index < line.size(); index++) {
            if (line.isTagged(index, "VB") || line.isTagged(index, "MD")) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Mention speaker, int from, int to) {
        Span words = line.span(from, to);
        return new Draft(
                speaker.denotes(),
                Optional.empty(),
                Optional.empty(),
                words,
                false,
                List.of(words.union(speaker.span())),
                PERCENT);
    }
}

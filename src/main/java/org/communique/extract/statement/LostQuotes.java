package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;

/**
 * Finds direct speech in an article whose quotation marks were lost on the way: a sentence with "we" or "I" beside a statement in the
 * same paragraph belongs to its speaker, because reporters seldom write of themselves.
 */
final class LostQuotes {

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my", "me", "ours");
    private static final int PERCENT = 60;

    private final Reading reading;
    private final List<Draft> known;

    /** @param known the statements that were found */
    LostQuotes(Reading reading, List<Draft> known) {
        this.reading = reading;
        this.known = List.copyOf(known);
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (Sentence sentence : sentences) {
            if (!sentence.headline()
                    && isFirstPerson(sentence)
                    && in(sentence, draft -> true).isEmpty()) {
                Optional<Draft> behind = at(sentence.index() + 1)
                        .filter(next -> next.paragraph() == sentence.paragraph())
                        .flatMap(next -> in(next, draft -> opens(draft, next)));
                Optional<Draft> before = at(sentence.index() - 1)
                        .filter(previous -> previous.paragraph() == sentence.paragraph())
                        .flatMap(previous -> in(previous, draft -> true));
                behind.or(() -> before).map(beside -> draft(sentence, beside)).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Sentence> at(int index) {
        List<Sentence> sentences = reading.document().sentences();
        return index >= 0 && index < sentences.size() ? Optional.of(sentences.get(index)) : Optional.empty();
    }

    private static boolean isFirstPerson(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        FIRST_PERSON.contains(token.lower()) && !token.text().equals("US"));
    }

    private Optional<Draft> in(Sentence sentence, Predicate<Draft> wanted) {
        return known.stream()
                .filter(draft -> sentence.span().overlaps(draft.evidence().getFirst()))
                .filter(wanted)
                .findFirst();
    }

    /** Whether the words open the sentence, so that they may have begun before it. */
    private static boolean opens(Draft draft, Sentence sentence) {
        return draft.words().start() == sentence.span().start();
    }

    private static Draft draft(Sentence sentence, Draft beside) {
        return new Draft(
                beside.speakers(),
                beside.addressee(),
                beside.via(),
                sentence.span(),
                false,
                List.of(sentence.span()),
                PERCENT);
    }
}

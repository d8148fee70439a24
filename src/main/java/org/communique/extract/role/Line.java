package org.communique.extract.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/** A sentence with its mentions by token. */
final class Line {

    private final Sentence sentence;
    private final Map<Integer, Mention> mentions = new HashMap<>();

    Line(Reading reading, Sentence sentence) {
        this.sentence = sentence;
        for (Mention mention : reading.mentionsIn(sentence)) {
            for (int index = sentence.tokenAt(mention.span().start()); index < sentence.size(); index++) {
                if (!mention.span().overlaps(sentence.token(index).span())) {
                    break;
                }
                mentions.put(index, mention);
            }
        }
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    boolean is(int index, String word) {
        return index >= 0 && index < size() && token(index).is(word);
    }

    Optional<Mention> mention(int index) {
        return Optional.ofNullable(mentions.get(index));
    }

    /** The mention at this token if it names a country or an organization, or a place with an administration. */
    Optional<Mention> body(int index) {
        return mention(index)
                .filter(mention -> mention.form() == MentionForm.NAME || mention.form() == MentionForm.ADJECTIVE)
                .filter(mention -> !mention.entity().kind().isPerson());
    }

    /** First token of a mention. */
    int start(Mention mention) {
        return sentence.tokenAt(mention.span().start());
    }

    /** One past the last token of a mention. */
    int end(Mention mention) {
        return sentence.tokenAt(mention.span().end() - 1) + 1;
    }

    Span span(int from, int to) {
        return sentence.span(from, to);
    }

    /** The words of the tokens, with the blanks of the text. */
    String words(int from, int to, String text) {
        return span(from, to).in(text).replaceAll("\\s+", " ");
    }
}

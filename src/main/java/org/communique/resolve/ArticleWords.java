package org.communique.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.communique.text.Document;
import org.communique.text.Token;

/** The words that one article writes in small letters: a capitalized word among them is a common word in a headline. */
final class ArticleWords {

    private final Set<String> small = new TreeSet<>();

    ArticleWords(Document document) {
        document.sentences().stream()
                .filter(sentence -> !sentence.headline())
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isWord() && !token.isCapitalized())
                .map(Token::text)
                .forEach(small::add);
    }

    boolean writesSmall(Token token) {
        return small.contains(token.lower());
    }
}

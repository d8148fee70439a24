package org.communique.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.knowledge.Folding;
import org.communique.text.Article;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Bylines, photo credits and datelines: names in them belong to the making of the article, not to its story. */
final class Credits {

    private static final int LONGEST_BYLINE = 10;
    private static final int BYLINE_PARAGRAPHS = 4;

    private final Set<String> authors;

    Credits(Article article) {
        authors =
                article.authors().stream().map(Folding::of).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the name stands in a credit. */
    boolean covers(Name name) {
        return authors.contains(name.key())
                || isByline(name.sentence())
                || afterSlash(name)
                || inCreditBrackets(name)
                || isAgencyOfDateline(name);
    }

    /** "By Ann Doe", "(Reporting by Ann Doe; editing by John Roe)", "Ann Doe reported from Rome." */
    private static boolean isByline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean opens = Set.of("by", "photo", "source", "credit", "writer", "reporter")
                .contains(tokens.getFirst().lower());
        boolean marked = tokens.getFirst().is("by") || Grammar.hasToken(sentence, 1, ":");
        if (opens && marked && sentence.size() <= LONGEST_BYLINE) {
            return true;
        }
        if (isLineOfNames(sentence)) {
            return true;
        }
        for (int index = 0; index + 1 < tokens.size(); index++) {
            boolean by = tokens.get(index + 1).is("by");
            boolean work = Set.of("reporting", "editing", "photo", "photograph", "writing", "photographs")
                    .contains(tokens.get(index).lower());
            boolean contributed = tokens.get(index).is("contributed")
                    && tokens.get(index + 1).is("to")
                    && Grammar.hasToken(sentence, index + 2, "this");
            boolean reported = tokens.get(index).is("reported")
                    && tokens.get(index + 1).is("from")
                    && sentence.size() <= LONGEST_BYLINE;
            if ((by && work) || contributed || reported) {
                return true;
            }
        }
        return false;
    }

    /** "Ann Doe and John Roe" on a line of its own near the head of the article. */
    private static boolean isLineOfNames(Sentence sentence) {
        boolean near = sentence.paragraph() > 0 && sentence.paragraph() <= BYLINE_PARAGRAPHS;
        long people = sentence.tokens().stream()
                .filter(token -> token.tag() == NameTag.PERSON)
                .count();
        return near
                && people >= 2
                && sentence.tokens().stream()
                        .allMatch(token -> token.tag() == NameTag.PERSON || token.is("and") || token.is(","));
    }

    /** "REUTERS/Ann Doe" */
    private static boolean afterSlash(Name name) {
        Sentence sentence = name.sentence();
        boolean after = name.from() > 1
                && Grammar.hasToken(sentence, name.from() - 1, "/")
                && Typography.isShouted(sentence.token(name.from() - 2));
        boolean before =
                Grammar.hasToken(sentence, name.to(), "/") && Typography.isShouted(sentence.token(name.from()));
        return after || before;
    }

    /** "(Photo: Xinhua)", "(PHOTO / XINHUA)" */
    private static boolean inCreditBrackets(Name name) {
        Sentence sentence = name.sentence();
        int open = name.from() - 1;
        while (open >= 0 && !sentence.token(open).text().equals("(") && name.from() - open < LONGEST_BYLINE) {
            if (sentence.token(open).text().equals(")")) {
                return false;
            }
            open--;
        }
        if (open < 0 || !sentence.token(open).text().equals("(")) {
            return false;
        }
        return sentence.tokens().subList(open, name.from()).stream()
                .anyMatch(token -> token.is("photo") || token.is("image") || token.is("picture"));
    }

    /** "ROME (Reuters) -" at the head of a paragraph. */
    private static boolean isAgencyOfDateline(Name name) {
        Sentence sentence = name.sentence();
        return name.from() >= 2
                && name.from() <= 6
                && Grammar.hasToken(sentence, name.from() - 1, "(")
                && Grammar.hasToken(sentence, name.to(), ")")
                && name.to() + 1 < sentence.size()
                && Set.of("-", "–", "—", "--", ":", "―")
                        .contains(sentence.token(name.to() + 1).text());
    }
}

package org.communique.resolve;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** The handful of grammatical words that the rules of this package need. */
final class Grammar {

    /** Words that begin sentences and phrases but never names. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "in", "on", "at", "by", "for", "of", "and", "or", "with", "from", "to", "as", "but",
            "after", "before", "during", "since", "under", "over", "about", "against", "between", "among", "while",
            "when", "if", "that", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "he",
            "she", "it", "they", "we", "i", "you", "who", "what", "how", "why", "where", "is", "are", "was", "were",
            "has", "have", "had", "will", "would", "not", "no", "all", "both", "some", "many", "most", "more", "other",
            "also", "him", "them", "us", "me", "himself", "herself", "mr", "one", "two", "despite", "amid", "like");

    private Grammar() {}

    static boolean isFunctionWord(Token token) {
        boolean acronym = token.text().length() > 1 && Typography.isShouted(token);
        return FUNCTION_WORDS.contains(token.lower()) && !acronym;
    }

    static boolean isPossessive(Token token) {
        return token.is("'s") || token.is("'");
    }

    /** Whether the token may be part of a name by its looks: it begins with a capital and is no function word. */
    static boolean looksLikeName(Token token) {
        return token.isCapitalized() && !isFunctionWord(token) && !token.is("'s");
    }

    /** Whether "bin" or the like stands there, before which comes a given name. */
    static boolean isPatronymic(Sentence sentence, int index) {
        return hasToken(sentence, index, "bin")
                || hasToken(sentence, index, "bint")
                || hasToken(sentence, index, "ibn");
    }

    static boolean hasToken(Sentence sentence, int index, String word) {
        return index >= 0 && index < sentence.size() && sentence.token(index).is(word);
    }

    /** Whether the word is the name of a day of the week. */
    static boolean isWeekday(Token token) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equalsIgnoreCase(token.text()));
    }
}

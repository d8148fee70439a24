package org.communique.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away the words of page furniture inside a paragraph: links, credits, sign-offs, notes about the page. */
final class FurnitureWords {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][\"')\\]]{0,2})\\s+(?=[\"'(\\[]?[\\p{Lu}\\d©])");

    private final FurnitureRules rules;

    FurnitureWords(FurnitureRules rules) {
        this.rules = rules;
    }

    /** What is left of the paragraph; empty if all of it is furniture. */
    String remove(String paragraph) {
        String text = paragraph;
        for (Pattern pattern : rules.of(FurnitureKind.PREFIX)) {
            Matcher matcher = pattern.matcher(FurnitureRules.plain(text));
            text = matcher.lookingAt() ? text.substring(matcher.end()) : text;
        }
        for (Pattern pattern : rules.of(FurnitureKind.INLINE)) {
            text = withoutAll(text, pattern);
        }
        text = withoutSentences(text);
        for (Pattern pattern : rules.of(FurnitureKind.SUFFIX)) {
            Matcher matcher = pattern.matcher(FurnitureRules.plain(text));
            text = matcher.find() ? text.substring(0, matcher.start()) : text;
        }
        return text.strip();
    }

    private static String withoutAll(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(FurnitureRules.plain(text));
        StringBuilder kept = new StringBuilder(text.length());
        int end = 0;
        while (matcher.find()) {
            kept.append(text, end, matcher.start());
            if (matcher.namedGroups().containsKey("keep")) {
                kept.append(text, matcher.start("keep"), matcher.end("keep"));
            }
            end = matcher.end();
            kept.append(isGlued(kept, text, end) ? " " : "");
        }
        return kept.append(text, end, text.length()).toString();
    }

    private static boolean isGlued(StringBuilder before, String text, int end) {
        return !before.isEmpty()
                && end < text.length()
                && before.charAt(before.length() - 1) != ' '
                && Character.isLetterOrDigit(text.charAt(end));
    }

    private String withoutSentences(String text) {
        List<Pattern> patterns = rules.of(FurnitureKind.SENTENCE);
        String plain = FurnitureRules.plain(text);
        Matcher ends = SENTENCE_END.matcher(plain);
        StringBuilder kept = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = ends.find(start) ? ends.end() : text.length();
            String sentence = plain.substring(start, end);
            if (patterns.stream().noneMatch(pattern -> pattern.matcher(sentence).find())) {
                kept.append(text, start, end);
            }
            start = end;
        }
        return kept.toString().strip();
    }
}

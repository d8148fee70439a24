package org.communique.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes spellings of one name alike: without accents, with straight apostrophes, so that "Vučić" is found as "Vucic". */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char FIRST_BEYOND_ASCII = 128;

    private Folding() {}

    /** The word without accents and with straight apostrophes; upper and lower case are kept. */
    public static String of(String word) {
        if (isPlain(word)) {
            return word;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> fold(point, folded));
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) >= FIRST_BEYOND_ASCII || word.charAt(index) == '`') {
                return false;
            }
        }
        return true;
    }

    private static void fold(int point, StringBuilder into) {
        switch (point) {
            case '’', '‘', '`', 'ʼ' -> into.append('\'');
            case 'ı' -> into.append('i');
            case 'ø' -> into.append('o');
            case 'Ø' -> into.append('O');
            case 'ł' -> into.append('l');
            case 'Ł' -> into.append('L');
            case 'đ' -> into.append('d');
            case 'Đ' -> into.append('D');
            case 'ß' -> into.append("ss");
            case 'æ' -> into.append("ae");
            default -> into.appendCodePoint(point);
        }
    }
}

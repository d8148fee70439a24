package org.communique.read;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Gives every text the same characters: NFC, plain blanks, no control or zero-width characters, no left-over entities or markup. */
final class Characters {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\\d{2,6}|#x[0-9A-Fa-f]{2,6});");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|b|i|u|p|em|br|strong|span|div|font|h[1-6]|li|ul|ol|blockquote)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern BREAKING_TAG = Pattern.compile("(?i)<br\\s{0,3}/?>|</(?:p|div|h[1-6]|li|blockquote)>");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFFFC\\uFFFD]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|^#{1,6} |^> ", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\]\\(https?://[^()\\s]{1,500}\\)");

    private Characters() {}

    /** The text with the same lines, except that line-breaking tags break lines. */
    static String repair(String text) {
        String repaired = Mojibake.repair(text);
        if (ENTITY.matcher(repaired).find()) {
            repaired = Parser.unescapeEntities(repaired, false);
        }
        repaired = LINE_BREAK.matcher(repaired).replaceAll("\n");
        repaired = withoutMarkup(repaired);
        repaired = INVISIBLE.matcher(repaired).replaceAll("");
        repaired = CONTROL.matcher(repaired).replaceAll("");
        repaired = BLANKS.matcher(repaired).replaceAll(" ");
        return Normalizer.normalize(repaired, Normalizer.Form.NFC);
    }

    private static String withoutMarkup(String text) {
        String plain = text;
        if (text.indexOf('<') >= 0) {
            plain = TAG.matcher(BREAKING_TAG.matcher(plain).replaceAll("\n")).replaceAll("");
        }
        return EMPHASIS.matcher(LINK.matcher(plain).replaceAll("$1")).replaceAll("");
    }
}

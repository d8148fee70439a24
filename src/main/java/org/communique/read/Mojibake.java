package org.communique.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Repairs UTF-8 that was read as windows-1252: {@code â€™} becomes {@code ’}, {@code Ã©} becomes {@code é}. A stretch is repaired only if
 * its characters, as windows-1252 bytes, are valid UTF-8 for a character that stands in news: Latin or Cyrillic letters, punctuation,
 * currency signs, emoji. Text that was spoiled twice is repaired twice.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST = 4;
    private static final int ROUNDS = 2;

    /** The bytes C2 A0, a blank that does not break, where a later step turned A0 into a plain blank. */
    private static final Pattern LOST_BLANK = Pattern.compile("(?<=[\\p{L}\\d.,;:!?\"'”’)])Â(?=\\s|$)");
    /** The bytes E2 80 9D, a closing quotation mark, whose last byte windows-1252 does not know and many programs drop. */
    private static final Pattern LOST_QUOTE = Pattern.compile("â€(?=[\\s.,;:!?)]|$)");

    private Mojibake() {}

    static String repair(String text) {
        String repaired = text;
        for (int round = 0; round < ROUNDS && hasSigns(repaired); round++) {
            repaired = repairOnce(repaired);
        }
        return LOST_QUOTE.matcher(LOST_BLANK.matcher(repaired).replaceAll("")).replaceAll("”");
    }

    private static boolean hasSigns(String text) {
        return text.chars().anyMatch(c -> leads(toByte((char) c)));
    }

    private static String repairOnce(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            int length = sequenceLength(toByte(text.charAt(index)));
            Optional<String> decoded = decode(text, index, length);
            out.append(decoded.orElse(String.valueOf(text.charAt(index))));
            index += decoded.isPresent() ? length : 1;
        }
        return out.toString();
    }

    private static Optional<String> decode(String text, int start, int length) {
        if (length < 2 || start + length > text.length()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) toByte(text.charAt(start + i));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException realText) {
            return Optional.empty();
        }
    }

    private static boolean leads(int unit) {
        return sequenceLength(unit) > 1;
    }

    /** Of how many bytes the sequence is that begins with this one; 1 where no character of news begins so. */
    private static int sequenceLength(int first) {
        return switch (first) {
            case 0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1 -> 2;
            case 0xE2, 0xEF -> 3;
            case 0xF0 -> LONGEST;
            default -> 1;
        };
    }

    /** The windows-1252 byte of a character; the five bytes without a character pass as control characters. 0 if there is none. */
    private static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        ByteBuffer encoded = WINDOWS_1252.encode(String.valueOf(c));
        int unit = encoded.get() & 0xFF;
        return unit == '?' ? 0 : unit;
    }
}

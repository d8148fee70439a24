package org.communique.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file: UTF-8, UTF-16 with a byte order mark, the character set that an HTML page declares, or windows-1252
 * where that gives sensible text.
 *
 * @param text without byte order mark
 * @param notice what the reader should know about the encoding, without the file's name
 */
record FileText(String text, Optional<String> notice) {

    /** The largest file that is read, in bytes: a news page is rarely above one tenth of it. */
    static final int MAX_BYTES = 5_000_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED_CHARSET = Pattern.compile("(?i)<meta[^>]{0,100}charset=[\"']?([\\w-]{2,20})");
    private static final int HEAD = 2048;
    /** English has few letters beyond ASCII; other encodings read as windows-1252 are full of them. */
    private static final double MAX_FOREIGN_SHARE = 0.05;

    static FileText of(Path file) throws RejectedInput {
        try {
            if (!Files.isRegularFile(file)) {
                throw new RejectedInput(
                        Files.exists(file)
                                ? "is not a file. Name a file, or a folder as an input."
                                : "no such file. Check the path.");
            }
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new RejectedInput("is too large for one article: " + size + " bytes, the limit is " + MAX_BYTES
                        + ". Split it into one file for each article.");
            }
            return decode(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            throw new RejectedInput("no such file. Check the path.");
        } catch (IOException unreadable) {
            throw new RejectedInput("cannot be read (" + unreadable.getMessage() + "). Check its permissions.");
        }
    }

    static FileText decode(byte[] bytes) throws RejectedInput {
        if (bytes.length == 0) {
            throw new RejectedInput("is empty. Remove it, or put an article in it.");
        }
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new FileText(
                    strictly(bytes, marked.get())
                            .orElseThrow(() -> brokenMark(marked.get()))
                            .substring(1),
                    Optional.empty());
        }
        Optional<String> binary = BinaryKind.of(bytes);
        if (binary.isPresent()) {
            throw new RejectedInput(
                    "is " + binary.get() + ", expected text or HTML. Export the article as text or HTML.");
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8.isPresent() ? new FileText(utf8.get(), Optional.empty()) : decodeOther(bytes);
    }

    private static RejectedInput brokenMark(Charset charset) {
        return new RejectedInput(
                "begins with the mark of " + charset + ", but goes on with bytes that are not. Save it as UTF-8.");
    }

    private static FileText decodeOther(byte[] bytes) throws RejectedInput {
        Optional<String> declared = declaredCharset(bytes).flatMap(charset -> strictly(bytes, charset));
        if (declared.isPresent()) {
            return new FileText(declared.get(), Optional.empty());
        }
        Optional<String> western = strictly(bytes, WINDOWS_1252).filter(FileText::isSensible);
        return new FileText(
                western.orElseThrow(() -> new RejectedInput(
                        "is not UTF-8, and does not give English text as windows-1252 either. Save it as UTF-8.")),
                Optional.of("not UTF-8; it was read as windows-1252. Save it as UTF-8 if names look wrong."));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean bigEndian = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED_CHARSET.matcher(head);
        return matcher.find() && Charset.isSupported(matcher.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(Charset.forName(matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean isSensible(String text) {
        long foreign =
                text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        return foreign <= text.length() * MAX_FOREIGN_SHARE;
    }
}

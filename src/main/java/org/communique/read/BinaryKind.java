package org.communique.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of file that are no text, by their first bytes; each with its name for messages. */
enum BinaryKind {
    PDF("a PDF file", "%PDF-"),
    ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
    GZIP("a gzip archive", "\u001f\u008b"),
    OLE("an office document", "\u00d0\u00cf\u0011\u00e0"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("a GIF picture", "GIF8"),
    RTF("a rich text document", "{\\rtf");

    private final String label;
    private final String start;

    BinaryKind(String label, String start) {
        this.label = label;
        this.start = start;
    }

    /** What the bytes are, with an article; empty if they may be text. A NUL byte stands in no text. */
    static Optional<String> of(byte[] bytes) {
        for (BinaryKind kind : values()) {
            if (startsWith(bytes, kind.start)) {
                return Optional.of(kind.label);
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of("a binary file (NUL at byte " + i + ")");
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String start) {
        int length = Math.min(bytes.length, start.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
    }
}

package org.communique.gazetteer;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The lines of a dump, plain or compressed with gzip or bzip2 (told by its first bytes), in memory that does not grow with it. */
final class DumpLines implements AutoCloseable {

    /** The largest entities of Wikidata have some ten million bytes; a longer line is no entity. */
    private static final int LONGEST = 64 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int filled;
    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;

    private DumpLines(InputStream in) {
        this.in = in;
    }

    static DumpLines open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            BufferedInputStream bytes = new BufferedInputStream(raw, CHUNK);
            return new DumpLines(unpack(bytes));
        } catch (IOException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    private static InputStream unpack(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(bytes, CHUNK);
        }
        return first == 'B' && second == 'Z' ? new BZip2CompressorInputStream(bytes, true) : bytes;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end
     * @throws EOFException if a compressed dump ends in the middle
     */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (next < filled || fill()) {
            any = true;
            int end = next;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            append(next, end);
            next = Math.min(end + 1, filled);
            if (end < filled) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }

    private void append(int from, int to) {
        int more = to - from;
        if (tooLong || length + more > LONGEST) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(length + more, 2 * line.length)));
        }
        System.arraycopy(chunk, from, line, length, more);
        length += more;
    }

    /** The bytes of the line; the array is used again for the next. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line was longer than any entity, so that its bytes are not kept. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether nothing stands in the line but the brackets around all entities. */
    boolean isFrame() {
        for (int index = 0; index < length; index++) {
            if (line[index] != ' '
                    && line[index] != '\r'
                    && line[index] != '\t'
                    && line[index] != '['
                    && line[index] != ']') {
                return false;
            }
        }
        return !tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

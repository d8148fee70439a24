package org.communique.decide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The file that keeps all decisions, one on each line; it is the master copy, and the graph is derived from it. Lines are only
 * added by the program: what is undone stays, and says so on a line of its own. A person may edit it: the table has a line with the
 * names of its columns, and lines that begin with {@code #} are notes.
 */
public final class DecisionFile {

    private static final String HEAD = String.join("\t", DecisionLine.COLUMNS);
    private static final String NOTE = "# Decisions of people about this graph. Kept by 'communique decide';"
            + " may be edited. Each line is one decision; the newest of two that contradict each other holds.\n";

    private final Path path;

    /** The decisions in this file; it need not be there yet. */
    public DecisionFile(Path path) {
        this.path = path;
    }

    /**
     * What a file says.
     *
     * @param decisions all decisions, earlier first, those that are undone and the undoing ones too
     * @param problems the lines that are broken and left out, one message each
     */
    public record Content(List<Decision> decisions, List<String> problems) {

        public Content {
            decisions = List.copyOf(decisions);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the file; a missing one holds nothing. Broken lines are left out, and the rest is used.
     *
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    public Content read() {
        Map<String, Decision> byId = new HashMap<>();
        SortedSet<Decision> decisions = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        String[] lines = text().split("\\R", -1);
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index];
            if (line.isBlank() || line.startsWith("#") || line.startsWith("id\t")) {
                continue;
            }
            try {
                Decision decision = DecisionLine.read(line);
                Decision first = byId.putIfAbsent(decision.id(), decision);
                if (first != null && !first.equals(decision)) {
                    throw new IllegalArgumentException("column 'id': expected each id once, found " + decision.id()
                            + " on an earlier line with another decision");
                }
                decisions.add(decision);
            } catch (IllegalArgumentException broken) {
                problems.add(path + ":" + (index + 1) + ": " + broken.getMessage()
                        + ". The line is left out; the other decisions hold.");
            }
        }
        return new Content(List.copyOf(decisions), problems);
    }

    /**
     * Adds decisions that the file does not hold yet, at its end; all else in it stays as it is. The file is replaced as a whole, so
     * that a process that dies leaves the old one or the new one.
     *
     * @return how many were new
     * @throws UncheckedIOException if the file cannot be written
     */
    public int add(Collection<Decision> more) {
        String before = text();
        Content content = read();
        SortedSet<String> known = new TreeSet<>();
        content.decisions().forEach(decision -> known.add(decision.id()));
        List<Decision> added = more.stream()
                .sorted()
                .filter(decision -> known.add(decision.id()))
                .toList();
        if (!added.isEmpty()) {
            StringBuilder text = new StringBuilder(before.isBlank() ? NOTE + HEAD + "\n" : before);
            if (text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            added.forEach(decision -> text.append(DecisionLine.write(decision)).append('\n'));
            replace(text.toString());
        }
        return added.size();
    }

    private String text() {
        try {
            if (!Files.exists(path)) {
                return "";
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException broken) {
            throw new UncheckedIOException(path + ": the decisions cannot be read: " + broken.getMessage(), broken);
        }
    }

    private void replace(String text) {
        try {
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            try (FileChannel out = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(path + ": the decision cannot be written: " + broken.getMessage(), broken);
        }
    }
}

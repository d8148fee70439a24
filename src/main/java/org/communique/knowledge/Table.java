package org.communique.knowledge;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.text.Sha256;

/**
 * A table of knowledge: tab-separated UTF-8 text under {@code data/}, with the names of the columns in its first row. Empty lines
 * and lines that begin with {@code #} are for people. A cell may hold several values with {@code |} between them.
 */
public final class Table {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Loads a table from the class path.
     *
     * @param name the path below {@code data/}, as in {@code lexicon/titles.tsv}
     * @param required columns that the table must have
     * @throws KnowledgeException if the table or a column is missing, or a row has another number of cells than the header
     */
    public static Table load(String name, String... required) {
        try (InputStream stream = Table.class.getResourceAsStream("/data/" + name)) {
            if (stream == null) {
                throw new KnowledgeException("data/" + name + ": no such table on the class path");
            }
            return parse(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), required);
        } catch (IOException broken) {
            throw new UncheckedIOException("data/" + name + " cannot be read", broken);
        }
    }

    /**
     * SHA-256, in hex, of tables as they are on the class path.
     *
     * @param names the paths below {@code data/}
     */
    public static String fingerprint(List<String> names) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String name : names) {
            try (InputStream stream = Table.class.getResourceAsStream("/data/" + name)) {
                if (stream == null) {
                    throw new KnowledgeException("data/" + name + ": no such table on the class path");
                }
                stream.transferTo(content);
            } catch (IOException broken) {
                throw new UncheckedIOException("The tables of data/ cannot be read", broken);
            }
        }
        return Sha256.hex(content.toByteArray());
    }

    static Table parse(String name, BufferedReader reader, String... required) throws IOException {
        Table table = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (table == null) {
                table = new Table(name, cells.stream().map(String::strip).toList());
                table.mustHave(required);
            } else {
                table.add(number, cells);
            }
        }
        if (table == null) {
            throw new KnowledgeException("data/" + name + ": the table has no header row");
        }
        return table;
    }

    private void mustHave(String... required) {
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new KnowledgeException(
                        "data/" + name + ": column '" + column + "' is missing; the header has " + columns);
            }
        }
    }

    private void add(int number, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new KnowledgeException("data/" + name + ":" + number + ": expected " + columns.size() + " cells "
                    + columns + ", found " + cells.size());
        }
        rows.add(new Row(number, cells));
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A row of the table, with cells by the name of their column. */
    public final class Row {

        private final int number;
        private final List<String> cells;

        private Row(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        /** The cell without blanks around it; empty if nothing is in it. */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new KnowledgeException("data/" + name + ": no column '" + column + "' in " + columns);
            }
            return cells.get(index).strip();
        }

        /** The values between the {@code |} of the cell; none if it is empty. */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** An exception that names this row: what was expected here, and what was found. */
        public KnowledgeException error(String message) {
            return new KnowledgeException("data/" + name + ":" + number + ": " + message);
        }
    }
}

package org.communique.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of official values: CSV (RFC 4180, UTF-8, one row per line) with the columns {@code reporter}, {@code partner}, {@code flow},
 * {@code period}, {@code value}, {@code currency} and, where wanted, {@code source} and {@code url}, in any order; other columns are
 * left alone. Lines that begin with {@code #} are for people.
 *
 * @param file the name of the file, without folders
 * @param figures the good rows, in the order of the file
 * @param problems what is wrong with the others, one message each, with file, line, what was expected and what was found
 */
public record ReferenceTable(String file, List<ReferenceFigure> figures, List<String> problems) {

    private static final List<String> REQUIRED = List.of("reporter", "partner", "flow", "period", "value", "currency");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setTrim(true).get();

    public ReferenceTable {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a table. A bad row is told in {@link #problems}, and so is a second row for the same parties, flow, period and currency.
     *
     * @throws ReferenceException if the file cannot be read or is not UTF-8 text, or has no header with the columns
     */
    public static ReferenceTable read(Path file, Parties parties) {
        return new Reading(String.valueOf(file.getFileName()), parties).of(text(file));
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new ReferenceException(file + ": expected a table in UTF-8 text, found other bytes", notText);
        } catch (NoSuchFileException missing) {
            throw new ReferenceException(file + ": no such file. Check the path.", missing);
        } catch (IOException broken) {
            throw new ReferenceException(file + ": cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** One table while it is being read. */
    private static final class Reading {

        private final String file;
        private final Parties parties;
        private final List<String> columns = new ArrayList<>();
        private final Map<String, ReferenceFigure> figures = new TreeMap<>();
        private final List<ReferenceFigure> inOrder = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Reading(String file, Parties parties) {
            this.file = file;
            this.parties = parties;
        }

        ReferenceTable of(String text) {
            List<String> lines = text.lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                String line = lines.get(index);
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line, index + 1);
                }
            }
            if (columns.isEmpty()) {
                throw new ReferenceException(
                        file + ": expected a header row with " + REQUIRED + ", found no row at all");
            }
            return new ReferenceTable(file, inOrder, problems);
        }

        private void line(String line, int number) {
            try {
                List<String> cells = cells(line);
                if (columns.isEmpty()) {
                    header(cells, number);
                } else {
                    keep(new ReferenceRow(cellsByColumn(cells), number, parties).figure());
                }
            } catch (BadRowException bad) {
                problems.add(file + ":" + number + ": " + bad.getMessage());
            }
        }

        private static List<String> cells(String line) throws BadRowException {
            try (CSVParser parser = CSVParser.parse(line, CSV)) {
                List<CSVRecord> records = parser.getRecords();
                return records.isEmpty() ? List.of() : records.getFirst().toList();
            } catch (IOException | UncheckedIOException | IllegalStateException broken) {
                throw new BadRowException("a row with closed quotes", line);
            }
        }

        private void header(List<String> cells, int number) {
            cells.forEach(cell -> columns.add(cell.toLowerCase(Locale.ROOT)));
            for (String column : REQUIRED) {
                if (!columns.contains(column)) {
                    throw new ReferenceException(file + ":" + number + ": expected a header with the columns "
                            + REQUIRED + ", found " + cells + "; '" + column + "' is missing");
                }
            }
        }

        private Map<String, String> cellsByColumn(List<String> cells) throws BadRowException {
            if (cells.size() != columns.size()) {
                throw new BadRowException(columns.size() + " cells", cells.size() + " " + cells);
            }
            Map<String, String> named = new TreeMap<>();
            for (int index = 0; index < cells.size(); index++) {
                named.put(columns.get(index), cells.get(index));
            }
            return named;
        }

        private void keep(ReferenceFigure figure) throws BadRowException {
            ReferenceFigure first = figures.putIfAbsent(figure.key(), figure);
            if (first != null) {
                throw new BadRowException(
                        "one value for the same parties, flow, period and currency",
                        "a second one (the first, in line " + first.origin().line() + ", is kept)");
            }
            inOrder.add(figure);
        }
    }
}

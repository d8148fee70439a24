package org.communique.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table in plain text, its columns aligned. Numbers stand to the right.
 *
 * @param columns the names of the columns
 * @param rows the cells, as many in each row as there are columns
 */
public record TextTable(List<String> columns, List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(TextTable::flat).toList();
    }

    private static List<String> flat(List<String> row) {
        return row.stream()
                .map(cell -> SPACE.matcher(cell).replaceAll(" ").strip())
                .toList();
    }

    /** Writes it, the names of the columns first, in UTF-8. */
    public void write(OutputStream out) throws IOException {
        int[] widths = new int[columns.size()];
        boolean[] right = new boolean[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(column);
            right[column] = isNumeric(column);
        }
        StringBuilder text = new StringBuilder();
        line(columns, widths, right, text);
        line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, right, text);
        rows.forEach(row -> line(row, widths, right, text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private int width(int column) {
        int width = length(columns.get(column));
        for (List<String> row : rows) {
            width = Math.max(width, length(row.get(column)));
        }
        return width;
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static void line(List<String> cells, int[] widths, boolean[] right, StringBuilder text) {
        int start = text.length();
        for (int column = 0; column < widths.length; column++) {
            String blank = " ".repeat(widths[column] - length(cells.get(column)));
            text.append(right[column] ? blank + cells.get(column) : cells.get(column) + blank)
                    .append(GAP);
        }
        while (text.length() > start && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }
}

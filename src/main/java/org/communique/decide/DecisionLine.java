package org.communique.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.communique.text.Sha256;

/** One line of the file of decisions, read and written. */
final class DecisionLine {

    static final List<String> COLUMNS = List.of("id", "when", "by", "decision", "what", "with", "about", "why");

    private static final int ID_DIGITS = 12;
    private static final int NEEDED = 5;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DecisionLine() {}

    /** A ruling as its columns {@code decision}, {@code what} and {@code with}. */
    private record Cells(String decision, String what, String with) {}

    /** A decision with the id that its content gives. */
    static Decision decision(Instant when, String by, Ruling ruling, String about, String why) {
        Instant second = when.truncatedTo(ChronoUnit.SECONDS);
        return new Decision(
                id(second, oneLine(by), cells(ruling)), second, oneLine(by), ruling, oneLine(about), oneLine(why));
    }

    static String write(Decision decision) {
        Cells cells = cells(decision.ruling());
        return String.join(
                "\t",
                decision.id(),
                decision.when().toString(),
                oneLine(decision.by()),
                cells.decision(),
                cells.what(),
                cells.with(),
                oneLine(decision.about()),
                oneLine(decision.why()));
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is broken; the message says which column, what was expected and what was found
     */
    static Decision read(String line) {
        String[] given = line.split("\t", -1);
        if (given.length < NEEDED) {
            throw new IllegalArgumentException("expected the columns " + String.join(", ", COLUMNS)
                    + " with a tab between each, found " + given.length + (given.length == 1 ? " column" : " columns"));
        }
        List<String> columns = Arrays.asList(Arrays.copyOf(given, COLUMNS.size())).stream()
                .map(cell -> cell == null ? "" : cell.strip())
                .toList();
        Instant when = column(columns, "when", DecisionLine::moment);
        String by = column(columns, "by", DecisionLine::name);
        Cells cells = new Cells(columns.get(3), columns.get(4), columns.get(5));
        Ruling ruling = ruling(cells, columns);
        String id = columns.getFirst().isEmpty() ? id(when, by, cells) : column(columns, "id", DecisionLine::checkedId);
        return new Decision(id, when, by, ruling, columns.get(6), columns.get(7));
    }

    private static <T> T column(List<String> columns, String name, Function<String, T> reading) {
        try {
            return reading.apply(columns.get(COLUMNS.indexOf(name)));
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException("column '" + name + "': " + broken.getMessage(), broken);
        }
    }

    private static Ruling ruling(Cells cells, List<String> columns) {
        return switch (cells.decision()) {
            case Ruling.OneEvent.WORD -> new Ruling.OneEvent(column(columns, "what", DecisionLine::anchors));
            case Ruling.OneEntity.WORD ->
                new Ruling.OneEntity(
                        column(columns, "what", DecisionLine::entities), column(columns, "with", DecisionLine::entity));
            case Ruling.Apart.WORD ->
                new Ruling.Apart(
                        column(columns, "what", DecisionLine::anchors), column(columns, "with", DecisionLine::anchors));
            case Ruling.Item.WORD ->
                new Ruling.Item(
                        column(columns, "what", DecisionLine::entity), column(columns, "with", DecisionLine::item));
            case Ruling.NoItem.WORD ->
                new Ruling.NoItem(
                        column(columns, "what", DecisionLine::entity), column(columns, "with", DecisionLine::item));
            case Ruling.NoClaim.WORD -> new Ruling.NoClaim(column(columns, "what", DecisionLine::anchors));
            case Ruling.Undo.WORD -> new Ruling.Undo(column(columns, "what", DecisionLine::checkedId));
            default ->
                throw new IllegalArgumentException("column 'decision': expected merge-events, merge-entities, split,"
                        + " link, unlink, reject or undo, found '" + cells.decision() + "'");
        };
    }

    private static Cells cells(Ruling ruling) {
        return switch (ruling) {
            case Ruling.OneEvent one -> new Cells(ruling.word(), joined(one.claims()), "");
            case Ruling.OneEntity one ->
                new Cells(
                        ruling.word(),
                        joined(one.gives().stream().map(EntityId::path).toList()),
                        one.keeps().path());
            case Ruling.Apart apart -> new Cells(ruling.word(), joined(apart.taken()), joined(apart.left()));
            case Ruling.Item link ->
                new Cells(ruling.word(), link.entity().path(), link.item().value());
            case Ruling.NoItem link ->
                new Cells(ruling.word(), link.entity().path(), link.item().value());
            case Ruling.NoClaim rejected -> new Cells(ruling.word(), joined(rejected.claims()), "");
            case Ruling.Undo undo -> new Cells(ruling.word(), undo.decision(), "");
        };
    }

    private static String joined(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** A date, at its first second in universal time, or a moment, to the second. */
    static Instant moment(String text) {
        try {
            return text.length() <= "2026-11-21".length()
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException(
                    "expected a date such as 2026-11-21 or a moment such as 2026-11-21T22:40:00Z, found '" + text + "'",
                    broken);
        }
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("expected the name of who decided, found nothing");
        }
        return text;
    }

    private static String checkedId(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("expected 12 hex digits, found '" + text + "'");
        }
        return text;
    }

    private static List<Anchor> anchors(String text) {
        return SPACE.splitAsStream(text).map(Anchor::parse).toList();
    }

    private static List<EntityId> entities(String text) {
        return SPACE.splitAsStream(text).map(DecisionLine::entity).toList();
    }

    private static EntityId entity(String text) {
        try {
            EntityId id = new EntityId(text);
            id.kind();
            return id;
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "expected an entity such as person/xi-jinping, found '" + text + "'", broken);
        }
    }

    private static WikidataId item(String text) {
        try {
            return new WikidataId(text);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "expected an item of Wikidata such as Q148, found '" + text + "'", broken);
        }
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    private static String id(Instant when, String by, Cells cells) {
        String content = String.join("\t", when.toString(), by, cells.decision(), cells.what(), cells.with());
        return Sha256.hex(content).substring(0, ID_DIGITS);
    }
}

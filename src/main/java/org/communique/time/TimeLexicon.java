package org.communique.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;

/** The tables {@code data/lexicon/time-*.tsv}: every word of time that the rules know. */
final class TimeLexicon {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern POSSESSIVE = Pattern.compile("(?='s\\b)|(?=' )|(?=-)|(?<=-)");

    private static final List<String> CORES = List.of("core", "day", "daypart", "decade");
    private static final List<String> OPENERS = List.of("opener", "shift", "part", "so-far", "vague");

    /** How sure a word is to be a time. */
    enum Sense {
        PLAIN,
        EVIDENCE,
        DATED
    }

    /** Kinds of number words. */
    enum NumberKind {
        CARDINAL,
        ORDINAL,
        TENS
    }

    /** A word that may name something of the calendar. */
    record Named<T>(T value, Sense sense) {}

    /** A unit of the calendar: a decade is 10 YEARS. */
    record UnitWord(ChronoUnit unit, int times) {}

    private record NumberWord(NumberKind kind, int value) {}

    private final Map<String, Named<Month>> months = new HashMap<>();
    private final Map<String, Named<DayOfWeek>> weekdays = new HashMap<>();
    private final Map<String, Named<Month>> seasons = new HashMap<>();
    private final Map<String, UnitWord> units = new HashMap<>();
    private final Map<String, NumberWord> numbers = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final PhraseTrie<HolidayRule> holidays = PhraseTrie.ignoringCase();
    private final Set<String> cores = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final PhraseTrie<Boolean> notDates = PhraseTrie.ignoringCase();
    private final PhraseTrie<Tense.Marker> tenses = PhraseTrie.ignoringCase();

    TimeLexicon() {
        loadNames();
        loadNumbers();
        loadHolidays();
        for (Table.Row row :
                Table.load("lexicon/time-words.tsv", "words", "class", "value").rows()) {
            words.computeIfAbsent(row.get("class"), missing -> new HashMap<>()).put(row.get("words"), row.get("value"));
        }
        for (Table.Row row : Table.load("lexicon/time-not-dates.tsv", "words").rows()) {
            notDates.add(tokens(row.get("words")), true);
        }
        for (Table.Row row :
                Table.load("lexicon/time-tense.tsv", "words", "tense").rows()) {
            tenses.add(tokens(row.get("words")), constant(row, "tense", Tense.Marker.class));
        }
        for (Map<String, ?> names : List.of(months, weekdays, units, seasons)) {
            cores.addAll(names.keySet());
        }
        CORES.forEach(type -> cores.addAll(words.getOrDefault(type, Map.of()).keySet()));
        openers.addAll(cores);
        openers.addAll(numbers.keySet());
        OPENERS.forEach(
                type -> openers.addAll(words.getOrDefault(type, Map.of()).keySet()));
    }

    private void loadNames() {
        for (Table.Row row :
                Table.load("lexicon/time-months.tsv", "words", "month", "sense").rows()) {
            months.put(row.get("words"), new Named<>(Month.of(number(row, "month", 12)), sense(row)));
        }
        for (Table.Row row :
                Table.load("lexicon/time-weekdays.tsv", "words", "day", "sense").rows()) {
            weekdays.put(row.get("words"), new Named<>(DayOfWeek.of(number(row, "day", 7)), sense(row)));
        }
        for (Table.Row row : Table.load("lexicon/time-seasons.tsv", "words", "first", "sense")
                .rows()) {
            seasons.put(row.get("words"), new Named<>(Month.of(number(row, "first", 12)), sense(row)));
        }
    }

    private void loadNumbers() {
        for (Table.Row row :
                Table.load("lexicon/time-units.tsv", "words", "unit", "times").rows()) {
            ChronoUnit unit = constant(row, "unit", ChronoUnit.class);
            units.put(row.get("words"), new UnitWord(unit, number(row, "times", 100)));
        }
        for (Table.Row row :
                Table.load("lexicon/time-numbers.tsv", "words", "kind", "value").rows()) {
            NumberKind kind = constant(row, "kind", NumberKind.class);
            numbers.put(row.get("words"), new NumberWord(kind, number(row, "value", 99)));
        }
    }

    private void loadHolidays() {
        NavigableMap<Integer, LocalDate> newYears = new TreeMap<>();
        for (Table.Row row :
                Table.load("lexicon/time-lunar-new-year.tsv", "date").rows()) {
            LocalDate day = parsed(row, "date", LocalDate::parse);
            newYears.put(day.getYear(), day);
        }
        for (Table.Row row : Table.load("lexicon/time-holidays.tsv", "words", "kind", "value")
                .rows()) {
            holidays.add(tokens(row.get("words")), holiday(row, newYears));
            cores.addAll(tokens(row.get("words")));
        }
    }

    private static HolidayRule holiday(Table.Row row, NavigableMap<Integer, LocalDate> newYears) {
        return switch (row.get("kind")) {
            case "fixed" -> new HolidayRule.FixedDay(parsed(row, "value", value -> MonthDay.parse("--" + value)));
            case "easter" -> new HolidayRule.FromEaster(parsed(row, "value", Integer::parseInt), false);
            case "orthodox-easter" -> new HolidayRule.FromEaster(parsed(row, "value", Integer::parseInt), true);
            case "lunar" -> new HolidayRule.FromLunarNewYear(parsed(row, "value", Integer::parseInt), newYears);
            case "nth" -> parsed(row, "value", TimeLexicon::nthWeekday);
            default -> throw row.error("kind must be fixed, easter, orthodox-easter, lunar or nth");
        };
    }

    private static HolidayRule nthWeekday(String value) {
        List<Integer> parts = BLANKS.splitAsStream(value).map(Integer::valueOf).toList();
        return new HolidayRule.NthWeekday(Month.of(parts.get(0)), DayOfWeek.of(parts.get(1)), parts.get(2));
    }

    /** A cell as a value; what cannot be read is reported with its file and line. */
    static <T> T parsed(Table.Row row, String column, Function<String, T> reader) {
        try {
            return reader.apply(row.get(column));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            throw row.error(column + " cannot be read: '" + row.get(column) + "'");
        }
    }

    private static int number(Table.Row row, String column, int most) {
        String cell = row.get(column);
        if (!cell.matches("\\d{1,3}") || Integer.parseInt(cell) < 1 || Integer.parseInt(cell) > most) {
            throw row.error(column + " must be a number from 1 to " + most + ", found '" + cell + "'");
        }
        return Integer.parseInt(cell);
    }

    private static Sense sense(Table.Row row) {
        return constant(row, "sense", Sense.class);
    }

    private static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> type) {
        String cell = row.get(column).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> row.error(column + " cannot be '" + row.get(column) + "'"));
    }

    /** A phrase as the engine cuts it: at blanks, before 's, and around hyphens. */
    static List<String> tokens(String phrase) {
        return BLANKS.splitAsStream(POSSESSIVE.matcher(phrase).replaceAll(" ")).toList();
    }

    /** Whether a time can turn on this word: a number in figures, or a word of the calendar. */
    boolean isCore(String lower) {
        return cores.contains(lower) || hasDigit(lower);
    }

    /** Whether a time can begin with this word. */
    boolean isOpener(String lower) {
        return openers.contains(lower) || hasDigit(lower);
    }

    private static boolean hasDigit(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (Character.isDigit(word.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    Optional<Named<Month>> month(String lower) {
        return Optional.ofNullable(months.get(lower));
    }

    Optional<Named<DayOfWeek>> weekday(String lower) {
        return Optional.ofNullable(weekdays.get(lower));
    }

    Optional<Named<Month>> season(String lower) {
        return Optional.ofNullable(seasons.get(lower));
    }

    Optional<UnitWord> unit(String lower) {
        return Optional.ofNullable(units.get(lower));
    }

    Optional<Integer> number(String lower, NumberKind kind) {
        return Optional.ofNullable(numbers.get(lower))
                .filter(word -> word.kind() == kind)
                .map(NumberWord::value);
    }

    /** What a word stands for within a class of {@code time-words.tsv}. */
    Optional<String> word(String type, String lower) {
        return Optional.ofNullable(words.getOrDefault(type, Map.of()).get(lower));
    }

    PhraseTrie<HolidayRule> holidays() {
        return holidays;
    }

    PhraseTrie<Tense.Marker> tenses() {
        return tenses;
    }

    PhraseTrie<Boolean> notDates() {
        return notDates;
    }
}

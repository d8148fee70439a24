package org.communique.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.knowledge.Table;

/** Reads times of day and their zones beside a date. A zone that is missing or may mean two things gives no offset. */
final class ClockTimes {

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?(?!\\d)\\s{0,2}(?i:([ap])\\.?m\\b\\.?)?");
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z]{1,5}\\b");
    private static final int NOON = 12;

    private final Map<String, ZoneId> zones;

    private ClockTimes(Map<String, ZoneId> zones) {
        this.zones = Map.copyOf(zones);
    }

    static ClockTimes load() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (Table.Row row :
                Table.load("lexicon/zones.tsv", "abbreviation", "zone").rows()) {
            try {
                zones.put(row.get("abbreviation"), ZoneId.of(row.get("zone")));
            } catch (DateTimeException unknown) {
                throw row.error("expected an offset such as +08:00 or a region, found '" + row.get("zone") + "'");
            }
        }
        return new ClockTimes(zones);
    }

    /** The time of day in {@code text}; empty if there is none. */
    Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        String half = Optional.ofNullable(matcher.group(4)).orElse("");
        int second =
                Optional.ofNullable(matcher.group(3)).map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(LocalTime.of(hour(hour, half), Integer.parseInt(matcher.group(2)), second));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int hour(int hour, String half) {
        return switch (half) {
            case "p", "P" -> hour < NOON ? hour + NOON : hour;
            case "a", "A" -> hour == NOON ? 0 : hour;
            default -> hour;
        };
    }

    /** The offset from UTC that {@code text} states after its time, at that moment. */
    Optional<ZoneOffset> offset(String text, LocalDateTime moment) {
        Matcher time = TIME.matcher(text);
        String after = time.find() ? text.substring(time.end()) : text;
        Matcher figures = OFFSET.matcher(after);
        if (figures.find()) {
            return offset(figures);
        }
        Matcher abbreviation = ABBREVIATION.matcher(after);
        while (abbreviation.find()) {
            ZoneId zone = zones.get(abbreviation.group());
            if (zone != null) {
                return Optional.of(zone.getRules().getOffset(moment));
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneOffset> offset(Matcher figures) {
        int sign = figures.group(1).equals("-") ? -1 : 1;
        int minutes =
                Optional.ofNullable(figures.group(3)).map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(figures.group(2)), sign * minutes));
        } catch (DateTimeException noSuchOffset) {
            return Optional.empty();
        }
    }
}

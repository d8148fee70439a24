package org.communique.extract.event;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.knowledge.Table;

/** Which of the gatherings of a series is meant: "the third Forum", "the 15th summit", "COP28"; ordinals are those of {@code time-numbers.tsv}. */
final class Editions {

    /** Two or three digits at most, so that no year is taken for a number. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<number>[0-9]{1,3})(?:st|nd|rd|th)|COP(?<session>[0-9]{2})");

    private final Map<String, Integer> ordinals = new HashMap<>();

    private Editions() {}

    static Editions load() {
        Editions editions = new Editions();
        for (Table.Row row :
                Table.load("lexicon/time-numbers.tsv", "words", "kind", "value").rows()) {
            if (row.get("kind").equals("ordinal")) {
                editions.ordinals.put(row.get("words"), Integer.parseInt(row.get("value")));
            }
        }
        return editions;
    }

    /** The number of the gathering within its series; none where the noun phrase gives none, or tells of no gathering. */
    OptionalInt of(Candidate candidate, Phrases phrases) {
        if (!candidate.trigger().frame().isGathering()) {
            return OptionalInt.empty();
        }
        for (int at = phrases.chunk(candidate.chunk()).from(); at < candidate.to(); at++) {
            Matcher digits = NUMBERED.matcher(phrases.words().token(at).text());
            if (digits.matches()) {
                String number = digits.group("number") == null ? digits.group("session") : digits.group("number");
                return OptionalInt.of(Integer.parseInt(number));
            }
            Integer ordinal = ordinals.get(phrases.words().lower(at));
            if (ordinal != null) {
                return OptionalInt.of(ordinal);
            }
        }
        return OptionalInt.empty();
    }
}

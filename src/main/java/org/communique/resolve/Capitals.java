package org.communique.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communique.knowledge.Table;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Tells a capital that stands for its government ("Beijing warned") from the city ("in Beijing"). */
final class Capitals {

    private static final int DATELINE = -5;
    private static final int LONGEST_COUNTRY = 5;
    private static final int LONGEST_DATE = 9;
    private static final Set<String> DATELINE_MARKS = Set.of("(", "-", "–", "—", "--", ":", "―");

    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> after = new HashMap<>();
    private final Map<String, Integer> joined = new HashMap<>();
    private final Map<String, Integer> owned = new HashMap<>();

    /** @param cues words beside the name, each with the weight of its evidence: positive for the government */
    Capitals(Table cues) {
        for (Table.Row row : cues.rows()) {
            Map<String, Integer> side = switch (row.get("place")) {
                case "before" -> before;
                case "after" -> after;
                case "owned" -> owned;
                case "joined" -> joined;
                default ->
                    throw row.error(
                            "expected before, after, owned or joined as place, found '" + row.get("place") + "'");
            };
            side.put(row.get("word"), weight(row));
        }
    }

    private static int weight(Table.Row row) {
        try {
            return Integer.parseInt(row.get("weight"));
        } catch (NumberFormatException noNumber) {
            throw row.error("expected a whole number as weight, found '" + row.get("weight") + "'");
        }
    }

    /** How much speaks for the government (positive) or the city (negative). */
    int weigh(Name name) {
        if (isDateline(name)) {
            return DATELINE;
        }
        boolean owns = name.to() < name.sentence().size()
                && Grammar.isPossessive(name.sentence().token(name.to()));
        if (owns) {
            return isPlaceOfThing(name) ? DATELINE : weighAfter(name.sentence(), name.to());
        }
        return weighJoined(name) + weighBefore(name) + weighAfter(name.sentence(), name.to());
    }

    /** "ROME (Reuters) -", "ROME:" or a line of its own. */
    private static boolean isDateline(Name name) {
        Sentence sentence = name.sentence();
        boolean alone = sentence.size() == name.length()
                || (sentence.size() == name.length() + 1 && Grammar.hasToken(sentence, name.to(), "."));
        boolean inCountry = Grammar.hasToken(sentence, name.to(), ",")
                && name.to() + 1 < sentence.size()
                && sentence.token(name.to() + 1).tag() == NameTag.LOCATION
                && sentence.size() <= name.to() + LONGEST_COUNTRY;
        boolean opens = name.from() == 0
                && name.to() < sentence.size()
                && DATELINE_MARKS.contains(sentence.token(name.to()).text());
        return alone
                || inCountry
                || isDated(name)
                || (opens && (Typography.isShouted(sentence.token(0)) || !sentence.headline()));
    }

    /** "ROME, March 3 (Agency) -", "Rome, Italy (Agency) -", "ROME, March 3." */
    private static boolean isDated(Name name) {
        Sentence sentence = name.sentence();
        if (name.from() > 0 || sentence.headline() || !Grammar.hasToken(sentence, name.to(), ",")) {
            return false;
        }
        boolean told = false;
        for (int index = name.to() + 1; index < Math.min(sentence.size(), name.to() + LONGEST_DATE); index++) {
            Token token = sentence.token(index);
            if (told && (DATELINE_MARKS.contains(token.text()) || token.text().equals("/"))) {
                return true;
            }
            boolean number = Character.isDigit(token.text().codePointAt(0));
            if (token.isWord() && !token.isCapitalized() && !number) {
                return false;
            }
            told |= number || token.tag() == NameTag.LOCATION;
        }
        return told && sentence.size() < name.to() + LONGEST_DATE;
    }

    /** "in Rome's Colosseum": what is in the city, not what the government has. */
    private static boolean isPlaceOfThing(Name name) {
        Sentence sentence = name.sentence();
        boolean where = name.from() > 0
                && Set.of("in", "at", "near", "outside")
                        .contains(sentence.token(name.from() - 1).lower());
        return where
                && name.to() + 1 < sentence.size()
                && sentence.token(name.to() + 1).isCapitalized();
    }

    /** "Moscow-Beijing ties", "Beijing-led bank". */
    private int weighJoined(Name name) {
        Sentence sentence = name.sentence();
        boolean second = name.from() > 1 && Grammar.hasToken(sentence, name.from() - 1, "-");
        if (second) {
            return name.to() < sentence.size()
                    ? joined.getOrDefault(sentence.token(name.to()).lower(), 0)
                    : 0;
        }
        if (!Grammar.hasToken(sentence, name.to(), "-") || name.to() + 1 >= sentence.size()) {
            return 0;
        }
        int partner = name.to() + 1;
        boolean compound = sentence.token(partner).isCapitalized() && partner + 1 < sentence.size();
        int word = compound ? partner + 1 : partner;
        return joined.getOrDefault(sentence.token(word).lower(), 0);
    }

    private int weighBefore(Name name) {
        Sentence sentence = name.sentence();
        int index = name.from() - 1;
        if (index < 0) {
            return 1;
        }
        Token previous = sentence.token(index);
        if (index > 0 && PHRASED.contains(previous.lower())) {
            String phrase = sentence.token(index - 1).lower() + " " + previous.lower();
            return before.getOrDefault(phrase, before.getOrDefault(previous.lower(), 0));
        }
        if (previous.is("and") || previous.is(",") || previous.is("or")) {
            return index > 0 ? listed(sentence, index) : 0;
        }
        return before.getOrDefault(previous.lower(), 0);
    }

    /** "between Minsk and Beijing": what stands before the first of two holds for the second. */
    private int listed(Sentence sentence, int conjunction) {
        int first = conjunction - 1;
        while (first > 0 && sentence.token(first).isCapitalized()) {
            first--;
        }
        Token cue = sentence.token(first);
        boolean afterPlace = sentence.token(conjunction - 1).tag() == NameTag.LOCATION;
        return afterPlace && sentence.token(conjunction).is("and") ? before.getOrDefault(cue.lower(), 0) : 0;
    }

    private int weighAfter(Sentence sentence, int index) {
        if (index >= sentence.size()) {
            return 0;
        }
        boolean pair = Grammar.hasToken(sentence, index, "and")
                && index + 2 < sentence.size()
                && sentence.token(index + 1).tag() == NameTag.LOCATION
                && sentence.token(index + 2).tag() == NameTag.NONE;
        if (pair) {
            return weighAfter(sentence, index + 2);
        }
        Token next = sentence.token(index);
        if (Grammar.isPossessive(next)) {
            String thing = ownedThing(sentence, index + 1);
            return owned.getOrDefault(thing, owned.getOrDefault("", 0));
        }
        Integer weight = after.get(next.lower());
        if (weight != null) {
            return weight;
        }
        return looksLikeVerb(next) ? 2 : 0;
    }

    private String ownedThing(Sentence sentence, int from) {
        for (int index = from; index < Math.min(sentence.size(), from + 4); index++) {
            String word = sentence.token(index).lower();
            if (owned.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    private static boolean looksLikeVerb(Token token) {
        return !token.isCapitalized()
                && token.text().length() > 4
                && (token.lower().endsWith("ed") || MODALS.contains(token.lower()));
    }

    private static final Set<String> PHRASED = Set.of("to", "from", "for", "in", "on", "of", "at");
    private static final Set<String> MODALS = Set.of("would", "could", "should", "might");
}

package org.communique.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.knowledge.Table;

/** The forms of English verbs and nouns, by rule and from tables of exceptions. */
final class Inflection {

    private final Map<String, Set<String>> irregular = new HashMap<>();
    private final Set<String> doubling = new HashSet<>();

    private Inflection() {}

    /** Reads {@code irregular-verbs.tsv} and {@code doubling-verbs.tsv}. */
    static Inflection load() {
        Inflection inflection = new Inflection();
        for (Table.Row row : Table.load("lexicon/irregular-verbs.tsv", "verb", "past", "participle")
                .rows()) {
            Set<String> forms = new TreeSet<>(row.list("past"));
            forms.addAll(row.list("participle"));
            inflection.irregular.put(row.get("verb"), forms);
        }
        for (Table.Row row : Table.load("lexicon/doubling-verbs.tsv", "verb").rows()) {
            inflection.doubling.add(row.get("verb"));
        }
        return inflection;
    }

    /** All forms of a verb, itself among them: hold, holds, holding, held. */
    Set<String> verbForms(String verb) {
        Set<String> forms = new TreeSet<>();
        forms.add(verb);
        forms.add(withS(verb));
        forms.addAll(stems(verb).stream().map(stem -> stem + "ing").toList());
        Set<String> past = irregular.get(verb);
        if (past == null) {
            forms.addAll(regularPast(verb));
        } else {
            forms.addAll(past);
        }
        if (verb.equals("be")) {
            forms.addAll(List.of("am", "is", "are"));
        }
        if (verb.equals("have")) {
            forms.add("has");
        }
        return forms;
    }

    private Set<String> regularPast(String verb) {
        if (endsInConsonantAndY(verb)) {
            return Set.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        if (verb.endsWith("e")) {
            return Set.of(verb + "d");
        }
        Set<String> forms = new TreeSet<>();
        for (String stem : stems(verb)) {
            forms.add(stem + "ed");
        }
        return forms;
    }

    /** What -ing and -ed are put on: without a silent e, with the last letter doubled where the table says so. */
    private Set<String> stems(String verb) {
        Set<String> stems = new TreeSet<>();
        if (verb.endsWith("ie")) {
            stems.add(verb.substring(0, verb.length() - 2) + "y");
        } else if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
            stems.add(verb.substring(0, verb.length() - 1));
        } else {
            stems.add(verb);
        }
        if (doubling.contains(verb)) {
            stems.add(verb + verb.charAt(verb.length() - 1));
        }
        return stems;
    }

    /** A noun and its regular plural: talk, talks. */
    Set<String> nounForms(String noun) {
        return noun.endsWith("s") ? Set.of(noun) : new TreeSet<>(List.of(noun, withS(noun)));
    }

    private static String withS(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hiss = word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.equals("go")
                || word.equals("veto")
                || word.equals("undergo");
        return word + (hiss ? "es" : "s");
    }

    private static boolean endsInConsonantAndY(String word) {
        int length = word.length();
        return length > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(length - 2)) < 0;
    }
}

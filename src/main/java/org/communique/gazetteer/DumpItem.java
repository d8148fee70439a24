package org.communique.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One item of a dump, as far as the index needs it.
 *
 * @param id of the item, as in {@code Q148}
 * @param labels by language
 * @param aliases by language
 * @param values of the properties that are asked for, preferred ones first, without deprecated ones
 * @param siteLinks number of pages that describe it
 */
record DumpItem(
        String id,
        Map<String, String> labels,
        Map<String, List<String>> aliases,
        Map<String, List<String>> values,
        int siteLinks) {

    List<String> values(String property) {
        return values.getOrDefault(property, List.of());
    }

    /** The label in the first of the languages that has one. */
    Optional<String> label(List<String> languages) {
        return languages.stream().filter(labels::containsKey).map(labels::get).findFirst();
    }

    /** All names in these languages, in the order of the languages, labels before aliases. */
    List<String> names(List<String> languages) {
        LinkedHashMap<String, Boolean> names = new LinkedHashMap<>();
        for (String language : languages) {
            label(List.of(language)).ifPresent(label -> names.put(label, true));
            aliases.getOrDefault(language, List.of()).forEach(alias -> names.put(alias, true));
        }
        return new ArrayList<>(names.keySet());
    }
}

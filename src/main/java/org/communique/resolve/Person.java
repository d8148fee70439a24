package org.communique.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.knowledge.Folding;
import org.communique.knowledge.KnownEntity;

/**
 * A person whom an article names in full.
 *
 * @param entity who
 * @param known what the gazetteer knows, if it knows the person
 * @param shortForms the forms, without accents, by which the article may go on to name the person
 */
record Person(Entity entity, Optional<KnownEntity> known, Set<String> shortForms) {

    /** A person of the gazetteer, with the words by which the article names the person first. */
    static Person known(KnownEntity known, boolean familyNameFirst, List<String> words) {
        Set<String> forms = new LinkedHashSet<>();
        known.shortNames().forEach(form -> forms.add(Folding.of(form)));
        if (forms.isEmpty()) {
            String name = Folding.of(known.name());
            forms.add(familyNameFirst ? name.substring(0, (name + " ").indexOf(' ')) : last(name));
        }
        if (words.size() > 2) {
            forms.add(words.getLast());
        }
        return new Person(known.entity(), Optional.of(known), withCapitals(forms));
    }

    /** A person whom the gazetteer does not know, with the words of the full name. */
    static Person unknown(Entity entity, List<String> words, boolean familyNameFirst) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(familyNameFirst ? words.getFirst() : words.getLast());
        if (familyNameFirst && words.size() > 2) {
            forms.add(words.getLast());
        }
        if (!familyNameFirst && words.size() > 2) {
            forms.add(String.join(" ", words.subList(1, words.size())));
        }
        return new Person(entity, Optional.empty(), withCapitals(forms));
    }

    /** "von der Leyen" is "Von der Leyen" at the beginning of a sentence. */
    private static Set<String> withCapitals(Set<String> forms) {
        Set<String> all = new LinkedHashSet<>(forms);
        forms.forEach(form -> all.add(Character.toUpperCase(form.charAt(0)) + form.substring(1)));
        return all;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

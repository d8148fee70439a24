package org.communique.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.knowledge.PhraseTrie;
import org.communique.resolve.PersonFacts.Gender;
import org.communique.text.Sentence;

/**
 * Decides whom a family name means that several people of the article share. By news style the name alone, or with an office, means
 * the person whom the news is about; a relative is called by the full name, or with "Mrs." or "first lady".
 */
final class Namesakes {

    private static final Set<String> FEMININE = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madam", "madame", "lady");
    private static final Set<String> MASCULINE = Set.of("mr", "mr.", "sir", "lord");

    private final PersonTitles titles;
    private final Kin kin;
    private final Map<EntityId, Gender> relatives = new HashMap<>();
    private final Map<EntityId, Boolean> holders = new HashMap<>();

    Namesakes(PersonTitles titles, Kin kin) {
        this.titles = titles;
        this.kin = kin;
    }

    /** Notes what stands beside a full name of the person. */
    void note(EntityId person, Name name) {
        Optional<Gender> relative = kin.beside(name);
        relative.ifPresent(gender -> relatives.put(person, gender));
        if (relative.isEmpty() && titles.endsAt(name.sentence(), name.from())) {
            holders.put(person, true);
        }
    }

    /** Whether the article introduces the person as a relative only. */
    boolean isRelative(EntityId person) {
        return relatives.containsKey(person) && !holders.containsKey(person);
    }

    /** Whether an office other than that of a relative stands before the name: "President Doe". */
    boolean isHolder(Name name) {
        return kin.before(name.sentence(), name.from()).isEmpty()
                && titleBefore(name.sentence(), name.from())
                        .filter(title -> !FEMININE.contains(title))
                        .isPresent();
    }

    /** Those of the people whom the name can mean where it stands; empty if it fits none of them. */
    List<Person> fitting(List<Person> candidates, Name name) {
        Optional<String> title = titleBefore(name.sentence(), name.from());
        boolean ofKin = kin.before(name.sentence(), name.from()).isPresent()
                || title.filter(FEMININE::contains).isPresent();
        if (ofKin) {
            List<Person> fit = candidates.stream()
                    .filter(person -> isRelative(person.entity().id()))
                    .toList();
            return fit.isEmpty() ? candidates : fit;
        }
        List<Person> principals = new ArrayList<>(candidates);
        principals.removeIf(person -> isRelative(person.entity().id()));
        boolean others = title.filter(word -> !MASCULINE.contains(word) || allFeminine(candidates))
                .isPresent();
        return principals.isEmpty() && !others ? candidates : principals;
    }

    private boolean allFeminine(List<Person> candidates) {
        return candidates.stream()
                .allMatch(person -> relatives.get(person.entity().id()) == Gender.FEMININE);
    }

    private Optional<String> titleBefore(Sentence sentence, int from) {
        return titles.before(sentence, from)
                .filter(match -> !match.values().equals(List.of(PersonTitles.Kind.MODIFIER)))
                .map(match -> words(sentence, match));
    }

    private static String words(Sentence sentence, PhraseTrie.Match<PersonTitles.Kind> match) {
        return String.join(
                        " ",
                        sentence.tokens().subList(match.from(), match.to()).stream()
                                .map(token -> token.lower())
                                .toList())
                .toLowerCase(Locale.ROOT);
    }
}

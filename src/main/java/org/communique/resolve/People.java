package org.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Folding;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Words;

/** The people whom an article names in full anywhere, and the short forms that follow from their names. */
final class People {

    private final PersonNames naming;
    private final Namesakes namesakes;
    private final Map<EntityId, Person> people = new LinkedHashMap<>();
    private final Map<EntityId, List<Integer>> places = new LinkedHashMap<>();

    People(PersonNames naming, Namesakes namesakes) {
        this.naming = naming;
        this.namesakes = namesakes;
    }

    /** Notes a full name; returns who that is. */
    Optional<Person> note(Name name) {
        Optional<KnownEntity> known = naming.known(name);
        List<String> words = naming.words(name);
        if (known.isEmpty() && words.size() < 2) {
            return Optional.empty();
        }
        Person person = known.map(who -> Person.known(
                        who, naming.familyNameFirst(List.of(who.name().split(" "))), words))
                .orElseGet(() -> unknown(naming.fullName(name), words));
        people.putIfAbsent(person.entity().id(), person);
        places.computeIfAbsent(person.entity().id(), unused -> new ArrayList<>())
                .add(name.span().start());
        namesakes.note(person.entity().id(), name);
        return Optional.of(people.get(person.entity().id()));
    }

    private Person unknown(String fullName, List<String> words) {
        Optional<Person> junior = Optional.ofNullable(people.get(EntityId.of(EntityKind.PERSON, fullName + " Jr")));
        if (junior.isPresent()) {
            return junior.get();
        }
        EntityId id = EntityId.of(EntityKind.PERSON, fullName);
        Entity entity = new Entity(id, EntityKind.PERSON, fullName, Optional.empty(), Optional.empty());
        return Person.unknown(entity, words, naming.familyNameFirst(words));
    }

    /** A trie of all short forms, as written but for accents. */
    PhraseTrie<Person> shortForms() {
        PhraseTrie<Person> trie = PhraseTrie.ignoringAccents();
        for (Person person : people.values()) {
            for (String form : person.shortForms()) {
                trie.add(Words.split(form).stream().map(Folding::of).toList(), person);
            }
        }
        return trie;
    }

    /**
     * Adds those whom the gazetteer knows by a short form that the article uses with an office ("President Doe") and otherwise leaves
     * to a relative: the husband of a first lady who alone is named in full.
     */
    void notePrincipals(Gazetteer gazetteer, List<Name> names) {
        for (Person relative : List.copyOf(people.values())) {
            if (namesakes.isRelative(relative.entity().id())) {
                names.stream()
                        .filter(name -> relative.shortForms().contains(name.key()) && namesakes.isHolder(name))
                        .map(name -> holder(gazetteer, name))
                        .flatMap(Optional::stream)
                        .forEach(known -> people.putIfAbsent(known.id(), principal(known)));
            }
        }
    }

    private static Optional<KnownEntity> holder(Gazetteer gazetteer, Name name) {
        List<KnownEntity> known = gazetteer.people(name.key());
        Optional<EntityId> usual = gazetteer.usualMeaning(name.key());
        return known.stream()
                .filter(entity ->
                        known.size() == 1 || usual.filter(entity.id()::equals).isPresent())
                .findFirst();
    }

    private Person principal(KnownEntity known) {
        List<String> words = List.of(known.name().split(" "));
        return Person.known(known, naming.familyNameFirst(words), words);
    }

    /** Those of several people with one short form whom it can mean at this place; empty if it means somebody else. */
    List<Person> fitting(List<Person> candidates, Name name) {
        return namesakes.fitting(candidates, name);
    }

    /** Of several people with one short form, the one named in full last before {@code offset}, else first after it. */
    Person nearest(List<Person> candidates, int offset) {
        return candidates.stream()
                .max(Comparator.comparingInt(person -> closeness(person, offset)))
                .orElseThrow();
    }

    private int closeness(Person person, int offset) {
        List<Integer> starts = places.getOrDefault(person.entity().id(), List.of());
        return starts.stream()
                .filter(start -> start <= offset)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> -starts.stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE - 1));
    }
}

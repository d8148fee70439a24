package org.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.PhraseTrie;

/** Decides which person a name means: by the full name, by a short form of one in the same article, or by the gazetteer. */
final class PersonLinker {

    private final Gazetteer gazetteer;
    private final People people;
    private final PhraseTrie<Person> shortForms;
    private final PersonNames naming;
    private final String articleId;

    PersonLinker(Gazetteer gazetteer, People people, PersonNames naming, String articleId) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.shortForms = people.shortForms();
        this.naming = naming;
        this.articleId = articleId;
    }

    /** Occurrences of short forms of the people of this article. */
    Optional<PhraseTrie.Match<Person>> shortFormAt(Name name) {
        return shortForms.longestAt(name.sentence().tokens(), name.from()).filter(match -> match.to() == name.to());
    }

    PhraseTrie<Person> shortForms() {
        return shortForms;
    }

    /**
     * Whom the name means.
     *
     * @param strong whether more than one weak tag says that this is a person
     */
    Optional<Link> link(Name name, boolean strong) {
        List<String> words = naming.words(name);
        Optional<Link> longer =
                words.size() > 1 && naming.known(name).isEmpty() ? ofLonger(name, words) : Optional.empty();
        if (longer.isPresent()) {
            return longer;
        }
        Optional<Link> full = words.size() > 1 || naming.known(name).isPresent()
                ? people.note(name)
                        .map(person -> Link.of(person.entity(), person.known().isPresent() ? 96 : 85, "full-name"))
                : Optional.empty();
        return full.or(() -> shortForm(name))
                .or(() -> known(name, strong))
                .or(() -> strong ? Optional.of(familyName(words.getLast())) : Optional.empty());
    }

    /** "De Croo" in an article that names "Alexander De Croo": several words, and yet no full name. */
    private Optional<Link> ofLonger(Name name, List<String> words) {
        EntityId itself = EntityId.of(EntityKind.PERSON, String.join(" ", words));
        boolean other = shortFormAt(name)
                .filter(match -> match.values().stream()
                        .anyMatch(person -> !person.entity().id().equals(itself)))
                .isPresent();
        return other ? shortForm(name) : Optional.empty();
    }

    private Optional<Link> shortForm(Name name) {
        List<Person> candidates = shortFormAt(name)
                .map(match -> people.fitting(match.values(), name))
                .orElse(List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Person person = people.nearest(candidates, name.span().start());
        return Optional.of(Link.of(person.entity(), candidates.size() == 1 ? 90 : 78, "short-form-of-full-name"));
    }

    /** A short form that only the gazetteer knows: "Putin" in an article that never says "Vladimir Putin". */
    private Optional<Link> known(Name name, boolean strong) {
        List<KnownEntity> known = gazetteer.people(name.key());
        Optional<EntityId> usual = gazetteer.usualMeaning(name.key());
        boolean vague = gazetteer.isAmbiguous(name.key()) && usual.isEmpty() && !strong;
        if (known.size() == 1 && !vague) {
            return Optional.of(Link.of(known.getFirst().entity(), 85, "gazetteer-short-form"));
        }
        return known.stream()
                .filter(entity -> usual.filter(entity.id()::equals).isPresent())
                .findFirst()
                .map(entity -> Link.of(entity.entity(), 80, "gazetteer-usual-meaning"));
    }

    private Link familyName(String word) {
        EntityId id = new EntityId("person/" + EntityId.slug(word).toLowerCase(Locale.ROOT) + "-" + articleId);
        Entity entity = new Entity(id, EntityKind.PERSON, word, Optional.empty(), Optional.empty());
        return Link.of(entity, 55, "family-name-alone");
    }
}

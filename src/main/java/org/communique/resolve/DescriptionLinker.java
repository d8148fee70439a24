package org.communique.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.text.Sentence;

/** Decides whom a description means, by office, country, recency and frequency among those whom the article names. */
final class DescriptionLinker {

    /** Whom a description means, and how sure that is. */
    record Referents(List<EntityId> denotes, int percent, String rule) {}

    private final Gazetteer gazetteer;
    private final Scene scene;
    private final Map<EntityId, PersonFacts> facts;
    private final NamedBeside namedBeside;

    DescriptionLinker(Gazetteer gazetteer, Scene scene, Map<EntityId, PersonFacts> facts) {
        this.gazetteer = gazetteer;
        this.scene = scene;
        this.facts = facts;
        this.namedBeside = new NamedBeside(scene, facts);
    }

    Optional<Referents> link(Description description) {
        boolean unsaid = description.noun().number() == DescriptionWords.Count.TWO && !description.pair();
        if (unsaid || namedBeside.is(description)) {
            return Optional.empty();
        }
        return switch (description.noun().denotes()) {
            case PERSON -> description.noun().several() ? people(description) : person(description);
            case HEAD ->
                description.country().filter(id -> id.kind().isOrganization()).isPresent()
                        ? person(description)
                        : Optional.empty();
            case COUNTRY -> description.noun().several() ? countries(description) : country(description);
            case CAPITAL -> description.country().flatMap(gazetteer::capitalOf).map(DescriptionLinker::city);
            case ORGANIZATION -> organization(description);
        };
    }

    private static Referents city(KnownEntity capital) {
        return new Referents(List.of(capital.id()), 90, "capital-of-country");
    }

    /** The entity of a city that a description names but no name does. */
    Optional<Entity> entity(EntityId id) {
        return gazetteer.find(id).map(KnownEntity::entity);
    }

    private Optional<Referents> person(Description description) {
        boolean counterpart = description.noun().offices().isEmpty();
        if (counterpart && description.sentence().token(description.from()).is("its")) {
            return Optional.empty();
        }
        if (counterpart && description.country().isEmpty()) {
            return Optional.empty();
        }
        Predicate<EntityId> fits = id -> facts.get(id) != null
                && facts.get(id).holdsAny(description.noun().offices())
                && description.country().stream().allMatch(facts.get(id)::actsFor);
        Optional<EntityId> chosen = description.country().isPresent()
                ? mostFrequent(fits)
                : Stream.concat(scene.subjectsBefore(description.sentence()), before(description))
                        .filter(fits)
                        .filter(id -> !isNamedIn(description, id))
                        .findFirst();
        int percent = description.country().isPresent() ? 85 : 70;
        return chosen.map(id -> new Referents(List.of(id), percent, "office-and-country"));
    }

    private boolean isNamedIn(Description description, EntityId id) {
        return scene.mentionsIn(description.sentence().span()).stream()
                .anyMatch(mention -> mention.entity().equals(id));
    }

    private Optional<EntityId> mostFrequent(Predicate<EntityId> fits) {
        return scene.byFrequency().stream()
                .filter(id -> id.kind().isPerson())
                .filter(fits)
                .findFirst();
    }

    private Optional<Referents> people(Description description) {
        Predicate<EntityId> fits = id -> id.kind().isPerson()
                && facts.get(id) != null
                && facts.get(id).holdsAny(description.noun().offices());
        if (description.noun().offices().isEmpty() || description.country().isPresent()) {
            return Optional.empty();
        }
        List<EntityId> near = before(description, previous(description.sentence()))
                .filter(fits)
                .distinct()
                .toList();
        List<EntityId> two = near.size() == 2
                ? near
                : scene.byFrequency().stream()
                        .filter(fits)
                        .filter(id -> near.size() < 2 || near.contains(id))
                        .limit(2)
                        .toList();
        return pair(two, description.pair() ? 80 : 65, "two-people");
    }

    /** Where the sentence before begins. */
    private int previous(Sentence sentence) {
        int start = sentence.span().start();
        return scene.sentenceBefore(sentence)
                .map(before -> before.span().start())
                .orElse(start);
    }

    private Optional<Referents> countries(Description description) {
        if (!description.pair() && !description.possessor()) {
            return Optional.empty();
        }
        List<EntityId> here =
                countriesOf(before(description, description.sentence().span().start())
                        .filter(id -> !scene.isOnlyWhere(description.sentence(), id)));
        if (here.size() == 2) {
            return pair(here, 80, "two-countries-of-the-sentence");
        }
        List<EntityId> frequent = countriesOf(scene.byFrequency().stream().filter(PeopleFacts::isCountry));
        List<EntityId> earlier = countriesOf(before(description));
        List<EntityId> both = frequent.stream().limit(2).toList();
        boolean known = earlier.containsAll(both);
        return pair(known ? both : earlier.stream().limit(2).toList(), 70, "two-countries-of-the-article");
    }

    /** The countries among the entities, and those of people, in the order given. */
    private List<EntityId> countriesOf(Stream<EntityId> ids) {
        Set<EntityId> countries = new LinkedHashSet<>();
        ids.forEach(id -> {
            if (PeopleFacts.isCountry(id)) {
                countries.add(id);
            } else if (facts.containsKey(id)) {
                facts.get(id).country().ifPresent(countries::add);
            }
        });
        return new ArrayList<>(countries);
    }

    private Optional<Referents> country(Description description) {
        if (description.country().isPresent() || description.pair() || description.possessor()) {
            return Optional.empty();
        }
        return before(description)
                .filter(PeopleFacts::isCountry)
                .findFirst()
                .map(id -> new Referents(List.of(id), 55, "last-country"));
    }

    private Optional<Referents> organization(Description description) {
        if (description.possessor()) {
            return Optional.empty();
        }
        return before(description)
                .filter(id -> id.kind().isOrganization())
                .filter(id -> description.noun().kinds().contains(scene.kind(id)))
                .filter(id -> nameHolds(id, description.noun().word()))
                .findFirst()
                .map(id -> new Referents(List.of(id), 70, "last-organization-of-its-kind"));
    }

    private boolean nameHolds(EntityId id, String word) {
        boolean unlike = word.startsWith("!");
        return unlike ? !id.path().contains(word.substring(1)) : id.path().contains(word);
    }

    private static Optional<Referents> pair(List<EntityId> ids, int percent, String rule) {
        return ids.size() < 2
                ? Optional.empty()
                : Optional.of(new Referents(ids.stream().limit(2).toList(), percent, rule));
    }

    private Stream<EntityId> before(Description description) {
        return before(description, 0);
    }

    /** The entities named between {@code from} and the description, the last first. */
    private Stream<EntityId> before(Description description, int from) {
        int until = description.span().start();
        return scene.mentions().reversed().stream()
                .filter(mention ->
                        mention.span().start() >= from && mention.span().end() <= until)
                .map(Mention::entity);
    }
}

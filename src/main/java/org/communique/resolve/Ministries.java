package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Sentence;

/**
 * Ministries in any of their forms: "Chinese Foreign Ministry", "Russia's defence ministry", "the Serbian ministry of transport and
 * infrastructure", "Ministry of Finance". Each belongs to a country, named or that of the context.
 */
final class Ministries implements NameSource {

    private static final int LONGEST_COUNTRY = 6;

    private final Gazetteer gazetteer;
    private final MinistryWords words;

    Ministries(Gazetteer gazetteer, MinistryWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * The parts of a ministry's name.
     *
     * @param from index of the first token, the country's where it stands before
     * @param to one past the last
     * @param topic what it is for, in full
     * @param country whose it is, where the name says so
     */
    private record Parts(int from, int to, String topic, Optional<KnownEntity> country) {}

    private record Country(int from, int to, KnownEntity entity) {}

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int head = 0; head < sentence.size(); head++) {
            if (sentence.token(head).is("ministry")) {
                parts(sentence, head)
                        .map(parts -> new Name(
                                sentence,
                                parts.from(),
                                parts.to(),
                                Name.Kind.ORGANIZATION,
                                Name.Evidence.ORGANIZATION_WORD,
                                List.of()))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /**
     * The ministry that a name means.
     *
     * @param context the country to take where the name has none
     */
    Optional<Link> link(Name name, Supplier<Optional<KnownEntity>> context) {
        for (int head = name.from(); head < name.to(); head++) {
            if (name.sentence().token(head).is("ministry")) {
                Optional<Parts> parts = parts(name.sentence(), head);
                if (parts.isPresent()) {
                    return parts.get().country().isPresent()
                            ? Optional.of(
                                    link(parts.get(), parts.get().country().get(), 95))
                            : context.get().map(country -> link(parts.get(), country, 80));
                }
            }
        }
        return Optional.empty();
    }

    private Link link(Parts parts, KnownEntity country, int percent) {
        String name = "Ministry of " + parts.topic() + " of " + country.name();
        EntityId id = EntityId.of(EntityKind.GOVERNMENT_BODY, name);
        Entity entity = gazetteer
                .find(id)
                .map(KnownEntity::entity)
                .orElseGet(() ->
                        new Entity(id, EntityKind.GOVERNMENT_BODY, name, Optional.empty(), Optional.of(country.id())));
        return Link.of(entity, percent, "ministry-of-country");
    }

    private Optional<Parts> parts(Sentence sentence, int head) {
        if (Grammar.hasToken(sentence, head + 1, "of") || Grammar.hasToken(sentence, head + 1, "for")) {
            return withTopicAfter(sentence, head);
        }
        return words.before(sentence, head).map(topic -> {
            Optional<Country> country = countryBefore(sentence, topic.from());
            int from = country.map(Country::from).orElse(topic.from());
            return new Parts(from, head + 1, topic.values().getFirst(), country.map(Country::entity));
        });
    }

    private Optional<Parts> withTopicAfter(Sentence sentence, int head) {
        int start = Grammar.hasToken(sentence, head + 2, "the") ? head + 3 : head + 2;
        List<String> topics = new ArrayList<>();
        int end = start;
        Optional<PhraseTrie.Match<String>> topic = words.at(sentence, start);
        while (topic.isPresent()) {
            topics.add(topic.get().values().getFirst());
            end = topic.get().to();
            topic = Grammar.hasToken(sentence, end, "and") ? words.at(sentence, end + 1) : Optional.empty();
        }
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        Optional<Country> before = countryBefore(sentence, head);
        Optional<Country> after =
                Grammar.hasToken(sentence, end, "of") ? countryAt(sentence, end + 1) : Optional.empty();
        int from = before.map(Country::from).orElse(head);
        int to = after.map(Country::to).orElse(end);
        return Optional.of(new Parts(
                from, to, String.join(" and ", topics), before.or(() -> after).map(Country::entity)));
    }

    private Optional<Country> countryBefore(Sentence sentence, int to) {
        int end = to > 0 && Grammar.isPossessive(sentence.token(to - 1)) ? to - 1 : to;
        for (int from = Math.max(0, end - LONGEST_COUNTRY); from < end; from++) {
            Optional<KnownEntity> country = country(sentence, from, end);
            if (country.isPresent()) {
                return Optional.of(new Country(from, end, country.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Country> countryAt(Sentence sentence, int from) {
        for (int to = Math.min(sentence.size(), from + LONGEST_COUNTRY); to > from; to--) {
            Optional<KnownEntity> country = country(sentence, from, to);
            if (country.isPresent()) {
                return Optional.of(new Country(from, to, country.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<KnownEntity> country(Sentence sentence, int from, int to) {
        return gazetteer.senses(sentence.tokens().subList(from, to)).stream()
                .filter(sense -> sense.use() != NameSense.Use.CAPITAL)
                .map(NameSense::entity)
                .filter(entity -> entity.kind() == EntityKind.COUNTRY)
                .findFirst();
    }
}

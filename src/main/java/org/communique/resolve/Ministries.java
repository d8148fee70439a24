package org.communique.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
 * infrastructure", "Ministry of Finance". Each belongs to a country, named or that of the context. An instance serves one article.
 */
final class Ministries implements NameSource {

    private static final Optional<Parts> NOTHING = Optional.empty();

    private final Gazetteer gazetteer;
    private final Countries countries;
    private final MinistryWords words;
    private final Map<String, NavigableMap<Integer, KnownEntity>> named = new HashMap<>();

    Ministries(Gazetteer gazetteer, MinistryWords words) {
        this.gazetteer = gazetteer;
        this.countries = new Countries(gazetteer);
        this.words = words;
    }

    /**
     * The parts of a ministry's name.
     *
     * @param from index of the first token, the country's where it stands before
     * @param to one past the last
     * @param topic what it is for, in full
     * @param country whose it is, where the name or the words after it say so
     */
    private record Parts(int from, int to, String topic, Optional<KnownEntity> country) {}

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int head = 0; head < sentence.size(); head++) {
            if (isHead(sentence, head)) {
                parts(sentence, head).map(parts -> name(sentence, parts)).ifPresent(names::add);
            }
        }
        return names;
    }

    private Name name(Sentence sentence, Parts parts) {
        Name name = new Name(
                sentence, parts.from(), parts.to(), Name.Kind.ORGANIZATION, Name.Evidence.ORGANIZATION_WORD, List.of());
        parts.country()
                .ifPresent(country -> named.computeIfAbsent(parts.topic(), missing -> new TreeMap<>())
                        .put(name.span().start(), country));
        return name;
    }

    /**
     * The ministry that a name means; needs all names of the article to have been found.
     *
     * @param context tells the country where the name has none
     */
    Optional<Link> link(Name name, CountryContext context) {
        return IntStream.range(name.from(), name.to())
                .mapToObj(head -> isHead(name.sentence(), head) ? parts(name.sentence(), head) : NOTHING)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(parts -> parts.country().isPresent()
                        ? Optional.of(link(parts, parts.country().get(), 95))
                        : context.ofOfficial(name)
                                .or(() -> words.onlyCountry(parts.topic()).flatMap(gazetteer::find))
                                .or(() -> namedBefore(parts.topic(), name.span().start()))
                                .or(() -> context.of(name))
                                .map(country -> link(parts, country, 80)));
    }

    /** The country of the same ministry where the article named it with one, last before {@code offset} or else only one. */
    private Optional<KnownEntity> namedBefore(String topic, int offset) {
        NavigableMap<Integer, KnownEntity> places = named.getOrDefault(topic, new TreeMap<>());
        boolean one = places.values().stream().distinct().count() == 1;
        return Optional.ofNullable(places.floorEntry(offset))
                .or(() -> one ? Optional.of(places.firstEntry()) : Optional.empty())
                .map(Map.Entry::getValue);
    }

    private Link link(Parts parts, KnownEntity country, int percent) {
        String name = "Ministry of " + parts.topic() + " of " + country.name();
        EntityId id = EntityId.of(EntityKind.GOVERNMENT_BODY, name);
        Entity entity = gazetteer
                .find(id)
                .or(() -> usualOf(parts.topic(), country))
                .map(KnownEntity::entity)
                .orElseGet(() ->
                        new Entity(id, EntityKind.GOVERNMENT_BODY, name, Optional.empty(), Optional.of(country.id())));
        return Link.of(entity, percent, "ministry-of-country");
    }

    private boolean isHead(Sentence sentence, int index) {
        return sentence.token(index).is("ministry")
                || words.abbreviated(sentence.token(index)).isPresent();
    }

    /** "Philippine foreign ministry" is the Department of Foreign Affairs. */
    private Optional<KnownEntity> usualOf(String topic, KnownEntity country) {
        return gazetteer.senses("Ministry of " + topic).stream()
                .map(NameSense::entity)
                .filter(entity -> entity.country().equals(Optional.of(country.id())))
                .findFirst();
    }

    private Optional<Parts> parts(Sentence sentence, int head) {
        Optional<String> abbreviated = words.abbreviated(sentence.token(head));
        if (abbreviated.isPresent()) {
            return countries
                    .before(sentence, head)
                    .map(country ->
                            new Parts(country.from(), head + 1, abbreviated.get(), Optional.of(country.entity())));
        }
        if (Grammar.hasToken(sentence, head + 1, "of") || Grammar.hasToken(sentence, head + 1, "for")) {
            return withTopicAfter(sentence, head);
        }
        return words.before(sentence, head).map(topic -> {
            Optional<Countries.Found> country = countries.before(sentence, topic.from());
            int from = country.map(Countries.Found::from).orElse(topic.from());
            return new Parts(
                    from,
                    head + 1,
                    topic.values().getFirst(),
                    country.map(Countries.Found::entity).or(() -> seatedAt(sentence, head + 1)));
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
        Optional<Countries.Found> before = countries.before(sentence, head);
        Optional<Countries.Found> after =
                Grammar.hasToken(sentence, end, "of") ? countries.at(sentence, end + 1) : Optional.empty();
        int from = before.map(Countries.Found::from).orElse(head);
        int to = after.map(Countries.Found::to).orElse(end);
        return Optional.of(new Parts(
                from, to, String.join(" and ", topics), before.or(() -> after).map(Countries.Found::entity)));
    }

    /** "the foreign ministry in Beijing" */
    private Optional<KnownEntity> seatedAt(Sentence sentence, int in) {
        return Grammar.hasToken(sentence, in, "in")
                ? gazetteer.nameAt(sentence.tokens(), in + 1).stream()
                        .flatMap(match -> match.values().stream())
                        .filter(sense -> sense.use() == NameSense.Use.CAPITAL)
                        .map(NameSense::entity)
                        .findFirst()
                : Optional.empty();
    }
}

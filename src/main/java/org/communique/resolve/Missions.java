package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Words;

/**
 * Embassies and consulates: "the Chinese embassy in London", "Embassy of Japan in India", "Russia's consulate general in Houston". Each
 * is an organization of the country that sends it, named with the country or city that receives it. One that is named without its host
 * is the one that the article names with it elsewhere, else one of this article alone. An instance serves one article.
 */
final class Missions implements NameSource {

    private final Gazetteer gazetteer;
    private final Countries countries;
    private final PhraseTrie<Word> words;
    private final String articleId;
    private final Map<String, KnownEntity> hosts = new TreeMap<>();

    /**
     * A word for missions.
     *
     * @param name with which the name begins
     * @param inCity whether it serves a city, not a country
     */
    record Word(String name, boolean inCity) {}

    Missions(Gazetteer gazetteer, PhraseTrie<Word> words, String articleId) {
        this.gazetteer = gazetteer;
        this.countries = new Countries(gazetteer);
        this.words = words;
        this.articleId = articleId;
    }

    /** The words for missions in small letters. */
    static PhraseTrie<Word> words(Table table) {
        PhraseTrie<Word> words = PhraseTrie.ignoringCase();
        for (Table.Row row : table.rows()) {
            String host = row.get("host");
            if (!host.equals("country") && !host.equals("city")) {
                throw row.error("expected country or city as host, found '" + host + "'");
            }
            words.add(Words.split(row.get("word")), new Word(row.get("name"), host.equals("city")));
        }
        return words;
    }

    /**
     * The parts of a mission's name.
     *
     * @param from index of the first token, the sender's where it stands before
     * @param to one past the last, the host's where it is named
     */
    private record Parts(int from, int to, Word word, KnownEntity sender, Optional<KnownEntity> host) {

        String key() {
            return word.name() + " of " + sender.name();
        }
    }

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (PhraseTrie.Match<Word> head : words.longestMatches(sentence.tokens())) {
            parts(sentence, head).ifPresent(parts -> {
                parts.host().ifPresent(host -> hosts.putIfAbsent(parts.key(), host));
                names.add(new Name(
                        sentence,
                        parts.from(),
                        parts.to(),
                        Name.Kind.ORGANIZATION,
                        Name.Evidence.ORGANIZATION_WORD,
                        List.of()));
            });
        }
        return names;
    }

    /** The mission that a name means; needs all names of the article to have been found. */
    Optional<Link> link(Name name) {
        return words.longestMatches(name.sentence().tokens()).stream()
                .filter(head -> head.from() >= name.from() && head.to() <= name.to())
                .findFirst()
                .flatMap(head -> parts(name.sentence(), head))
                .map(this::link);
    }

    private Link link(Parts parts) {
        Optional<KnownEntity> host = parts.host().or(() -> Optional.ofNullable(hosts.get(parts.key())));
        String name = host.map(place -> parts.key() + " in " + place.name()).orElse(parts.key());
        EntityId ofName = EntityId.of(EntityKind.GOVERNMENT_BODY, name);
        EntityId id = host.isPresent() ? ofName : new EntityId(ofName.path() + "-" + articleId);
        Entity entity = new Entity(
                id,
                EntityKind.GOVERNMENT_BODY,
                name,
                Optional.empty(),
                Optional.of(parts.sender().id()));
        return Link.of(entity, host.isEmpty() ? 60 : parts.host().isPresent() ? 90 : 80, "mission-of-country");
    }

    private Optional<Parts> parts(Sentence sentence, PhraseTrie.Match<Word> head) {
        Word word = head.values().getFirst();
        Optional<Countries.Found> after =
                Grammar.hasToken(sentence, head.to(), "of") ? countries.at(sentence, head.to() + 1) : Optional.empty();
        return countries.before(sentence, head.from()).or(() -> after).map(sender -> {
            int from = Math.min(sender.from(), head.from());
            int end = Math.max(head.to(), sender.to());
            Optional<PhraseTrie.Match<NameSense>> host = hostAt(sentence, end);
            return new Parts(
                    from,
                    host.map(PhraseTrie.Match::to).orElse(end),
                    word,
                    sender.entity(),
                    host.flatMap(Missions::place).flatMap(place -> host(word, place)));
        });
    }

    /** The place after "in" or "to". */
    private Optional<PhraseTrie.Match<NameSense>> hostAt(Sentence sentence, int at) {
        boolean where = Grammar.hasToken(sentence, at, "in") || Grammar.hasToken(sentence, at, "to");
        int start = Grammar.hasToken(sentence, at + 1, "the") ? at + 2 : at + 1;
        return where && start < sentence.size()
                ? gazetteer
                        .nameAt(sentence.tokens(), start)
                        .filter(match -> place(match).isPresent())
                : Optional.empty();
    }

    private static Optional<KnownEntity> place(PhraseTrie.Match<NameSense> name) {
        return name.values().stream()
                .map(NameSense::entity)
                .filter(entity -> entity.kind().isPlace())
                .findFirst();
    }

    /** The country of the place, so that "in London" and "in the UK" name one embassy. */
    private Optional<KnownEntity> host(Word word, KnownEntity place) {
        return word.inCity() ? Optional.of(place) : place.country().flatMap(gazetteer::find);
    }
}

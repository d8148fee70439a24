package org.communique.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.text.Token;
import org.communique.text.Words;

/** The names, people, organizations and places of {@code data/gazetteer}, loaded once and found in tokens. */
public final class Gazetteer {

    private final SortedMap<EntityId, KnownEntity> entities;
    private final PhraseTrie<NameSense> asWritten;
    private final PhraseTrie<NameSense> anyCase;
    private final Map<String, EntityId> defaults;

    private final Map<EntityId, EntityId> capitals;
    private final Set<String> ambiguous;
    private final Set<String> ofEachCountry;
    private final Map<String, EntityId> codes;

    private final ItemFinder items;

    private Gazetteer(Gazetteer tables, ItemFinder items) {
        this.entities = tables.entities;
        this.capitals = tables.capitals;
        this.codes = tables.codes;
        this.ambiguous = tables.ambiguous;
        this.ofEachCountry = tables.ofEachCountry;
        this.defaults = tables.defaults;
        this.asWritten = tables.asWritten;
        this.anyCase = tables.anyCase;
        this.items = items;
    }

    private Gazetteer(GazetteerTables tables) {
        this.items = ItemFinder.NONE;
        this.entities = new TreeMap<>(tables.entities());
        this.capitals = Map.copyOf(tables.capitals());
        this.codes = Map.copyOf(tables.codes());
        this.ambiguous = Set.copyOf(tables.ambiguous());
        this.ofEachCountry = Set.copyOf(tables.ofEachCountry());
        this.defaults = Map.copyOf(tables.defaults());
        this.asWritten = PhraseTrie.ignoringAccents();
        this.anyCase = PhraseTrie.ignoringAccentsAndCase();
        tables.names().forEach((name, senses) -> {
            List<String> words = Words.split(name).stream().map(Folding::of).toList();
            List<String> lower =
                    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
            for (NameSense sense : senses) {
                asWritten.add(words, sense);
                anyCase.add(lower, sense);
            }
        });
    }

    /**
     * Loads the tables from the class path.
     *
     * @throws KnowledgeException if a table is missing or a row is wrong
     */
    public static Gazetteer load() {
        return new Gazetteer(GazetteerTables.load());
    }

    /** The same tables with something that knows more items of Wikidata. */
    public Gazetteer with(ItemFinder items) {
        return new Gazetteer(this, items);
    }

    /** Changes whenever a table, or what finds items of Wikidata, changes. */
    public String fingerprint() {
        return Table.fingerprint(GazetteerTables.FILES) + " " + items.fingerprint();
    }

    /** The folder of what finds items of Wikidata for other names; empty where there are the tables alone. */
    public Optional<Path> folder() {
        return items.folder();
    }

    /**
     * The item of an entity that the tables do not know.
     *
     * @param id of the entity
     * @param name by which an article has it; only the full name that the id is made of finds an item
     */
    public Optional<ItemFinder.Match> itemOf(EntityId id, String name) {
        EntityKind kind = id.kind();
        boolean isFull = id.equals(EntityId.of(kind, name))
                && !(kind.isPerson() && !name.strip().contains(" "));
        return isFull && !entities.containsKey(id) ? items.find(kind, name) : Optional.empty();
    }

    /** The longest name, as written but for accents, that begins at token {@code from}. */
    public Optional<PhraseTrie.Match<NameSense>> nameAt(List<Token> tokens, int from) {
        return asWritten.longestAt(tokens, from);
    }

    /** The longest name in any case of letters that begins at token {@code from}: for text in capitals. */
    public Optional<PhraseTrie.Match<NameSense>> nameInCapitalsAt(List<Token> tokens, int from) {
        return anyCase.longestAt(tokens, from);
    }

    /** What the whole of {@code name} may stand for; empty for an unknown name. */
    public List<NameSense> senses(String name) {
        return asWritten.valuesOf(Words.split(name).stream().map(Folding::of).toList());
    }

    /** What exactly these tokens may stand for, even where a longer name begins with them. */
    public List<NameSense> senses(List<Token> tokens) {
        return asWritten.valuesOf(
                tokens.stream().map(token -> Folding.of(token.text())).toList());
    }

    /** The entity with this id, if the gazetteer has one. */
    public Optional<KnownEntity> find(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** All entities by the order of their ids. */
    public Stream<KnownEntity> entities() {
        return entities.values().stream();
    }

    /** Whether the tables warn that the name has several meanings, or is also a common word. */
    public boolean isAmbiguous(String name) {
        return ambiguous.contains(Folding.of(name));
    }

    /** Whether each country has one of this name, so that the article must tell which is meant: "central bank". */
    public boolean isOfEachCountry(String name) {
        return ofEachCountry.contains(Folding.of(name));
    }

    /** The people whom a name may mean, each once. */
    public List<KnownEntity> people(String name) {
        return senses(name).stream()
                .map(NameSense::entity)
                .filter(entity -> entity.kind().isPerson())
                .distinct()
                .toList();
    }

    /** What an ambiguous name stands for where the article does not tell. */
    public Optional<EntityId> usualMeaning(String name) {
        return Optional.ofNullable(defaults.get(Folding.of(name)));
    }

    /** The country or territory with this ISO 3166-1 code of two or three letters, in any case. */
    public Optional<KnownEntity> countryWithCode(String code) {
        return Optional.ofNullable(codes.get(code.toUpperCase(Locale.ROOT))).flatMap(this::find);
    }

    /** The city in which the country's government sits. */
    public Optional<KnownEntity> capitalOf(EntityId country) {
        return Optional.ofNullable(capitals.get(country)).flatMap(this::find);
    }
}

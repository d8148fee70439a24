package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;
import org.communique.knowledge.NameSense.Use;

/** Reads the tables of {@code data/gazetteer} in an order in which each may refer to those before it. */
final class GazetteerTables {

    /** All tables that are read, below {@code data/}. */
    static final List<String> FILES = List.of(
            "gazetteer/countries.tsv",
            "gazetteer/cities.tsv",
            "gazetteer/regions.tsv",
            "gazetteer/organizations.tsv",
            "gazetteer/people.tsv",
            "gazetteer/metonyms.tsv",
            "gazetteer/ambiguous.tsv");

    /** "U.S.", which at the end of a clause loses its last full stop. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    private final Map<EntityId, KnownEntity> entities = new LinkedHashMap<>();
    private final Map<String, List<NameSense>> names = new LinkedHashMap<>();
    private final Map<EntityId, List<String>> fullNames = new LinkedHashMap<>();
    private final Map<String, EntityId> defaults = new LinkedHashMap<>();
    private final Map<EntityId, EntityId> capitals = new LinkedHashMap<>();
    private final Map<String, EntityId> codes = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> ofEachCountry = new HashSet<>();

    private GazetteerTables() {}

    static GazetteerTables load() {
        GazetteerTables tables = new GazetteerTables();
        Table countries =
                Table.load("gazetteer/countries.tsv", "id", "name", "aliases", "adjectives", "capital", "iso2");
        countries.rows().forEach(row -> tables.entity(row, "Country"));
        countries.rows().forEach(tables::adjectives);
        countries.rows().forEach(tables::code);
        Table.load("gazetteer/cities.tsv", "id", "name", "aliases", "country")
                .rows()
                .forEach(row -> tables.entity(row, "Place"));
        Table regions = Table.load("gazetteer/regions.tsv", "id", "name", "aliases", "adjectives", "country");
        regions.rows().forEach(row -> tables.entity(row, "Place"));
        regions.rows().forEach(tables::adjectives);
        countries.rows().forEach(tables::capital);
        Table.load("gazetteer/organizations.tsv", "id", "name", "aliases", "country")
                .rows()
                .forEach(row -> tables.entity(row, "Organization"));
        Table.load("gazetteer/people.tsv", "id", "name", "aliases", "short", "country", "offices")
                .rows()
                .forEach(tables::person);
        Table.load("gazetteer/metonyms.tsv", "name", "entity").rows().forEach(tables::metonym);
        Table.load("gazetteer/ambiguous.tsv", "name", "candidates", "default", "of each country")
                .rows()
                .forEach(tables::ambiguous);
        return tables;
    }

    Map<EntityId, KnownEntity> entities() {
        return entities;
    }

    Map<String, List<NameSense>> names() {
        return names;
    }

    Map<String, EntityId> defaults() {
        return defaults;
    }

    Set<String> ambiguous() {
        return ambiguous;
    }

    Set<String> ofEachCountry() {
        return ofEachCountry;
    }

    /** Countries by ISO 3166-1 code of two and of three letters. */
    Map<String, EntityId> codes() {
        return codes;
    }

    Map<EntityId, EntityId> capitals() {
        return capitals;
    }

    private KnownEntity entity(Table.Row row, String usualKind) {
        String term = row.get("kind").isEmpty() ? usualKind : row.get("kind");
        EntityKind kind = kind(row, term);
        EntityId id = id(row, row.get("id"));
        boolean inCountryTable = usualKind.equals("Country");
        Optional<EntityId> country = inCountryTable ? Optional.of(id) : optionalId(row, "country");
        KnownEntity entity = new KnownEntity(
                id,
                kind,
                row.get("name"),
                wikidata(row),
                country,
                kind == EntityKind.PERSON ? row.list("short") : List.of(),
                offices(row, kind));
        if (entities.put(id, entity) != null) {
            throw row.error("the id " + id.path() + " stands in the gazetteer twice; give each entity one row");
        }
        Stream.concat(Stream.of(entity.name()), row.list("aliases").stream())
                .distinct()
                .forEach(name -> name(name, entity, Use.NAME));
        return entity;
    }

    private void person(Table.Row row) {
        KnownEntity person = entity(row, "Person");
        row.list("short").forEach(name -> name(name, person, Use.SHORT));
    }

    private void adjectives(Table.Row row) {
        KnownEntity country = known(row, row.get("id"));
        for (String adjective : row.list("adjectives")) {
            name(adjective, country, Use.ADJECTIVE);
            if (adjective.endsWith("n") || adjective.endsWith("i")) {
                name(adjective + "s", country, Use.ADJECTIVE);
            }
        }
    }

    /** The code of two letters, and the one of three that the Java platform gives for it. */
    private void code(Table.Row row) {
        String two = row.get("iso2");
        if (two.isEmpty()) {
            return;
        }
        EntityId country = id(row, row.get("id"));
        codes.put(two, country);
        try {
            codes.put(Locale.of("", two).getISO3Country(), country);
        } catch (MissingResourceException notStandard) {
            // A code in use that ISO has not assigned, such as XK, has no third letter.
            codes.put(two, country);
        }
    }

    private void capital(Table.Row row) {
        KnownEntity country = known(row, row.get("id"));
        for (String capital : row.list("capital")) {
            KnownEntity city = known(row, capital);
            capitals.putIfAbsent(country.id(), city.id());
            List.copyOf(fullNames.getOrDefault(city.id(), List.of())).forEach(name -> name(name, country, Use.CAPITAL));
        }
    }

    private void metonym(Table.Row row) {
        name(row.get("name"), known(row, row.get("entity")), Use.METONYM);
    }

    private void ambiguous(Table.Row row) {
        ambiguous.add(Folding.of(row.get("name")));
        if (row.get("of each country").equals("yes")) {
            ofEachCountry.add(Folding.of(row.get("name")));
        }
        for (String candidate : row.list("candidates")) {
            KnownEntity entity = known(row, candidate);
            name(row.get("name"), entity, entity.kind().isPerson() ? Use.SHORT : Use.NAME);
        }
        if (!row.get("default").isEmpty()) {
            defaults.put(
                    Folding.of(row.get("name")), known(row, row.get("default")).id());
        }
    }

    private void name(String name, KnownEntity entity, Use use) {
        List<NameSense> senses = names.computeIfAbsent(name, unused -> new ArrayList<>());
        if (use == Use.NAME) {
            fullNames.computeIfAbsent(entity.id(), unused -> new ArrayList<>()).add(name);
        }
        boolean known = senses.stream().anyMatch(sense -> sense.entity().equals(entity) && covers(sense.use(), use));
        if (!known) {
            senses.add(new NameSense(entity, use));
        }
        if (INITIALS.matcher(name).matches()) {
            name(name.substring(0, name.length() - 1), entity, use);
        }
    }

    /** Whether a name known in one use need not be entered in another. */
    private static boolean covers(Use known, Use other) {
        return known == other || (known == Use.NAME && other != Use.CAPITAL && other != Use.METONYM);
    }

    private KnownEntity known(Table.Row row, String path) {
        KnownEntity entity = entities.get(id(row, path));
        if (entity == null) {
            throw row.error("no row of the gazetteer has the id " + path);
        }
        return entity;
    }

    private static List<Office> offices(Table.Row row, EntityKind kind) {
        return kind == EntityKind.PERSON
                ? row.list("offices").stream().map(cell -> office(row, cell)).toList()
                : List.of();
    }

    private static Office office(Table.Row row, String cell) {
        List<String> parts =
                Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
        return new Office(parts.getFirst(), part(parts, 1).map(path -> id(row, path)), part(parts, 2), part(parts, 3));
    }

    private static Optional<String> part(List<String> parts, int index) {
        return index < parts.size() && !parts.get(index).isEmpty() ? Optional.of(parts.get(index)) : Optional.empty();
    }

    private static EntityKind kind(Table.Row row, String term) {
        try {
            return EntityKind.ofTerm(term);
        } catch (IllegalArgumentException unknown) {
            throw row.error("expected a class of the ontology as kind, found '" + term + "'");
        }
    }

    private static Optional<EntityId> optionalId(Table.Row row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(id(row, row.get(column)));
    }

    private static EntityId id(Table.Row row, String path) {
        try {
            return new EntityId(path);
        } catch (IllegalArgumentException malformed) {
            throw row.error("expected an id such as country/china, found '" + path + "'");
        }
    }

    private static Optional<WikidataId> wikidata(Table.Row row) {
        try {
            return row.get("wikidata").isEmpty() ? Optional.empty() : Optional.of(new WikidataId(row.get("wikidata")));
        } catch (IllegalArgumentException malformed) {
            throw row.error("expected a Wikidata id such as Q148, found '" + row.get("wikidata") + "'");
        }
    }
}

package org.communique.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Table;

/** Which items are kept, and as what: the table {@code wikidata-classes.tsv}. */
final class ClassFilter {

    static final String INSTANCE_OF = "P31";

    private static final String ANY = "*";

    private final Map<String, EntityKind> kinds = new LinkedHashMap<>();
    private final Map<EntityKind, Map<String, Set<String>>> conditions = new HashMap<>();
    private final Set<String> properties = new HashSet<>(Set.of(INSTANCE_OF));

    private ClassFilter() {}

    static ClassFilter load() {
        return of(Table.load("lexicon/wikidata-classes.tsv", "property", "class", "kind", "note"));
    }

    static ClassFilter of(Table table) {
        ClassFilter filter = new ClassFilter();
        table.rows().forEach(filter::add);
        return filter;
    }

    private void add(Table.Row row) {
        String property = row.get("property");
        String value = row.get("class");
        if (!property.matches("P[1-9][0-9]*") || !(value.equals(ANY) || value.matches("Q[1-9][0-9]*"))) {
            throw row.error("expected a property such as P31 and a class such as Q5 or *, found '" + property
                    + "' and '" + value + "'");
        }
        EntityKind kind = kind(row);
        properties.add(property);
        if (property.equals(INSTANCE_OF)) {
            if (kinds.put(value, kind) != null) {
                throw row.error("the class " + value + " stands in the table twice");
            }
        } else {
            conditions
                    .computeIfAbsent(kind, unused -> new HashMap<>())
                    .computeIfAbsent(property, unused -> new HashSet<>())
                    .add(value);
        }
    }

    private static EntityKind kind(Table.Row row) {
        try {
            return EntityKind.ofTerm(row.get("kind"));
        } catch (IllegalArgumentException unknown) {
            throw row.error("expected a class of the ontology as kind, found '" + row.get("kind") + "'");
        }
    }

    /** The properties that the table asks for. */
    Set<String> properties() {
        return Set.copyOf(properties);
    }

    /** As what the item is kept; empty if it is not. */
    Optional<EntityKind> kindOf(DumpItem item) {
        List<String> classes = item.values(INSTANCE_OF);
        return kinds.entrySet().stream()
                .filter(row -> classes.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .filter(kind -> satisfies(item, kind));
    }

    private boolean satisfies(DumpItem item, EntityKind kind) {
        Map<String, Set<String>> wanted = conditions.getOrDefault(kind, Map.of());
        return wanted.isEmpty()
                || wanted.entrySet().stream().anyMatch(condition -> {
                    List<String> values = item.values(condition.getKey());
                    return !values.isEmpty()
                            && (condition.getValue().contains(ANY)
                                    || values.stream().anyMatch(condition.getValue()::contains));
                });
    }
}

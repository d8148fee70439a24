package org.communique.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** Tells whether a name in gold means an entity that was found in an article. */
final class Names {

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "a", "an", "s", "to", "at");
    private static final double ALIKE = 0.6;

    private final Function<String, Set<EntityId>> senses;

    /** Names are looked up in a gazetteer with {@code senses}: all entities that a name may mean. */
    Names(Function<String, Set<EntityId>> senses) {
        this.senses = senses;
    }

    /** The texts of the mentions of each entity. */
    static Map<EntityId, Set<String>> surfaces(ArticleClaims found, Set<MentionForm> forms) {
        Map<EntityId, Set<String>> surfaces = new TreeMap<>();
        for (Mention mention : found.mentions()) {
            if (forms.contains(mention.form())) {
                mention.denotes()
                        .forEach(id -> surfaces.computeIfAbsent(id, missing -> new TreeSet<>())
                                .add(mention.text()));
            }
        }
        return surfaces;
    }

    /** Whether gold's {@code name} is the entity, which the article calls by {@code surfaces}. */
    boolean same(String name, EntityId entity, Set<String> surfaces) {
        if (senses.apply(name).contains(entity) || entity.equals(EntityId.of(entity.kind(), name))) {
            return true;
        }
        String folded = fold(name);
        return surfaces.stream().anyMatch(surface -> fold(surface).equals(folded));
    }

    /** Whether the gazetteer knows a city of this name. */
    boolean isCity(String name) {
        return senses.apply(name).stream().anyMatch(id -> id.kind() == EntityKind.CITY);
    }

    /** As {@link #same}, for one entity without its surfaces. */
    boolean same(String name, EntityId entity) {
        return same(name, entity, Set.of());
    }

    /** Whether two names share most of their words. */
    static boolean alike(String one, String other) {
        return similarity(words(one), words(other)) >= ALIKE;
    }

    static double similarity(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    static Set<String> words(String text) {
        List<String> words = Arrays.asList(fold(text).split(" "));
        Set<String> kept = new LinkedHashSet<>(words);
        kept.removeAll(SMALL_WORDS);
        return kept;
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}

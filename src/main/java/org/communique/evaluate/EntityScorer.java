package org.communique.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
import org.communique.claim.WikidataId;
import org.communique.evaluate.Gold.GoldPerson;

/** Scores people, organizations, places, links and roles of one article. */
final class EntityScorer {

    private final Names names;
    private final Function<EntityId, Optional<WikidataId>> link;
    private final Map<String, WikidataId> trueLinks;

    EntityScorer(Names names, Function<EntityId, Optional<WikidataId>> link, Map<String, WikidataId> trueLinks) {
        this.names = names;
        this.link = link;
        this.trueLinks = trueLinks;
    }

    void score(Gold gold, ArticleClaims found, Tally tally) {
        Map<EntityId, Set<String>> surfaces = Names.surfaces(found, EnumSet.of(MentionForm.NAME));
        List<String> people = gold.people().stream().map(GoldPerson::name).toList();
        match("people", gold.articleId(), people, only(surfaces, id -> id.kind().isPerson()), tally);
        match("organizations", gold.articleId(), gold.organizations(), organizations(surfaces, found), tally);
        match("places", gold.articleId(), gold.places(), places(surfaces), tally);
        List<String> all = new ArrayList<>(people);
        all.addAll(gold.organizations());
        all.addAll(gold.places());
        links(gold.articleId(), all, surfaces, tally);
        roles(gold, found, tally);
    }

    private static Map<EntityId, Set<String>> only(Map<EntityId, Set<String>> surfaces, Predicate<EntityId> wanted) {
        Map<EntityId, Set<String>> kept = new TreeMap<>(surfaces);
        kept.keySet().removeIf(wanted.negate());
        return kept;
    }

    /** The outlet that published the article is not in gold. */
    private Map<EntityId, Set<String>> organizations(Map<EntityId, Set<String>> surfaces, ArticleClaims found) {
        Map<EntityId, Set<String>> kept = only(surfaces, id -> id.kind().isOrganization());
        found.article().publisher().ifPresent(outlet -> kept.keySet().removeIf(id -> names.same(outlet, id)));
        return kept;
    }

    /** Gold lists a capital that stands for its government as written, so a country called by its capital is that place. */
    private static Map<EntityId, Set<String>> places(Map<EntityId, Set<String>> surfaces) {
        return only(surfaces, id -> id.kind().isPlace());
    }

    private void match(String kind, String article, List<String> gold, Map<EntityId, Set<String>> found, Tally tally) {
        Set<EntityId> used = new TreeSet<>();
        Set<String> open = new TreeSet<>(gold);
        for (String name : new TreeSet<>(gold)) {
            found.forEach((id, surfaces) -> {
                if (names.same(name, id, surfaces)) {
                    used.add(id);
                    open.remove(name);
                }
            });
        }
        for (String name : List.copyOf(open)) {
            found.entrySet().stream()
                    .filter(entry -> !used.contains(entry.getKey()))
                    .filter(entry -> entry.getValue().stream().anyMatch(surface -> Names.alike(surface, name)))
                    .findFirst()
                    .ifPresent(entry -> {
                        used.add(entry.getKey());
                        open.remove(name);
                    });
        }
        new TreeSet<>(gold).stream().filter(name -> !open.contains(name)).forEach(name -> tally.right(kind));
        open.forEach(name -> tally.missed(kind, article, name));
        found.forEach((id, surfaces) -> {
            if (!used.contains(id)) {
                tally.wrong(kind, article, id.path() + " " + surfaces);
            }
        });
    }

    private void links(String article, List<String> gold, Map<EntityId, Set<String>> surfaces, Tally tally) {
        for (String name : new TreeSet<>(gold)) {
            WikidataId truth = trueLinks.get(Names.fold(name));
            if (truth == null) {
                continue;
            }
            Set<WikidataId> linked = new LinkedHashSet<>();
            surfaces.forEach((id, texts) -> {
                if (names.same(name, id, texts) && !standsForItsCountry(name, id)) {
                    link.apply(id).ifPresent(linked::add);
                }
            });
            boolean capital = linked.isEmpty() && names.isCity(name);
            if (capital) {
                continue;
            }
            if (linked.contains(truth)) {
                tally.right("links");
            } else if (linked.isEmpty()) {
                tally.missed("links", article, name + " " + truth.value());
            } else {
                tally.differs("links", article, name + " is " + truth.value() + ", linked to " + linked);
            }
        }
    }

    /** Gold lists a capital as written, also where it stands for its government: then the link to the country is not judged. */
    private boolean standsForItsCountry(String name, EntityId id) {
        return id.kind() == EntityKind.COUNTRY && names.isCity(name);
    }

    private void roles(Gold gold, ArticleClaims found, Tally tally) {
        List<Role> open = new ArrayList<>(found.claims().stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .toList());
        for (GoldPerson person : gold.people()) {
            for (String title : person.roles()) {
                List<Role> fitting = open.stream()
                        .filter(role -> names.same(person.name(), role.holder()))
                        .filter(role -> sameTitle(title, role))
                        .toList();
                open.removeAll(fitting);
                fitting.forEach(role -> tally.judged(role.grounds().confidence(), true));
                if (fitting.isEmpty()) {
                    tally.missed("roles", gold.articleId(), person.name() + ": " + title);
                } else {
                    tally.right("roles");
                }
            }
        }
        open.forEach(role -> tally.judged(role.grounds().confidence(), false));
        open.forEach(role -> tally.wrong(
                "roles", gold.articleId(), role.holder().path() + ": " + role.title() + " " + role.organization()));
    }

    /** Gold's titles hold the organization but not the country; ours keep them apart. */
    private static boolean sameTitle(String gold, Role role) {
        Set<String> wanted = Names.words(gold);
        Set<String> title = Names.words(role.title());
        Set<String> whole = new TreeSet<>(title);
        role.organization().ifPresent(id -> whole.addAll(Names.words(id.path().replaceFirst("^[^/]*/", ""))));
        boolean inside = wanted.containsAll(title) && Names.similarity(wanted, whole) >= 0.3;
        return inside || whole.containsAll(wanted) || Names.similarity(wanted, title) >= 0.5;
    }
}

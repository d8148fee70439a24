package org.communique.extract.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;

/** Brings together what several places of an article say of the same office of the same person. */
final class RoleMerger {

    private final Set<String> otherOffice;

    private final Map<String, String> fullForms;

    /**
     * A merger.
     *
     * @param otherOffice words that make a title another office: "deputy", "former"
     * @param fullForms what abbreviated titles stand for
     */
    RoleMerger(Set<String> otherOffice, Map<String, String> fullForms) {
        this.otherOffice = otherOffice;
        this.fullForms = fullForms;
    }

    /**
     * One group for each office, in text order. A title without an organization joins the same title with one, and a short title
     * ("Secretary") the longer one that it ends ("Treasury Secretary").
     */
    List<List<StatedRole>> merge(List<StatedRole> stated) {
        Map<String, List<StatedRole>> byTitle = new LinkedHashMap<>();
        for (StatedRole role : stated) {
            StatedRole full = fullest(role, stated);
            byTitle.computeIfAbsent(full.holder().path() + " " + fold(full), missing -> new ArrayList<>())
                    .add(new StatedRole(
                            role.holder(), full.title(), role.organization(), role.evidence(), role.confidence()));
        }
        List<List<StatedRole>> groups = new ArrayList<>();
        byTitle.values().forEach(same -> groups.addAll(byBody(same)));
        return groups;
    }

    private String fold(StatedRole role) {
        String title = role.title().toLowerCase(Locale.ROOT);
        return fullForms.getOrDefault(title, title);
    }

    private StatedRole fullest(StatedRole role, List<StatedRole> stated) {
        return stated.stream()
                .filter(other -> other.holder().equals(role.holder()))
                .filter(other -> fold(other).endsWith(" " + fold(role)))
                .filter(other ->
                        role.organization().isEmpty() || role.organization().equals(other.organization()))
                .filter(other -> Arrays.stream(fold(other).split("[ -]+", -1)).noneMatch(otherOffice::contains))
                .findFirst()
                .orElse(role);
    }

    /** One group for each organization; those without join the first. */
    private static List<List<StatedRole>> byBody(List<StatedRole> sameTitle) {
        Map<Optional<EntityId>, List<StatedRole>> byBody = sameTitle.stream()
                .collect(Collectors.groupingBy(StatedRole::organization, LinkedHashMap::new, Collectors.toList()));
        List<StatedRole> without = byBody.remove(Optional.<EntityId>empty());
        List<List<StatedRole>> groups = new ArrayList<>(byBody.values());
        if (without == null) {
            return groups;
        }
        if (groups.isEmpty()) {
            return List.of(without);
        }
        groups.getFirst().addAll(without);
        return groups;
    }
}

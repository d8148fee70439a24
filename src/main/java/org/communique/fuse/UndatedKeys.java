package org.communique.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.claim.EntityId;

/**
 * The keys by which reports of which nothing tells when meet the others: the <em>bonds</em> of a report, which are its sort of event and who takes part,
 * two at a time where there are two. Such a report and any other share a bond, or are not compared.
 *
 * <p>A bond has no time in it, so the more a store holds, the more share it. One that more than {@value UndatedReports#MOST} reports share says
 * nothing any more: with so many meetings of the same two, nobody can tell which one an undated report means. That also bounds what one
 * more article costs.
 */
public final class UndatedKeys {

    private static final String WITHOUT = "? ";
    private static final String WITH = "! ";

    /** Of so many who take part, no two tell which event it is. */
    private static final int CROWD = 5;

    private UndatedKeys() {}

    /** The keys under which others find the report, sorted. */
    public static SortedSet<String> posted(Report report) {
        return signed(report.isUndatable() ? WITHOUT : WITH, bonds(report));
    }

    /** The keys under which the report finds others, sorted. */
    public static SortedSet<String> asked(Report report) {
        Collection<String> bonds = bonds(report);
        SortedSet<String> keys = signed(WITHOUT, bonds);
        if (report.isUndatable()) {
            keys.addAll(signed(WITH, bonds));
        }
        return keys;
    }

    static boolean isOne(String key) {
        return key.startsWith(WITHOUT) || key.startsWith(WITH);
    }

    static String bondOf(String key) {
        return key.substring(WITHOUT.length());
    }

    /** The key of reports that can tell when. */
    static String dated(String bond) {
        return WITH + bond;
    }

    /** The key of reports that cannot. */
    static String undated(String bond) {
        return WITHOUT + bond;
    }

    private static SortedSet<String> signed(String sign, Collection<String> bonds) {
        SortedSet<String> keys = new TreeSet<>();
        bonds.forEach(bond -> keys.add(sign + bond));
        return keys;
    }

    /** What it shares with reports that may speak of the same, sorted. */
    static SortedSet<String> bonds(Report report) {
        SortedSet<String> bonds = new TreeSet<>();
        List<EntityId> people = List.copyOf(new TreeSet<>(report.people()));
        List<EntityId> parties = List.copyOf(new TreeSet<>(report.parties()));
        List<String> sides = new ArrayList<>(pairs(people));
        sides.addAll(pairs(parties));
        if (SameParties.isActOfState(report)) {
            sides.addAll(each(people));
            sides.addAll(each(parties));
        } else if (people.size() == 1 || (people.isEmpty() && parties.size() == 1)) {
            sides.addAll(each(people.isEmpty() ? parties : people));
        }
        if (SameParties.isOrganizationsSummit(report)) {
            report.bodies().forEach(body -> sides.add("of " + body.path()));
        }
        String sort = SameEvent.standing(report.claim().status()).term() + " "
                + report.claim().type().family().term() + " ";
        sides.forEach(side -> bonds.add(sort + side));
        return bonds;
    }

    private static List<String> each(List<EntityId> all) {
        return all.size() > CROWD ? List.of() : all.stream().map(EntityId::path).toList();
    }

    private static List<String> pairs(List<EntityId> all) {
        List<String> pairs = new ArrayList<>();
        if (all.size() <= CROWD) {
            for (int first = 0; first < all.size(); first++) {
                for (EntityId other : all.subList(first + 1, all.size())) {
                    pairs.add(all.get(first).path() + " " + other.path());
                }
            }
        }
        return pairs;
    }
}

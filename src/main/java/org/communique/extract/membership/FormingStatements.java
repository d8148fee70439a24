package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.extract.membership.Organizations.Place;

/** Reads countries that are an organization together: "Norland and Sudmark, known as the Harbour Pact", "Norland and Sudmark formed the pact". */
final class FormingStatements {

    private static final Set<String> TOGETHER = Set.of("collectively", "together", "jointly", "also");
    private static final Set<String> FORMED =
            Set.of("formed", "founded", "co-founded", "established", "created", "form", "comprise", "constitute");

    private final MemberLine line;
    private final Organizations organizations;

    FormingStatements(MembershipWords words, MemberLine line) {
        this.line = line;
        this.organizations = new Organizations(words, line);
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (int index = 1; index < line.size(); index++) {
            if (line.is(index, "known") && line.is(index + 1, "as")) {
                together(index, index + 2, true).ifPresent(stated::add);
            } else if (line.isAny(index, FORMED)) {
                together(index, index + 1, false).ifPresent(stated::add);
            }
        }
        return stated;
    }

    private Optional<Stated> together(int verb, int from, boolean beside) {
        int end = verb;
        while (line.isAny(end - 1, TOGETHER) || line.isAny(end - 1, Grammar.ADDITION) || isPerfect(end - 1)) {
            end--;
        }
        int comma = beside && line.is(end - 1, ",") ? end - 1 : end;
        if (beside && comma == end) {
            return Optional.empty();
        }
        Optional<Place> place = organizations.from(from);
        return place.flatMap(found -> Parties.endingAt(line, comma)
                .filter(parties -> parties.size() > 1)
                .map(parties -> new Stated(
                        parties, found.organization(), MembershipStanding.MEMBER, parties.from(), found.to(), 82)));
    }

    private boolean isPerfect(int index) {
        return line.isAny(index, Set.of("have", "had"));
    }
}

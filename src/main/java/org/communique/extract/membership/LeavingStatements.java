package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;
import org.communique.extract.membership.Organizations.Place;

/**
 * Reads the end of a membership told with a noun: "Norland announced its withdrawal from the pact", "since Sudmark's exit from the pact".
 * Without a word that makes it a fact it may be a threat or a fear, and gives nothing.
 */
final class LeavingStatements {

    private static final int MODIFIERS = 3;
    private static final Set<String> OWNERS = Set.of("its", "their");

    private final MembershipWords words;
    private final MemberLine line;
    private final Organizations organizations;

    LeavingStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
        this.organizations = new Organizations(words, line);
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (Found noun : words.all(line, Kind.LEAVING)) {
            Optional<Place> place = line.is(noun.to(), "from") ? organizations.from(noun.to() + 1) : Optional.empty();
            place.flatMap(from -> who(noun).map(parties -> stated(parties, from, noun)))
                    .ifPresent(stated::add);
        }
        return stated;
    }

    private static Stated stated(Parties parties, Place place, Found noun) {
        return new Stated(
                parties,
                place.organization(),
                MembershipStanding.FORMER_MEMBER,
                Math.min(parties.from(), noun.from()),
                place.to(),
                78);
    }

    private Optional<Parties> who(Found noun) {
        int at = noun.from() - 1;
        while (noun.from() - at <= MODIFIERS
                && line.isTagged(at, "JJ")
                && line.mention(at).isEmpty()) {
            if (words.is(line, at, Kind.QUALITY)) {
                return Optional.empty();
            }
            at--;
        }
        if (line.isAny(at, OWNERS) && words.is(line, at - 1, Kind.DECLARE)) {
            return new Subjects(words, line)
                    .before(at - 1)
                    .filter(subject ->
                            !subject.verb().denied() && !subject.verb().hedged())
                    .map(Subjects.Subject::parties);
        }
        return line.isPossessive(at)
                ? Parties.endingAt(line, at).filter(parties -> words.is(line, parties.from() - 1, Kind.DECLARE))
                : Optional.empty();
    }
}

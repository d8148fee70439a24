package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;
import org.communique.extract.membership.Organizations.Place;

/** Reads bids and accessions that a country is said to have: "Ukraine's EU bid", "Finland's accession to NATO". */
final class ClaimStatements {

    private static final Set<String> TO = Set.of("to", "for", "of", "in", "with");

    private static final Set<String> OWN = Set.of("its", "their", "of");
    private static final int LONGEST = 6;

    private final MembershipWords words;
    private final MemberLine line;
    private final Organizations organizations;

    ClaimStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
        this.organizations = new Organizations(words, line);
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (int index = 0; index < line.size(); index++) {
            Optional<Mention> organization = line.organization(index);
            Optional<Found> claim = organization.flatMap(found -> words.at(line, line.end(found), Kind.CLAIM));
            if (claim.isPresent() && line.start(organization.orElseThrow()) == index) {
                owner(index)
                        .ifPresent(owner -> stated.add(
                                stated(owner, organization.get(), claim.get().to())));
            }
        }
        for (Found claim : words.all(line, Kind.CLAIM_TO)) {
            place(claim.to())
                    .ifPresent(place -> owner(claim.from())
                            .or(() -> line.is(place.to(), "for") ? Optional.empty() : filer(claim.from()))
                            .ifPresent(owner -> stated.add(stated(owner, place.organization(), place.to()))));
        }
        return stated;
    }

    /** "… to the pact", "… for membership in the pact", "… to join the pact", "… to become a member of the pact" */
    private Optional<Place> place(int to) {
        if (line.is(to, "to") && line.is(to + 1, "join")) {
            return organizations.from(to + 2);
        }
        for (int index = to + 2; line.is(to + 1, "become") && index < to + LONGEST; index++) {
            if (line.is(index, "of")) {
                return organizations.from(index + 1);
            }
        }
        return line.isAny(to, TO) ? organizations.from(to + 1) : Optional.empty();
    }

    /** "Norland submitted a formal application to": who files it. */
    private Optional<Parties> filer(int at) {
        int index = at - 1;
        while (at - index < LONGEST && mayPrecede(index)) {
            index--;
        }
        return words.is(line, index, Kind.FILE)
                ? new Subjects(words, line)
                        .before(index)
                        .filter(subject ->
                                !subject.verb().denied() && !subject.verb().copula())
                        .map(Subjects.Subject::parties)
                : Optional.empty();
    }

    private boolean mayPrecede(int index) {
        return line.mention(index).isEmpty()
                && !words.is(line, index, Kind.FILE)
                && (line.isAny(index, Grammar.DETERMINER)
                        || line.isAny(index, OWN)
                        || line.isTagged(index, "JJ")
                        || line.isTagged(index, "NN"));
    }

    /** The countries before a possessive, with at most two adjectives between. */
    private Optional<Parties> owner(int at) {
        int index = at - 1;
        while (at - index < 4
                && line.isTagged(index, "JJ")
                && line.mention(index).isEmpty()) {
            index--;
        }
        return line.isPossessive(index) ? Parties.endingAt(line, index) : Optional.empty();
    }

    /** "since Finland's accession" says that it belongs; all else that it wants to. */
    private Stated stated(Parties owner, Mention organization, int to) {
        boolean done = line.isAny(owner.from() - 1, Grammar.SINCE) && !line.is(owner.from() - 1, "with");
        int from = Math.min(owner.from(), line.start(organization));
        return new Stated(
                owner,
                organization,
                done ? MembershipStanding.MEMBER : MembershipStanding.CANDIDATE,
                from,
                to,
                done ? 75 : 80);
    }
}

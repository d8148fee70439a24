package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Kind;

/**
 * Reads the history of an organization in one sentence: "The Harbour Pact was founded by Norland and Sudmark, with Westry joining in 2011,
 * and now includes Eastry".
 */
final class FoundingStatements {

    private static final int OPENING = 3;
    private static final Set<String> FOUNDED =
            Set.of("founded", "established", "formed", "created", "launched", "started");
    private static final Set<String> WITH = Set.of("with", "and");

    private final MembershipWords words;
    private final MemberLine line;

    FoundingStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    /** The organization with which a sentence begins. */
    static Optional<Mention> topic(MemberLine line) {
        for (int index = 0; index < OPENING; index++) {
            Optional<Mention> organization = line.organization(index);
            if (organization.isPresent() && !line.isPossessive(line.end(organization.get()))) {
                return organization;
            }
        }
        return Optional.empty();
    }

    /**
     * What the sentence states.
     */
    List<Stated> all() {
        Optional<Mention> topic = topic(line);
        List<Stated> stated = new ArrayList<>();
        if (topic.isEmpty()) {
            return stated;
        }
        boolean founded = false;
        for (int index = line.end(topic.get()); index < line.size(); index++) {
            founded |= line.isAny(index, FOUNDED);
            Optional<Parties> parties = listAt(index, founded);
            if (parties.isPresent()) {
                stated.add(stated(parties.get(), topic.get(), 80));
            }
        }
        return stated;
    }

    private Optional<Parties> listAt(int index, boolean founded) {
        if (founded && line.is(index, "by")) {
            return Parties.from(line, founders(index + 1)).filter(parties -> parties.size() > 1);
        }
        if (founded && line.isAny(index, WITH)) {
            return Parties.from(line, index + 1).filter(parties -> line.is(parties.to(), "joining"));
        }
        boolean now = line.is(index - 1, "now") && words.is(line, index, Kind.COMPOSE);
        return now ? Parties.from(line, index + 1).filter(parties -> parties.size() > 1) : Optional.empty();
    }

    /** "founded by the leaders of Norland and Sudmark" */
    private int founders(int at) {
        int noun = line.isAny(at, Grammar.DETERMINER) ? at + 1 : at;
        boolean rulers = words.is(line, noun, Kind.GOVERNMENT) && line.is(noun + 1, "of");
        return rulers ? noun + 2 : at;
    }

    private Stated stated(Parties parties, Mention organization, int percent) {
        return new Stated(parties, organization, MembershipStanding.MEMBER, parties.from(), parties.to(), percent);
    }
}

package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;
import org.communique.extract.membership.Subjects.Subject;

/**
 * Reads joining that does not say what was joined: "Eastry and Westry joined in 2024", "since Sudmark joined as a full member". That is the
 * organization named before in the sentence, or the one with which the sentence before began, or the one last named in it.
 */
final class JoiningStatements {

    private static final int YEAR = 6;
    private static final int NOUN = 6;
    private static final Set<String> JOINED = Set.of("joined", "joins", "join", "rejoined");
    private static final Set<String> WHEN = Set.of("in", "on");

    private final MembershipWords words;
    private final MemberLine line;

    JoiningStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    /**
     * What the sentence states.
     *
     * @param topic the organization with which the sentence before began
     */
    List<Stated> all(Optional<Mention> topic) {
        List<Stated> stated = new ArrayList<>();
        for (int index = 1; index < line.size(); index++) {
            Optional<Mention> organization =
                    line.organizationHere(index).or(() -> topic).or(line::earlier);
            boolean joined = line.isAny(index, JOINED)
                    && (hasYear(index + 1) || member(index + 1).isPresent());
            if (joined && organization.isPresent()) {
                joined(index, organization.get()).ifPresent(stated::add);
            }
        }
        return stated;
    }

    private Optional<Stated> joined(int verb, Mention organization) {
        MembershipStanding said =
                member(verb + 1).map(found -> found.word().standing()).orElse(MembershipStanding.MEMBER);
        return new Subjects(words, line)
                .before(verb)
                .filter(subject -> !subject.verb().denied() && !subject.verb().copula())
                .map(subject -> new Stated(
                        subject.parties(),
                        line.standIn(organization, verb, verb + 1),
                        isOpen(verb, subject) ? MembershipStanding.CANDIDATE : said,
                        subject.verb().from(),
                        verb + 1,
                        70 * subject.percent() / 100));
    }

    private boolean isOpen(int verb, Subject subject) {
        return subject.verb().hedged() || !line.is(verb, "joined");
    }

    /** "joined as a full member" */
    private Optional<Found> member(int at) {
        for (int index = at + 1; line.is(at, "as") && index < at + NOUN; index++) {
            Optional<Found> noun = words.at(line, index, Kind.NOUN);
            if (noun.isPresent()) {
                return line.is(noun.get().to(), "of") ? Optional.empty() : noun;
            }
        }
        return Optional.empty();
    }

    private boolean hasYear(int at) {
        for (int index = at + 1; line.isAny(at, WHEN) && index < Math.min(line.size(), at + YEAR); index++) {
            if (line.lower(index).matches("(19|20)\\d\\d")) {
                return true;
            }
        }
        return false;
    }
}

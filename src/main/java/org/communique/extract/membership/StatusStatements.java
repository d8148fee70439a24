package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.membership.MembershipWords.Kind;

/** Reads who holds or is given a status: "Moldova was granted candidate status by the EU", "Mongolia has observer status in the SCO". */
final class StatusStatements {

    private static final int LONGEST_VERB = 4;

    private final MembershipWords words;
    private final MemberLine line;

    StatusStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (Nominal status : new Nominals(words, line).of(Kind.STATUS)) {
            receiver(status)
                    .or(() -> receiverAfter(status))
                    .or(() -> holder(status))
                    .ifPresent(parties -> stated.add(new Stated(
                            parties,
                            status.organization(),
                            status.standing(),
                            status.from(),
                            status.to(),
                            85 * status.percent() / 100)));
        }
        return stated;
    }

    /** "granted Moldova EU candidate status" */
    private Optional<Parties> receiver(Nominal status) {
        return Parties.endingAt(line, status.from()).filter(parties -> words.is(line, parties.from() - 1, Kind.GRANT));
    }

    /** "the EU granted candidate status to Moldova" */
    private Optional<Parties> receiverAfter(Nominal status) {
        boolean granted = words.is(line, status.from() - 1, Kind.GRANT) && line.is(status.to(), "to");
        return granted ? Parties.from(line, status.to() + 1) : Optional.empty();
    }

    /** "Moldova was granted EU candidate status", "Mongolia has observer status in the SCO" */
    private Optional<Parties> holder(Nominal status) {
        int verb = status.from();
        while (verb > 0 && status.from() - verb < LONGEST_VERB && isVerb(verb - 1)) {
            verb--;
        }
        return verb == status.from()
                ? Optional.empty()
                : new Subjects(words, line)
                        .before(verb)
                        .filter(subject ->
                                !subject.verb().denied() && !subject.verb().hedged())
                        .map(Subjects.Subject::parties);
    }

    private boolean isVerb(int index) {
        return words.is(line, index, Kind.GRANT) || words.is(line, index, Kind.HOLD);
    }
}

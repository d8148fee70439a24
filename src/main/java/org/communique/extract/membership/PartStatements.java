package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityKind;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;

/**
 * Reads which organization is said to be part of another: "the Institute of Peace under the Harbour Academy", "Lund University's School
 * of Law", "the Federal Seed Service, an agency of the Ministry of Agriculture".
 */
final class PartStatements {

    private static final int LONGEST = 5;
    private static final Set<EntityKind> WHOLES = Set.of(
            EntityKind.ORGANIZATION,
            EntityKind.ALLIANCE,
            EntityKind.GOVERNMENT_BODY,
            EntityKind.COMPANY,
            EntityKind.RESEARCH_INSTITUTE,
            EntityKind.NON_GOVERNMENTAL_ORGANIZATION);
    private static final Set<EntityKind> PARTS = Set.of(EntityKind.GOVERNMENT_BODY, EntityKind.RESEARCH_INSTITUTE);

    private final MembershipWords words;
    private final MemberLine line;

    PartStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        int index = 0;
        while (index < line.size()) {
            Optional<Mention> part = line.named(index).filter(mention -> WHOLES.contains(line.kind(mention)));
            if (part.isPresent()) {
                above(part.get()).or(() -> owner(part.get())).ifPresent(stated::add);
            }
            index = part.map(line::end).orElse(index + 1);
        }
        return stated;
    }

    /** The whole after the part, and the words between: "under the", ", which is affiliated with the". */
    private Optional<Stated> above(Mention part) {
        int from = line.end(part);
        boolean aside = line.is(from, ",") || line.is(from, "(");
        boolean near = PARTS.contains(line.kind(part)) && words.is(line, from, Kind.PART_NEAR);
        for (int at = from; at < from + LONGEST; at++) {
            Optional<Found> word = words.at(line, at, Kind.PART);
            if (word.isPresent() || (near && at == from)) {
                int to = word.map(Found::to).orElse(from + 1);
                return whole(line.is(to, "the") ? to + 1 : to, part);
            }
            boolean link = line.isAny(at, Grammar.RELATIVE)
                    || line.isAny(at, Grammar.BE)
                    || line.isAny(at, Grammar.DETERMINER)
                    || (aside && at == from);
            if (!link) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Stated> whole(int at, Mention part) {
        return line.named(at)
                .filter(whole -> line.start(whole) == at)
                .filter(whole -> WHOLES.contains(line.kind(whole)))
                .filter(whole -> !line.isPossessive(line.end(whole)))
                .map(whole -> stated(part, whole, 85));
    }

    /** "Lund University's School of Law" */
    private Optional<Stated> owner(Mention part) {
        int start = line.start(part);
        return line.isPossessive(start - 1) && PARTS.contains(line.kind(part))
                ? line.named(start - 2)
                        .filter(whole -> WHOLES.contains(line.kind(whole)))
                        .map(whole -> stated(part, whole, 80))
                : Optional.empty();
    }

    private Stated stated(Mention part, Mention whole, int percent) {
        Parties parties = new Parties(List.of(part), line.start(part), line.end(part));
        int from = Math.min(line.start(part), line.start(whole));
        int to = Math.max(line.end(part), line.end(whole));
        return new Stated(parties, whole, MembershipStanding.SUB_ORGANIZATION, from, to, percent);
    }
}

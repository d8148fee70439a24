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
 * Reads who is taken in: "welcomed Norland as the bloc's newest member", "admitting Sudmark into the pact", "the accession of Norland and
 * Sudmark to the pact", "Norland was made a permanent member of the pact".
 */
final class AdmissionStatements {

    private static final Set<String> INTO = Set.of("into", "to", "in");
    private static final Set<String> AS = Set.of("as", "to");
    private static final int ASIDE = 6;

    private final MembershipWords words;
    private final MemberLine line;
    private final Organizations organizations;

    AdmissionStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
        this.organizations = new Organizations(words, line);
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (Nominal nominal : new Nominals(words, line).of(Kind.NOUN)) {
            asMember(nominal).or(() -> madeMember(nominal)).ifPresent(stated::add);
            alongside(nominal).ifPresent(stated::add);
        }
        for (Found verb : words.all(line, Kind.WELCOME)) {
            into(verb).ifPresent(stated::add);
        }
        for (Found entry : words.all(line, Kind.ENTRY)) {
            entryOf(entry).ifPresent(stated::add);
        }
        return stated;
    }

    /** "welcomed Norland as the bloc's newest member" */
    private Optional<Stated> asMember(Nominal nominal) {
        int as = line.is(nominal.from() - 1, "be") ? nominal.from() - 2 : nominal.from() - 1;
        if (!line.isAny(as, AS)) {
            return Optional.empty();
        }
        return Parties.endingAt(line, as)
                .filter(parties -> taking(parties.from() - 1) || entering(parties.from() - 1))
                .map(parties -> stated(nominal, parties, parties.from() - 1));
    }

    /** "as a member of the pact alongside Norland and Sudmark", who are members already */
    private Optional<Stated> alongside(Nominal nominal) {
        return line.is(nominal.to(), "alongside") && nominal.standing() == MembershipStanding.MEMBER
                ? Parties.from(line, nominal.to() + 1)
                        .filter(parties -> !line.isWord(parties.to()))
                        .map(parties -> new Stated(
                                parties,
                                nominal.organization(),
                                MembershipStanding.MEMBER,
                                nominal.from(),
                                nominal.to(),
                                80))
                : Optional.empty();
    }

    private boolean taking(int verb) {
        return words.is(line, verb, Kind.WELCOME);
    }

    /** "with the admission of Norland as a member" */
    private boolean entering(int of) {
        return line.is(of, "of") && words.is(line, of - 1, Kind.ENTRY);
    }

    /** "Norland has been made (or: admitted as) a permanent member of the pact" */
    private Optional<Stated> madeMember(Nominal nominal) {
        int as = line.is(nominal.from() - 1, "as") ? nominal.from() - 1 : nominal.from();
        int verb = as - 1;
        boolean passive = taking(verb) && line.isTagged(verb, "VBN");
        int be = line.isTagged(verb - 1, "RB") ? verb - 2 : verb - 1;
        if (!passive || !line.isAny(be, Grammar.BE)) {
            return Optional.empty();
        }
        return new Subjects(words, line)
                .before(verb)
                .filter(subject -> !subject.verb().denied())
                .map(subject -> new Stated(
                        subject.parties(),
                        nominal.organization(),
                        subject.verb().hedged() ? MembershipStanding.CANDIDATE : nominal.standing(),
                        verb,
                        nominal.to(),
                        85 * nominal.percent() / 100));
    }

    private Stated stated(Nominal nominal, Parties parties, int verb) {
        boolean member = nominal.standing() == MembershipStanding.MEMBER;
        boolean open = entering(verb) ? !isDone(verb - 1) : isHedged(verb);
        MembershipStanding standing = member && open ? MembershipStanding.CANDIDATE : nominal.standing();
        return new Stated(parties, nominal.organization(), standing, verb, nominal.to(), 85 * nominal.percent() / 100);
    }

    /** "with the recent admission of", "since the accession of": what happened. */
    private boolean isDone(int noun) {
        int before = noun - 1;
        while (line.isTagged(before, "JJ") || line.isAny(before, Grammar.DETERMINER)) {
            before--;
        }
        return line.isAny(before, Grammar.SINCE);
    }

    /** "admitting Norland, also known as the North, into the pact" */
    private Optional<Stated> into(Found verb) {
        Optional<Parties> list = Parties.from(line, verb.to());
        if (list.isEmpty() || line.is(verb.from(), "welcomed")) {
            return Optional.empty();
        }
        int at = list.get().to();
        for (int index = at; line.is(at, ",") && index < at + ASIDE + 4; index++) {
            if (index > at && line.is(index, ",")) {
                at = index + 1;
            }
        }
        return line.is(at, "into") || (line.is(at, "to") && line.is(verb.from(), "admitted"))
                ? organizations
                        .from(at + 1)
                        .map(place -> new Stated(
                                list.get(),
                                place.organization(),
                                isHedged(verb.from()) ? MembershipStanding.CANDIDATE : MembershipStanding.MEMBER,
                                verb.from(),
                                place.to(),
                                82))
                : Optional.empty();
    }

    /** "the accession of Norland and Sudmark to the pact": done where "since" or the like says so. */
    private Optional<Stated> entryOf(Found entry) {
        Optional<Parties> list = line.is(entry.to(), "of") ? Parties.from(line, entry.to() + 1) : Optional.empty();
        Optional<Place> place = list.filter(parties -> line.isAny(parties.to(), INTO))
                .flatMap(parties -> organizations.from(parties.to() + 1));
        return place.map(found -> new Stated(
                list.orElseThrow(),
                found.organization(),
                isDone(entry.from()) ? MembershipStanding.MEMBER : MembershipStanding.CANDIDATE,
                entry.from(),
                found.to(),
                75));
    }

    /** "will admit", "agreed to admit", "decided to welcome" */
    private boolean isHedged(int verb) {
        int before = line.isTagged(verb - 1, "RB") ? verb - 2 : verb - 1;
        return line.is(before, "to")
                || line.isTagged(before, "MD")
                || (line.is(before, "be") && line.isTagged(before - 1, "MD"))
                || words.is(line, before, Kind.WISH);
    }
}

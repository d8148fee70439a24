package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.extract.membership.MembershipWords.Kind;
import org.communique.extract.membership.Subjects.Subject;

/** Reads who is said to be what a noun phrase for members says: before it, after it, or through a form of "be". */
final class NounStatements {

    private static final int POSTMODIFIERS = 6;
    private static final Set<String> AS = Set.of("as", "being", "despite");
    private static final Set<String> WITH = Set.of("with", "alongside");

    private static final Set<String> BESIDES = Set.of("apart", "besides", "aside", "along", "alongside", "together");

    private final MembershipWords words;
    private final MemberLine line;
    private final Subjects subjects;
    private final Nominals nominals;

    NounStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
        this.subjects = new Subjects(words, line);
        this.nominals = new Nominals(words, line);
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        nominals.of(Kind.NOUN).forEach(nominal -> stated.addAll(of(nominal)));
        nominals.of(Kind.GROUP).forEach(nominal -> stated.addAll(of(nominal)));
        return stated;
    }

    private List<Stated> of(Nominal nominal) {
        List<Stated> stated = new ArrayList<>();
        direct(nominal)
                .or(() -> examples(nominal))
                .or(() -> listed(nominal))
                .or(() -> bracketed(nominal))
                .ifPresent(stated::add);
        subject(nominal)
                .or(() -> beside(nominal))
                .or(() -> as(nominal))
                .or(() -> withOthers(nominal))
                .or(() -> besides(nominal))
                .ifPresent(subject -> {
                    stated.add(subject);
                    fellows(nominal, subject).ifPresent(stated::add);
                });
        return stated;
    }

    private Stated stated(Nominal nominal, Parties parties, int percent) {
        return new Stated(
                parties,
                nominal.organization(),
                nominal.standing(),
                nominal.from(),
                nominal.to(),
                percent * nominal.percent() / 100);
    }

    /** "NATO member Turkey", "EU countries France and Germany" */
    private Optional<Stated> direct(Nominal nominal) {
        boolean named = line.end(nominal.organization()) <= nominal.to() - 1;
        int of = nominal.plural() && line.is(nominal.to(), "of") ? nominal.to() + 1 : nominal.to();
        Optional<Parties> list = named
                ? Parties.from(line, of).filter(parties -> of == nominal.to() || parties.size() > 1)
                : Optional.empty();
        if (list.isEmpty() && named && !nominal.plural()) {
            list = line.party(nominal.to()).map(party -> new Parties(List.of(party), nominal.to(), line.end(party)));
        }
        return list.map(parties -> nominal.plural() ? parties : parties.firstOnly(line))
                .map(parties -> stated(nominal, parties, 92));
    }

    /** "NATO members (in the east,) such as Poland and Latvia" */
    private Optional<Stated> examples(Nominal nominal) {
        for (int index = nominal.to(); index < nominal.to() + POSTMODIFIERS; index++) {
            Optional<MembershipWords.Found> example = words.at(line, index, Kind.EXAMPLE);
            if (example.isPresent() && nominal.plural()) {
                return Parties.from(line, example.get().to()).map(parties -> stated(nominal, parties, 90));
            }
            boolean passed = line.is(index, ",")
                    || line.mention(index).isPresent()
                    || line.isTagged(index, "IN")
                    || line.isTagged(index, "JJ")
                    || line.isTagged(index, "VBG")
                    || line.isAny(index, Grammar.DETERMINER);
            if (!passed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "NATO members include …", "the new members are …" */
    private Optional<Stated> listed(Nominal nominal) {
        int at = nominal.to();
        at = line.isAny(at, Set.of("also", "currently", "now")) ? at + 1 : at;
        if (!nominal.plural() || !words.is(line, at, Kind.LIST)) {
            return Optional.empty();
        }
        boolean be = line.isAny(at, Grammar.BE);
        return Parties.from(line, at + 1)
                .filter(parties -> !be || parties.size() > 1)
                .map(parties -> stated(nominal, parties, 88));
    }

    /** "G7 nations — the US, Japan, … — said", "EU members (Poland and Hungary)", "NATO members, Poland and Latvia, said" */
    private Optional<Stated> bracketed(Nominal nominal) {
        int at = nominal.to();
        boolean open = line.isAny(at, Grammar.DASH) || line.isAny(at, Set.of(",", ":", "("));
        boolean oneOfItsKind = !nominal.plural() && isPossessed(nominal) && line.isTagged(nominal.to() - 2, "JJ");
        if (!open || !(nominal.plural() || oneOfItsKind)) {
            return Optional.empty();
        }
        return Parties.from(line, at + 1)
                .filter(parties -> parties.size() > 1 || line.is(at, "(") || oneOfItsKind)
                .filter(parties -> !line.isWord(parties.to()))
                .map(parties -> stated(nominal, parties, 85));
    }

    /** "Turkey is a NATO member", "India, which became a member of the SCO" */
    private Optional<Stated> subject(Nominal nominal) {
        return subjects.before(nominal.from())
                .filter(subject -> subject.verb().copula())
                .filter(subject -> !subject.verb().denied())
                .filter(subject -> !line.isTagged(nominal.to(), "VB"))
                .map(subject -> stated(nominal, subject.parties(), 90 * subject.percent() / 100)
                        .withStanding(standing(nominal, subject)));
    }

    private static MembershipStanding standing(Nominal nominal, Subject subject) {
        if (subject.verb().ended()) {
            return MembershipStanding.FORMER_MEMBER;
        }
        boolean member = nominal.standing() == MembershipStanding.MEMBER;
        return member && subject.verb().hedged() ? MembershipStanding.CANDIDATE : nominal.standing();
    }

    /** "Turkey, a NATO member, …"; of several only with "both" or a list before the comma. */
    private Optional<Stated> beside(Nominal nominal) {
        int at = nominal.from();
        boolean mark = line.isAny(at - 1, Set.of(",", "(")) || line.isAny(at - 1, Grammar.DASH);
        boolean closed = !line.isTagged(nominal.to(), "VB") && !line.isTagged(nominal.to(), "MD");
        if (!mark || !closed) {
            return Optional.empty();
        }
        boolean several = nominal.plural() && !line.isAny(at, Set.of("one"));
        Optional<Parties> list = Parties.endingAt(line, at - 1);
        return list.filter(parties -> !several || parties.size() > 1)
                .filter(parties -> several || opensSingular(nominal))
                .map(parties -> several ? parties : parties.lastOnly(line))
                .map(parties -> stated(nominal, parties, 85));
    }

    private boolean opensSingular(Nominal nominal) {
        return isPossessed(nominal)
                || line.isAny(nominal.from(), Grammar.DETERMINER)
                || line.isAny(nominal.from(), Grammar.ADDITION)
                || line.isAny(nominal.from(), Set.of("one", "another"))
                || words.is(line, nominal.from(), Kind.QUALITY);
    }

    /** "the bloc's newest member" */
    private boolean isPossessed(Nominal nominal) {
        int end = line.end(nominal.organization());
        return line.isPossessive(end) && end < nominal.to();
    }

    /** "As an SCO member, India …", "Hungary, as an EU member, …" */
    private Optional<Stated> as(Nominal nominal) {
        int as = nominal.from() - 1;
        if (!line.isAny(as, AS)) {
            return Optional.empty();
        }
        int before = line.isAny(as - 1, Set.of("despite", "although", "while")) ? as - 1 : as;
        Optional<Parties> parties = line.is(before - 1, ",")
                ? Parties.endingAt(line, before - 1).map(list -> list.lastOnly(line))
                : before == 0 && line.is(nominal.to(), ",")
                        ? Parties.from(line, nominal.to() + 1)
                                .map(list -> nominal.plural() ? list : list.firstOnly(line))
                        : Optional.empty();
        return parties.map(found -> stated(nominal, found, 82));
    }

    /** "China, Russia and the other members of the SCO" */
    private Optional<Stated> withOthers(Nominal nominal) {
        boolean other = line.is(nominal.from(), "other") || line.is(nominal.from() + 1, "other");
        return other && line.is(nominal.from() - 1, "and")
                ? Parties.beforeOthers(line, nominal.from() - 1).map(parties -> stated(nominal, parties, 85))
                : Optional.empty();
    }

    /** "Apart from Norland, the other members of the pact are …" */
    private Optional<Stated> besides(Nominal nominal) {
        boolean other = line.is(nominal.from(), "other") || line.is(nominal.from() + 1, "other");
        int opener = line.is(1, "from") || line.is(1, "with") ? 2 : line.is(1, "to") || line.is(2, "to") ? 3 : 1;
        boolean opens = line.isAny(0, BESIDES) || (line.is(0, "in") && line.is(1, "addition"));
        return other && opens
                ? Parties.from(line, opener)
                        .filter(parties -> line.is(parties.to(), ",") && parties.to() + 1 == nominal.from())
                        .map(parties -> stated(nominal, parties, 82))
                : Optional.empty();
    }

    /** "India is a member of the Quad with the US, Japan and Australia" */
    private Optional<Stated> fellows(Nominal nominal, Stated subject) {
        int at = nominal.to();
        at = line.isAny(at, Set.of("along", "together")) ? at + 1 : at;
        return line.isAny(at, WITH)
                ? Parties.from(line, at + 1)
                        .filter(parties -> !line.isWord(parties.to()) || parties.to() == line.size())
                        .map(parties -> stated(nominal, parties, 75).withStanding(subject.standing()))
                : Optional.empty();
    }
}

package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;

/** Reads what an organization is said to consist of, and whom it took in or invited. */
final class ListStatements {

    private static final int ASIDE = 10;
    private static final int LONGEST = 16;
    private static final Set<String> BETWEEN = Set.of("of", "between", "with", "among");
    private static final Set<String> INVITE = Set.of("invited", "invites");
    private static final Set<String> JOIN = Set.of("join", "become");
    private static final Set<String> WELCOME = Set.of("welcomed", "welcomes");
    private static final Set<String> TO = Set.of("to", "into");

    private final MembershipWords words;
    private final MemberLine line;

    ListStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (int index = 0; index < line.size(); index++) {
            Optional<Mention> organization = line.organization(index);
            if (organization.isPresent() && line.start(organization.get()) == index) {
                Mention found = organization.get();
                bracketed(found)
                        .or(() -> composed(found))
                        .or(() -> takenIn(found))
                        .ifPresent(stated::add);
            }
        }
        return stated;
    }

    private Stated stated(Parties parties, Mention organization, MembershipStanding standing, int percent) {
        int sure = Math.min(100, organization.confidence().percent() + 10);
        return new Stated(parties, organization, standing, line.end(organization), parties.to(), percent * sure / 100);
    }

    /** "BRICS (Brazil, Russia, India, China and South Africa)" */
    private Optional<Stated> bracketed(Mention organization) {
        int at = line.end(organization);
        while (words.is(line, at, Kind.BODY) || words.is(line, at, Kind.GROUP)) {
            at++;
        }
        boolean open = line.is(at, "(") || line.is(at, "of") || line.isAny(at, Grammar.DASH);
        int opened = at;
        return Parties.from(line, at + 1)
                .filter(parties -> open && parties.size() > 2)
                .filter(parties -> !line.isWord(parties.to()) && !line.isPossessive(parties.to()))
                .map(parties ->
                        stated(parties, organization, MembershipStanding.MEMBER, line.is(opened, "(") ? 93 : 85));
    }

    /** "BRICS, which groups …", "Aukus, a security pact between …" */
    private Optional<Stated> composed(Mention organization) {
        int at = line.end(organization);
        boolean described = false;
        for (int index = at; index < Math.min(line.size(), at + LONGEST); index++) {
            Optional<Found> compose = words.at(line, index, Kind.COMPOSE);
            int list = counted(compose.map(Found::to).orElse(index + 1));
            boolean between = described && line.isAny(index, BETWEEN) && !isCount(index);
            if ((compose.isPresent() && Parties.from(line, list).isPresent()) || between) {
                boolean some = !line.isTagged(index, "VB") || line.is(index, "including");
                return Parties.from(line, list)
                        .filter(parties -> parties.size() > 1 && !line.isPossessive(parties.to()))
                        .filter(parties -> !line.isTagged(parties.to(), "NN"))
                        .map(parties -> stated(parties, organization, MembershipStanding.MEMBER, some ? 75 : 88));
            }
            described |= words.is(line, index, Kind.BODY);
            if (!mayDescribe(index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "comprises 12 states: …" */
    private int counted(int from) {
        int at = line.isTagged(from, "CD") && line.party(from).isEmpty() ? from + 1 : from;
        at = at > from && (words.is(line, at, Kind.GROUP) || words.is(line, at, Kind.NOUN)) ? at + 1 : at;
        boolean opens = line.isAny(at, Set.of(":", ",", "(")) || line.isAny(at, Grammar.DASH);
        return at > from && opens ? at + 1 : from;
    }

    /** "of sixteen states", which may be listed behind */
    private boolean isCount(int index) {
        return line.is(index, "of")
                && line.isTagged(index + 1, "CD")
                && line.mention(index + 1).isEmpty();
    }

    /** Words of "which", "a strategic forum", "that currently": no other verb, no other name. */
    private boolean mayDescribe(int index) {
        boolean name = line.mention(index).isPresent() && !line.is(index + 1, "-");
        boolean mark = line.is(index, ",") || line.is(index, ")") || line.isAny(index, Grammar.DASH);
        return !name
                && (mark
                        || isCount(index)
                        || line.isAny(index, Grammar.RELATIVE)
                        || line.isAny(index, Grammar.DETERMINER)
                        || line.isAny(index, Grammar.BE)
                        || words.is(line, index, Kind.COMPOSE)
                        || line.isTagged(index, "JJ")
                        || line.isTagged(index, "CC")
                        || line.isTagged(index, "NN")
                        || line.isTagged(index, "CD")
                        || line.isTagged(index, "VBN")
                        || (line.is(index, "will") && line.is(index + 1, "now"))
                        || line.isTagged(index, "RB"));
    }

    /** "BRICS expanded to include …", "the SCO admitted … as full members", "invited … to join", "was joined by …" */
    private Optional<Stated> takenIn(Mention organization) {
        boolean hedged = false;
        boolean grown = false;
        for (int index = line.end(organization);
                index < Math.min(line.size(), line.end(organization) + ASIDE);
                index++) {
            if (line.organization(index).isPresent() || line.isAny(index, Grammar.NOT) || line.is(index, ";")) {
                return Optional.empty();
            }
            boolean include =
                    grown && line.is(index - 1, "to") && line.isAny(index, Set.of("include", "embrace", "encompass"));
            if (include || isJoinedBy(index)) {
                int list = include ? index + 1 : index + 2;
                MembershipStanding standing = hedged ? MembershipStanding.CANDIDATE : MembershipStanding.MEMBER;
                return Parties.from(line, list)
                        .filter(parties -> include || isRest(parties.to()))
                        .map(parties -> stated(parties, organization, standing, 85));
            }
            Optional<Stated> admitted = admitted(organization, index, hedged);
            if (admitted.isPresent()) {
                return admitted;
            }
            grown |= words.is(line, index, Kind.GROW);
            hedged |=
                    !grown && (line.isTagged(index, "MD") || words.is(line, index, Kind.WISH) || line.is(index, "to"));
        }
        return Optional.empty();
    }

    private boolean isJoinedBy(int index) {
        boolean passive = line.isAny(index - 1, Grammar.BE) || line.isAny(index - 2, Grammar.BE);
        return passive && line.is(index, "joined") && line.is(index + 1, "by");
    }

    /** The clause ends there, or goes on with a time: it does not say what they did together. */
    private boolean isRest(int index) {
        boolean time = line.is(index, "in") && line.isTagged(index + 1, "CD");
        return time || !line.isWord(index) || line.is(index, "last") || line.is(index, "as") || line.is(index, "this");
    }

    private Optional<Stated> admitted(Mention organization, int index, boolean hedged) {
        if (line.isAny(index, INVITE)) {
            return Parties.from(line, index + 1)
                    .filter(parties -> line.is(parties.to(), "to") && line.isAny(parties.to() + 1, JOIN))
                    .map(parties -> stated(parties, organization, MembershipStanding.CANDIDATE, 88));
        }
        boolean admit = words.is(line, index, Kind.ADMIT);
        if (!admit && !line.isAny(index, WELCOME)) {
            return Optional.empty();
        }
        return Parties.from(line, index + 1).flatMap(parties -> {
            Optional<Found> noun = asNoun(parties.to());
            MembershipStanding said = noun.map(found -> found.word().standing()).orElse(MembershipStanding.MEMBER);
            boolean whole = admit && (isRest(parties.to()) || line.isAny(parties.to(), TO));
            return noun.isPresent() || whole
                    ? Optional.of(stated(parties, organization, hedged ? MembershipStanding.CANDIDATE : said, 85))
                    : Optional.empty();
        });
    }

    private Optional<Found> asNoun(int at) {
        for (int index = at + 1; line.is(at, "as") && index < at + 5; index++) {
            Optional<Found> noun = words.at(line, index, Kind.NOUN);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }
}

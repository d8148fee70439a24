package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.MembershipStanding;
import org.communique.extract.membership.MembershipWords.Form;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;
import org.communique.extract.membership.Organizations.Place;
import org.communique.extract.membership.Subjects.Subject;

/** Reads who is said to join, to want to join, or to leave. */
final class VerbStatements {

    private static final Set<String> TIME = Set.of("last", "next", "this", "earlier", "later", "early", "late");
    private static final Set<String> LEAVE_BE = Set.of("in", "on", "for", "at", "as");

    private final MembershipWords words;
    private final MemberLine line;
    private final Subjects subjects;
    private final Organizations organizations;

    VerbStatements(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
        this.subjects = new Subjects(words, line);
        this.organizations = new Organizations(words, line);
    }

    List<Stated> all() {
        List<Stated> stated = new ArrayList<>();
        for (Found verb : words.all(line, Kind.VERB)) {
            List<Place> places = places(verb);
            if (!places.isEmpty() && !isOtherAct(places.getLast().to())) {
                places.forEach(place -> stated(verb, place).ifPresent(stated::add));
            }
        }
        return stated;
    }

    /** "joined NATO and the EU", "joined NATO in 1999 and the EU in 2004" */
    private List<Place> places(Found verb) {
        List<Place> places = new ArrayList<>();
        Optional<Place> place = organizations.from(verb.to());
        while (place.isPresent()) {
            places.add(place.get());
            int next = place.get().to();
            next = line.is(next, "in") && line.isTagged(next + 1, "CD") ? next + 2 : next;
            boolean more = line.is(next, "and") || line.is(next, ",");
            place = more ? organizations.from(next + 1) : Optional.empty();
        }
        return places;
    }

    /** "joined the EU in condemning", "joined the EU and Canada", "left NATO divided" say nothing of members. */
    private boolean isOtherAct(int to) {
        boolean doing = line.isAny(to, LEAVE_BE) && line.isTagged(to + 1, "VBG");
        boolean more = line.is(to, "and") && line.party(to + 1).isPresent();
        boolean state = line.isTagged(to, "VBG")
                || line.isTagged(to, "VBN")
                || (line.isTagged(to, "JJ") && !line.isAny(to, TIME));
        boolean action = line.isTagged(to, "TO") || line.is(to, "to");
        return doing || more || state || action || line.party(to).isPresent();
    }

    private Optional<Stated> stated(Found verb, Place place) {
        return subjects.before(verb.from())
                .filter(subject -> !subject.verb().denied())
                .flatMap(subject -> standing(verb, subject)
                        .map(standing -> new Stated(
                                subject.parties(),
                                place.organization(),
                                as(place.to()).orElse(standing),
                                Math.min(verb.from(), subject.verb().from()),
                                place.to(),
                                percent(verb, subject, place))));
    }

    private static int percent(Found verb, Subject subject, Place place) {
        int form = verb.word().form() == Form.PAST ? 90 : 80;
        int sure = Math.min(100, place.organization().confidence().percent() + 10);
        return form * subject.percent() / 100 * sure / 100;
    }

    /** Planned or supposed joining makes a candidate, and planned leaving makes nothing. */
    private Optional<MembershipStanding> standing(Found verb, Subject subject) {
        boolean planned = subject.verb().hedged() || isOpen(verb, subject);
        boolean leaving = verb.word().standing() == MembershipStanding.FORMER_MEMBER;
        if (planned) {
            return leaving ? Optional.empty() : Optional.of(MembershipStanding.CANDIDATE);
        }
        boolean passive = line.isTagged(verb.from(), "VBN") && !subject.verb().copula() && verb.to() - verb.from() > 1;
        return passive && !hasAuxiliary(subject, verb)
                ? Optional.empty()
                : Optional.of(verb.word().standing());
    }

    private boolean hasAuxiliary(Subject subject, Found verb) {
        for (int index = subject.verb().from(); index < verb.from(); index++) {
            if (line.isAny(index, Grammar.AUXILIARY) || line.isAny(index, Grammar.BE)) {
                return true;
            }
        }
        return verb.word().form() != Form.PAST || line.isTagged(verb.from(), "VBD");
    }

    /** A form without tense: "Ukraine joining NATO" is open, "with Finland joining NATO" and "Egypt and Iran join BRICS" are not. */
    private boolean isOpen(Found verb, Subject subject) {
        Parties parties = subject.parties();
        return switch (verb.word().form()) {
            case GERUND -> subject.verb().copula() || !line.isAny(parties.from() - 1, Grammar.SINCE);
            case BASE -> parties.size() == 1 || parties.from() > 0;
            default -> false;
        };
    }

    /** "joined as an observer" */
    private Optional<MembershipStanding> as(int at) {
        if (!line.is(at, "as")) {
            return Optional.empty();
        }
        for (int index = at + 1; index < at + 5; index++) {
            Optional<Found> noun = words.at(line, index, Kind.NOUN);
            if (noun.isPresent()) {
                return noun.map(found -> found.word().standing());
            }
        }
        return Optional.empty();
    }
}

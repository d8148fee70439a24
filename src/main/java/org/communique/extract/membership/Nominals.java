package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Form;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;

/** Finds the noun phrases for who belongs, each with its organization. */
final class Nominals {

    private static final int MODIFIERS = 5;
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Set<String> OF = Set.of("of", "in", "at", "to", "with", "within");
    private static final Set<String> POSSESSOR = Set.of("its", "their", "whose");
    private static final Set<String> ONE_OF = Set.of("one", "of", "among", "other", "newly", "most");

    private static final Set<String> FULL = Set.of(
            "full",
            "full-fledged",
            "fully-fledged",
            "founding",
            "permanent",
            "new",
            "newest",
            "original",
            "existing",
            "current");

    private final MembershipWords words;
    private final MemberLine line;
    private final Organizations organizations;

    Nominals(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
        this.organizations = new Organizations(words, line);
    }

    /** The phrases with a noun of this kind: NOUN, GROUP or STATUS. */
    List<Nominal> of(Kind kind) {
        List<Found> nouns = words.all(line, Kind.NOUN);
        List<Nominal> nominals = new ArrayList<>();
        for (Found noun : words.all(line, kind)) {
            Optional<Nominal> nominal = kind == Kind.GROUP ? group(noun, nouns) : nominal(noun);
            nominal.ifPresent(nominals::add);
        }
        return nominals;
    }

    /** "EU countries", but not the end of "EU candidate countries" or of "United Nations" */
    private Optional<Nominal> group(Found group, List<Found> nouns) {
        boolean inside = nouns.stream().anyMatch(noun -> noun.from() < group.to() && group.from() < noun.to())
                || line.named(group.from()).isPresent();
        return inside ? Optional.empty() : after(group, 1);
    }

    private Optional<Nominal> nominal(Found noun) {
        return of(noun).or(() -> after(noun, MODIFIERS))
                .or(() -> possessed(noun))
                .or(() -> alone(noun));
    }

    /** "a member of NATO" */
    private Optional<Nominal> of(Found noun) {
        boolean bid = noun.word().standing() == MembershipStanding.CANDIDATE && line.is(noun.to(), "for");
        boolean given = noun.word().kind() == Kind.STATUS && line.is(noun.to(), "by");
        if (!bid && !given && !line.isAny(noun.to(), OF)) {
            return Optional.empty();
        }
        return organizations
                .from(noun.to() + 1)
                .flatMap(place -> phrase(noun, place.organization(), noun.from(), place.to()));
    }

    /** "NATO member", "the bloc's newest members" */
    private Optional<Nominal> after(Found noun, int modifiers) {
        int at = noun.from();
        while (at > 0 && noun.from() - at <= modifiers && line.mention(at - 1).isEmpty() && isModifier(at - 1)) {
            at--;
        }
        Optional<Mention> organization = line.organization(at - 1);
        boolean compound =
                line.isTagged(noun.to(), "NN") && line.mention(noun.to()).isEmpty();
        boolean partOfMore = compound || (line.is(noun.to(), "of") && !isListed(noun));
        if (organization.isEmpty() || partOfMore || line.isPossessive(noun.to())) {
            return Optional.empty();
        }
        return phrase(noun, organization.get(), line.start(organization.get()), noun.to());
    }

    /** "the pact members of Norland and Sudmark" */
    private boolean isListed(Found noun) {
        return noun.word().form() == Form.PLURAL
                && !line.is(noun.to() - 1, "allies")
                && Parties.from(line, noun.to() + 1)
                        .filter(parties -> parties.size() > 1)
                        .isPresent();
    }

    private boolean isModifier(int index) {
        if (line.isAny(index, Grammar.BE) || words.is(line, index, Kind.GRANT)) {
            return false;
        }
        return line.isPossessive(index)
                || line.isAny(index, Grammar.DASH)
                || line.isTagged(index, "JJ")
                || line.isTagged(index, "CD")
                || ORDINAL.matcher(line.lower(index)).matches()
                || line.isTagged(index, "RBS")
                || line.isTagged(index, "VBG")
                || line.isTagged(index, "VBN")
                || line.is(index, "candidate")
                || words.is(line, index, Kind.QUALITY);
    }

    /** "whose members", "its members": of the organization last named in the sentence. */
    private Optional<Nominal> possessed(Found noun) {
        int at = noun.from();
        while (at > 0 && isModifier(at - 1) && !line.isPossessive(at - 1)) {
            at--;
        }
        boolean given = noun.word().kind() == Kind.STATUS && words.is(line, at - 1, Kind.GRANT);
        if (!given && !line.isAny(at - 1, POSSESSOR)) {
            return Optional.empty();
        }
        for (int index = at - 2; index >= 0; index--) {
            Optional<Mention> organization = line.organization(index);
            if (organization.isPresent()) {
                boolean plural = noun.word().form() == Form.PLURAL;
                return Optional.of(new Nominal(
                        organization.get(), noun.word().standing(), plural, given ? at : at - 1, noun.to(), 85));
            }
        }
        return Optional.empty();
    }

    /**
     * "a member state", "the founding members", "a full member": of the organization last named, unless it goes on to say of what.
     */
    private Optional<Nominal> alone(Found noun) {
        int at = noun.from();
        boolean full = noun.to() - noun.from() > 1;
        while (at > 0 && noun.from() - at < MODIFIERS && isModifier(at - 1) && !line.isPossessive(at - 1)) {
            at--;
            full |= line.isAny(at, FULL);
        }
        boolean more = line.isAny(noun.to(), OF)
                || (line.isTagged(noun.to(), "NN") && line.party(noun.to()).isEmpty());
        boolean member = noun.word().kind() == Kind.NOUN && noun.word().standing() == MembershipStanding.MEMBER;
        if (!full || !member || more || line.mention(at - 1).isPresent()) {
            return Optional.empty();
        }
        int start = at;
        return line.organizationBefore(at)
                .map(organization -> line.standIn(organization, start, start + 1))
                .flatMap(organization -> phrase(noun, organization, start, noun.to()))
                .map(nominal -> nominal.sure(80))
                .map(nominal -> isToCome(nominal) ? nominal.withStanding(MembershipStanding.CANDIDATE) : nominal);
    }

    /** "will be joined by the new members", "agreed to admit a full member": what the sentence only plans. */
    private boolean isToCome(Nominal nominal) {
        for (int index = 0; index < nominal.from(); index++) {
            if (line.isTagged(index, "MD") || words.is(line, index, Kind.WISH)) {
                return true;
            }
        }
        return false;
    }

    /** Takes in what stands before; nothing where that denies it ("no NATO member", "non-EU countries"). */
    private Optional<Nominal> phrase(Found noun, Mention organization, int start, int to) {
        int from = start;
        MembershipStanding standing = noun.word().standing();
        while (from > 0
                && line.mention(from - 1).isEmpty()
                && (isModifier(from - 1) || opens(from - 1))
                && !line.isPossessive(from - 1)) {
            from--;
        }
        from = line.is(from, "of") ? from + 1 : from;
        for (int index = from; index < Math.max(noun.to(), start); index++) {
            standing = words.at(line, index, Kind.QUALITY)
                    .map(quality -> quality.word().standing())
                    .orElse(standing);
            if (line.isAny(index, Set.of("non", "no", "anti", "not"))) {
                return Optional.empty();
            }
        }
        boolean denied = line.isAny(from - 1, Set.of("non", "no", "anti", "not", "neither", "nor", "other"));
        boolean plural = noun.word().form() == Form.PLURAL;
        return denied
                ? Optional.empty()
                : Optional.of(new Nominal(organization, standing, plural, from, to, sureness(organization)));
    }

    private boolean opens(int index) {
        return line.isAny(index, Grammar.DETERMINER)
                || line.isAny(index, ONE_OF)
                || line.isAny(index, Grammar.ADDITION)
                || line.is(index, "no")
                || line.is(index, "non");
    }

    /** Less sure where only a description ("the bloc") names the organization. */
    private static int sureness(Mention organization) {
        return Math.min(100, organization.confidence().percent() + 10);
    }
}

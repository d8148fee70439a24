package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.extract.membership.MembershipWords.Found;
import org.communique.extract.membership.MembershipWords.Kind;

/**
 * Finds common nouns that, where members are spoken of, stand for the alliance named last: "joined the group", "the 10-member regional
 * pact". Words that stand for an organization everywhere ("the bloc") are resolved before and are not found again.
 */
final class StandIns {

    private static final int MODIFIERS = 5;
    private static final Set<String> DETERMINER = Set.of("the", "this", "that");
    private static final Set<EntityKind> OTHERS = Set.of(
            EntityKind.ORGANIZATION,
            EntityKind.COMPANY,
            EntityKind.NON_GOVERNMENTAL_ORGANIZATION,
            EntityKind.RESEARCH_INSTITUTE);

    private final MembershipWords words;
    private final MemberLine line;

    StandIns(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    List<Mention> all() {
        List<Mention> found = new ArrayList<>();
        Optional<Mention> last = line.earlier();
        for (int index = 0; index < line.size(); index++) {
            if (line.organization(index).isPresent()) {
                last = line.organization(index);
            } else if (isOther(index)) {
                last = Optional.empty();
            }
            int from = index;
            last.flatMap(alliance -> at(from, alliance)).ifPresent(found::add);
        }
        return found;
    }

    private boolean isOther(int index) {
        return line.named(index)
                .filter(mention -> OTHERS.contains(line.kind(mention)))
                .isPresent();
    }

    private Optional<Mention> at(int from, Mention alliance) {
        if (!line.isAny(from, DETERMINER)) {
            return Optional.empty();
        }
        for (int index = from + 1; index <= from + MODIFIERS; index++) {
            boolean joint = line.isAny(index, Grammar.DASH);
            if (line.mention(index).isPresent() || (!line.isWord(index) && !joint)) {
                return Optional.empty();
            }
            Optional<Found> noun = words.at(line, index, Kind.STAND_IN);
            if (noun.isPresent()) {
                return isWhole(noun.get().to())
                        ? Optional.of(line.standIn(alliance, from, noun.get().to()))
                        : Optional.empty();
            }
            if (!joint && !mayPrecede(index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the 10-member bloc", "the regional trade bloc" */
    private boolean mayPrecede(int index) {
        return line.isTagged(index, "JJ") || line.isTagged(index, "CD") || line.isTagged(index, "NN");
    }

    /** Not "the group leaders", and "the group of" only with a number. */
    private boolean isWhole(int to) {
        boolean counted = !line.is(to, "of") || line.isTagged(to + 1, "CD");
        return counted && !line.isTagged(to, "NN") && !line.isJoint(to);
    }
}

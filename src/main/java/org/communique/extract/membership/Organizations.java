package org.communique.extract.membership;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.Mention;

/** Finds the organization that a noun or verb of membership speaks of. */
final class Organizations {

    private static final int LONGEST = 10;
    private static final int TAIL = 3;

    private static final Set<String> CALLED = Set.of("known", "called", "named", "dubbed");

    private final MembershipWords words;
    private final MemberLine line;

    Organizations(MembershipWords words, MemberLine line) {
        this.words = words;
        this.line = line;
    }

    /** The organization and one past the last token of its phrase: "the Quad security grouping". */
    record Place(Mention organization, int to) {}

    /**
     * The organization whose phrase begins at the token: "the China-led SCO", "the military alliance NATO". It must be the whole of
     * the phrase: in "the EU parliament" or "the NATO summit" it is not.
     */
    Optional<Place> from(int start) {
        for (int index = start; index < Math.min(line.size(), start + LONGEST); index++) {
            Optional<Mention> organization = line.organization(index);
            if (organization.isPresent()) {
                return whole(organization.get());
            }
            if (!mayPrecede(index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean mayPrecede(int index) {
        boolean compound = line.isAny(index, Grammar.DASH)
                || line.isAny(index + 1, Grammar.DASH)
                || line.isAny(index - 1, Grammar.DASH);
        if (line.mention(index).isPresent()) {
            boolean where = isPlaceBeforeNoun(line.mention(index).get());
            return compound
                    || where
                    || line.isPossessive(line.end(line.mention(index).get()));
        }
        return compound
                || isCalled(index)
                || isCalled(index - 1)
                || line.isAny(index, Grammar.DETERMINER)
                || line.isTagged(index, "JJ")
                || line.isTagged(index, "NN")
                || line.isTagged(index, "CD")
                || line.isAny(index, Set.of("'s", "its", "their", "both"));
    }

    /** "the Pacific Rim trade pact" */
    private boolean isPlaceBeforeNoun(Mention place) {
        int next = line.end(place);
        return line.kind(place).isPlace()
                && line.party(line.start(place)).isEmpty()
                && (line.isTagged(next, "NN") || line.isTagged(next, "JJ"));
    }

    /** "the trade pact known as the CPTPP", "a group called the Quad" */
    private boolean isCalled(int index) {
        return line.isAny(index, CALLED);
    }

    private Optional<Place> whole(Mention organization) {
        int end = line.end(organization);
        for (int index = end; index <= end + TAIL; index++) {
            Optional<MembershipWords.Found> body = words.at(line, index, MembershipWords.Kind.BODY);
            if (body.isPresent()) {
                end = body.get().to();
                break;
            }
            if (!line.isTagged(index, "NN") && !line.isTagged(index, "JJ")) {
                break;
            }
        }
        return continues(end) ? Optional.empty() : Optional.of(new Place(organization, end));
    }

    /** Whether a noun, a possessive or a hyphen makes the organization part of something else. */
    private boolean continues(int end) {
        boolean noun = line.isTagged(end, "NN") && line.mention(end).isEmpty();
        return noun || line.isPossessive(end) || line.isJoint(end);
    }
}

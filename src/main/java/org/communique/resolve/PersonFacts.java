package org.communique.resolve;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;

/**
 * What the article and the gazetteer tell of a person, for descriptions and pronouns.
 *
 * @param country the country that the person acts for
 * @param titles in small letters: "president", "foreign minister"
 * @param gender by given name or honorific
 */
record PersonFacts(Optional<EntityId> country, Set<String> titles, Gender gender) {

    PersonFacts {
        titles = Set.copyOf(titles);
    }

    /** What a pronoun must agree with. */
    enum Gender {
        FEMININE,
        MASCULINE,
        UNKNOWN;

        boolean fits(Gender pronoun) {
            return this == UNKNOWN || this == pronoun;
        }
    }

    boolean holdsAny(Set<String> offices) {
        return offices.isEmpty() || titles.stream().anyMatch(offices::contains);
    }
}

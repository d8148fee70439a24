package org.communique.resolve;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;

/**
 * What the article and the gazetteer tell of a person, for descriptions and pronouns.
 *
 * @param country the country that the person acts for
 * @param bodies the organizations that the person heads or acts for
 * @param titles in small letters: "president", "foreign minister"
 * @param gender by given name or honorific
 */
record PersonFacts(Optional<EntityId> country, Set<EntityId> bodies, Set<String> titles, Gender gender) {

    private static final String ANY = "* ";

    PersonFacts {
        bodies = Set.copyOf(bodies);
        titles = Set.copyOf(titles);
    }

    /** Whether the person acts for this country or organization. */
    boolean actsFor(EntityId body) {
        return country.filter(body::equals).isPresent() || bodies.contains(body);
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

    /** Whether the person holds one of the offices; "* minister" stands for every minister but the prime minister. */
    boolean holdsAny(Set<String> offices) {
        return offices.isEmpty()
                || titles.stream().anyMatch(title -> offices.contains(title) || isOfKind(title, offices));
    }

    private static boolean isOfKind(String title, Set<String> offices) {
        return !title.startsWith("prime ")
                && offices.stream()
                        .filter(office -> office.startsWith(ANY))
                        .anyMatch(office -> title.endsWith(office.substring(1)));
    }
}

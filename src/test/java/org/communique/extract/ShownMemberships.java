package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.communique.claim.Membership;
import org.communique.resolve.Reading;
import org.jspecify.annotations.Nullable;

/** The memberships of a text as words, sorted: {@code CANDIDATE peru cptpp; peru andean-community}. */
final class ShownMemberships {

    private static final MembershipExtractor EXTRACTOR = MembershipExtractor.load();

    private ShownMemberships() {}

    /** Asserts what a text tells; {@code null}, as a table gives an empty cell, for nothing. */
    static void assertMemberships(String body, @Nullable String expected) {
        Reading reading = Readings.of(body);
        List<String> found = EXTRACTOR.extract(reading).stream()
                .map(ShownMemberships::inWords)
                .sorted()
                .toList();
        assertEquals(
                expected == null ? "" : expected,
                String.join("; ", found),
                reading.mentions().toString());
    }

    private static String inWords(Membership membership) {
        String standing = switch (membership.standing()) {
            case MEMBER -> "";
            case CANDIDATE -> "CANDIDATE ";
            case OBSERVER -> "OBSERVER ";
            case FORMER_MEMBER -> "FORMER ";
            case SUB_ORGANIZATION -> "PART ";
        };
        return standing + key(membership.member().path()) + " "
                + key(membership.organization().path());
    }

    private static String key(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}

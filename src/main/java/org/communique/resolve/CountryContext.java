package org.communique.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityKind;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;

/** Which country a ministry or central bank without one belongs to: the nearest country named before it. */
final class CountryContext {

    private static final int LOOK_BACK = 3;

    private final List<Name> countries;

    CountryContext(List<Name> names) {
        countries = names.stream()
                .filter(name -> name.senses().stream().anyMatch(CountryContext::isCountry))
                .toList();
    }

    /** The country named last before {@code name}, within a few sentences; the first of the same sentence if none is before. */
    Optional<KnownEntity> before(Name name) {
        int sentence = name.sentence().index();
        return countries.stream()
                .filter(country -> country.span().start() < name.span().start())
                .filter(country -> sentence - country.sentence().index() <= LOOK_BACK)
                .max(Comparator.comparing(Name::span))
                .or(() -> countries.stream()
                        .filter(country -> country.sentence().index() == sentence)
                        .findFirst())
                .map(CountryContext::country);
    }

    private static boolean isCountry(NameSense sense) {
        return sense.entity().kind() == EntityKind.COUNTRY;
    }

    private static KnownEntity country(Name name) {
        return name.senses().stream()
                .filter(CountryContext::isCountry)
                .map(NameSense::entity)
                .findFirst()
                .orElseThrow();
    }
}

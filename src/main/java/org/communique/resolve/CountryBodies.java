package org.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;

/** Bodies that every country has, "the central bank", "Nigeria's Senate": that of the country that owns it or of the context. */
final class CountryBodies {

    private final OrganizationWords words;
    private final Countries countries;
    private final CountryContext context;

    CountryBodies(Gazetteer gazetteer, OrganizationWords words, CountryContext context) {
        this.words = words;
        this.countries = new Countries(gazetteer);
        this.context = context;
    }

    /** The body of the country of the context, which the gazetteer may not know. */
    Optional<Link> ofContext(Name name, List<NameSense> senses) {
        return owner(name).or(() -> context.of(name)).map(country -> of(country, name, senses));
    }

    /** "Nigeria's Senate" and, in a story that never speaks of the United States, "the Senate" are not the American one. */
    Optional<Link> ofOther(Name name, List<NameSense> senses) {
        boolean body = name.length() == 1
                && words.of(name.sentence().token(name.from())).isPresent()
                && !senses.isEmpty()
                && senses.stream().allMatch(CountryBodies::isOfCountry);
        if (!body) {
            return Optional.empty();
        }
        boolean told = senses.stream()
                .flatMap(sense -> sense.entity().country().stream())
                .anyMatch(context::speaksOf);
        return owner(name)
                .or(() -> told ? Optional.empty() : context.of(name))
                .map(country -> of(country, name, senses));
    }

    private static boolean isOfCountry(NameSense sense) {
        return sense.entity().kind().isOrganization()
                && sense.entity().country().isPresent();
    }

    private Optional<KnownEntity> owner(Name name) {
        return countries.before(name.sentence(), name.from()).map(Countries.Found::entity);
    }

    private static Link of(KnownEntity country, Name name, List<NameSense> senses) {
        return senses.stream()
                .map(NameSense::entity)
                .filter(entity -> entity.country().equals(Optional.of(country.id())))
                .findFirst()
                .map(entity -> Link.of(entity.entity(), 80, "body-of-country"))
                .orElseGet(() -> unknown(country, name));
    }

    private static Link unknown(KnownEntity country, Name name) {
        List<String> words = name.tokens().stream()
                .map(token -> token.text().substring(0, 1).toUpperCase(Locale.ROOT)
                        + token.text().substring(1))
                .toList();
        String full = String.join(" ", words) + " of " + country.name();
        EntityKind kind = EntityKind.GOVERNMENT_BODY;
        Entity entity = new Entity(EntityId.of(kind, full), kind, full, Optional.empty(), Optional.of(country.id()));
        return Link.of(entity, 70, "body-of-country");
    }
}

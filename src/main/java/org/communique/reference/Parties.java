package org.communique.reference;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;

/** From the names that tables use to countries, territories and organizations of the gazetteer. */
public final class Parties {

    private final Gazetteer gazetteer;

    /**
     * With the names of this gazetteer.
     *
     * @param gazetteer knows names, other names and ISO codes
     */
    public Parties(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The country, territory, region or organization with this name, other name, or ISO 3166 code of two or three letters. */
    Optional<Entity> find(String text) {
        return gazetteer
                .countryWithCode(text)
                .or(() -> gazetteer.usualMeaning(text).flatMap(gazetteer::find).filter(Parties::trades))
                .or(() -> named(text).stream().filter(Parties::trades).findFirst())
                .map(KnownEntity::entity);
    }

    /** The organization that a source is, where its name is known. */
    Optional<Entity> source(String text) {
        return named(text).stream()
                .filter(entity -> entity.kind().isOrganization())
                .map(KnownEntity::entity)
                .findFirst();
    }

    /** Countries first: "Georgia" in a table of trade is the country. */
    private List<KnownEntity> named(String text) {
        List<KnownEntity> all = gazetteer.senses(text).stream()
                .filter(sense -> sense.use() == NameSense.Use.NAME)
                .map(NameSense::entity)
                .toList();
        return all.stream()
                .sorted((one, other) -> Boolean.compare(isCountry(other), isCountry(one)))
                .toList();
    }

    private static boolean isCountry(KnownEntity entity) {
        return entity.kind() == EntityKind.COUNTRY;
    }

    private static boolean trades(KnownEntity entity) {
        return isCountry(entity) || entity.kind() == EntityKind.REGION || entity.kind() == EntityKind.ALLIANCE;
    }
}

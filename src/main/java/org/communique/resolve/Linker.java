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
import org.communique.knowledge.NameSense.Use;

/** Decides which organization or place a name means. */
final class Linker {

    private final Gazetteer gazetteer;
    private final Capitals capitals;
    private final OrganizationWords words;
    private final Bodies bodies;
    private final CountryContext context;

    Linker(Gazetteer gazetteer, Resolver.Tables tables, Bodies bodies, CountryContext context) {
        this.gazetteer = gazetteer;
        this.capitals = tables.capitals();
        this.words = tables.organizationWords();
        this.bodies = bodies;
        this.context = context;
    }

    /** The sources of names that belong to a country: of one article. */
    record Bodies(Ministries ministries, Missions missions) {}

    /** What the name means, as far as it is no person's; empty for "the central bank" of nobody knows which country. */
    Optional<Link> link(Name name, String text) {
        List<NameSense> senses = name.senses().isEmpty() ? gazetteer.senses(text) : name.senses();
        Optional<NameSense> capital = first(senses, Use.CAPITAL);
        Optional<NameSense> city = senses.stream()
                .filter(sense -> sense.entity().kind() == EntityKind.CITY)
                .findFirst();
        if (capital.isPresent() && city.isPresent()) {
            return Optional.of(capital(name, capital.get().entity(), city.get().entity()));
        }
        return bodies.ministries()
                .link(name, context)
                .or(() -> bodies.missions().link(name))
                .or(() -> gazetteer.isOfEachCountry(name.key()) ? ofCountry(name, senses) : named(name, text, senses));
    }

    private Optional<Link> named(Name name, String text, List<NameSense> senses) {
        return known(name, senses).or(() -> withoutCountry(name)).or(() -> Optional.of(unknown(name, text)));
    }

    /** "Central Bank", "parliament": that of the country of the context, which the gazetteer may not know. */
    private Optional<Link> ofCountry(Name name, List<NameSense> senses) {
        return context.of(name)
                .map(country -> senses.stream()
                        .map(NameSense::entity)
                        .filter(entity -> entity.country().equals(Optional.of(country.id())))
                        .findFirst()
                        .map(entity -> Link.of(entity.entity(), 80, "body-of-country"))
                        .orElseGet(() -> bodyOf(country, name)));
    }

    private static Link bodyOf(KnownEntity country, Name name) {
        List<String> words = name.tokens().stream()
                .map(token -> token.text().substring(0, 1).toUpperCase(Locale.ROOT)
                        + token.text().substring(1))
                .toList();
        String full = String.join(" ", words) + " of " + country.name();
        EntityKind kind = EntityKind.GOVERNMENT_BODY;
        Entity entity = new Entity(EntityId.of(kind, full), kind, full, Optional.empty(), Optional.of(country.id()));
        return Link.of(entity, 70, "body-of-country");
    }

    private Link capital(Name name, KnownEntity country, KnownEntity city) {
        int weight = capitals.weigh(name);
        KnownEntity chosen = weight > 0 ? country : city;
        KnownEntity other = weight > 0 ? city : country;
        String feature = "words beside it weigh " + weight;
        return Link.to(
                chosen.entity(),
                Math.min(95, 76 + 4 * Math.abs(weight)),
                weight > 0 ? "capital-as-government" : "capital-as-city",
                List.of(
                        new LinkDecision.Candidate(chosen.id(), Math.abs(weight), List.of(feature)),
                        new LinkDecision.Candidate(other.id(), -Math.abs(weight), List.of(feature))));
    }

    private Optional<Link> known(Name name, List<NameSense> senses) {
        List<NameSense> fitting = senses.stream()
                .filter(sense -> !sense.entity().kind().isPerson())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        NameSense chosen = choose(name, fitting);
        boolean certain = fitting.stream().map(NameSense::entity).distinct().count() == 1;
        boolean usual = gazetteer
                .usualMeaning(name.key())
                .filter(chosen.entity().id()::equals)
                .isPresent();
        List<LinkDecision.Candidate> candidates = fitting.stream()
                .map(sense -> new LinkDecision.Candidate(
                        sense.entity().id(),
                        sense.equals(chosen) ? 1 : 0,
                        List.of(sense.use().name())))
                .toList();
        return Optional.of(Link.to(
                chosen.entity().entity(),
                certain ? 95 : usual ? 90 : 80,
                "gazetteer-" + chosen.use().name(),
                candidates));
    }

    private NameSense choose(Name name, List<NameSense> senses) {
        Optional<EntityId> usual = gazetteer.usualMeaning(name.key());
        boolean organizations =
                senses.stream().allMatch(sense -> sense.entity().kind().isOrganization());
        Optional<EntityId> country =
                organizations && senses.size() > 1 ? context.of(name).map(KnownEntity::id) : Optional.empty();
        return senses.stream()
                .filter(sense -> country.isPresent() && sense.entity().country().equals(country))
                .findFirst()
                .or(() -> senses.stream()
                        .filter(sense ->
                                usual.filter(sense.entity().id()::equals).isPresent())
                        .findFirst())
                .orElseGet(senses::getFirst);
    }

    /** "Russian State Duma" is the State Duma that the gazetteer knows. */
    private Optional<Link> withoutCountry(Name name) {
        if (name.kind() != Name.Kind.ORGANIZATION) {
            return Optional.empty();
        }
        return gazetteer
                .nameAt(name.sentence().tokens(), name.from())
                .filter(match -> match.to() < name.to())
                .filter(match -> match.values().getFirst().entity().kind() == EntityKind.COUNTRY)
                .flatMap(match -> gazetteer.nameAt(name.sentence().tokens(), match.to()))
                .filter(match -> match.to() == name.to())
                .map(match -> match.values().getFirst().entity())
                .filter(entity -> entity.kind().isOrganization())
                .map(entity -> Link.of(entity.entity(), 88, "gazetteer-without-country"));
    }

    private Link unknown(Name name, String text) {
        if (name.kind() == Name.Kind.PLACE) {
            return unknown(EntityKind.PLACE, text, 60, "engine-place");
        }
        EntityKind kind = words.kindOf(name);
        Optional<EntityId> country = countryInFront(name);
        boolean phrase = name.evidence() == Name.Evidence.ORGANIZATION_WORD;
        Link link = unknown(kind, text, phrase ? 80 : 65, phrase ? "organization-word" : "engine-organization");
        return kind == EntityKind.GOVERNMENT_BODY ? link.in(country) : link;
    }

    /** The country whose adjective or name begins the name: "Danish Maritime Authority". */
    private Optional<EntityId> countryInFront(Name name) {
        return gazetteer
                .nameAt(name.sentence().tokens(), name.from())
                .filter(match -> match.to() < name.to())
                .map(match -> match.values().getFirst().entity())
                .filter(entity -> entity.kind() == EntityKind.COUNTRY)
                .map(KnownEntity::id);
    }

    private static Link unknown(EntityKind kind, String text, int percent, String rule) {
        String plain = text.replaceAll("\\s+", " ");
        Entity entity = new Entity(EntityId.of(kind, plain), kind, plain, Optional.empty(), Optional.empty());
        return Link.of(entity, percent, rule);
    }

    static Optional<NameSense> first(List<NameSense> senses, Use use) {
        return senses.stream().filter(sense -> sense.use() == use).findFirst();
    }
}

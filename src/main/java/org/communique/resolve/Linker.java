package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.NameSense.Use;

/** Decides which organization or place a name means. */
final class Linker {

    private static final int UNDECIDED = 60;
    private static final Set<String> PARTS_OF_COUNTRIES =
            Set.of("Province", "State", "Region", "Republic", "Prefecture", "Oblast", "Governorate");

    private static final String CITY = "City";

    private final Gazetteer gazetteer;
    private final CountryBodies bodiesOfCountries;
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
        this.bodiesOfCountries = new CountryBodies(gazetteer, words, context);
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
                .or(() -> bodiesOfCountries.ofOther(name, senses))
                .or(() -> gazetteer.isOfEachCountry(name.key())
                        ? bodiesOfCountries.ofContext(name, senses)
                        : named(name, text, senses));
    }

    private Optional<Link> named(Name name, String text, List<NameSense> senses) {
        return known(name, senses).or(() -> withoutCountry(name)).or(() -> Optional.of(unknown(name, text)));
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
                certain ? 95 : usual ? 90 : isDecided(name, chosen) ? 80 : UNDECIDED,
                "gazetteer-" + chosen.use().name(),
                candidates));
    }

    /** Whether the context, not the order of the table, chose among what a name may mean. */
    private boolean isDecided(Name name, NameSense chosen) {
        return !gazetteer.isAmbiguous(name.key())
                || context.of(name)
                        .filter(country -> chosen.entity().country().equals(Optional.of(country.id())))
                        .isPresent();
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
                .filter(entity -> entity.country().isEmpty() || entity.country().equals(countryInFront(name)))
                .map(entity -> Link.of(entity.entity(), 88, "gazetteer-without-country"));
    }

    private Link unknown(Name name, String text) {
        Optional<EntityKind> after = words.kindAfter(name);
        if (name.kind() == Name.Kind.PLACE && after.isEmpty()) {
            return withoutLastWord(name).orElseGet(() -> unknown(EntityKind.PLACE, text, 60, "engine-place"));
        }
        EntityKind kind = after.orElseGet(() -> words.kindOf(name));
        Optional<EntityId> country = countryInFront(name);
        boolean phrase = name.evidence() == Name.Evidence.ORGANIZATION_WORD;
        Link link = unknown(kind, text, phrase ? 80 : 65, phrase ? "organization-word" : "engine-organization");
        return kind == EntityKind.GOVERNMENT_BODY ? link.in(country) : link;
    }

    /** "Niger Republic", "Gansu Province", "Ningbo City" */
    private Optional<Link> withoutLastWord(Name name) {
        String last = name.sentence().token(name.to() - 1).text();
        boolean part = name.length() > 1 && (PARTS_OF_COUNTRIES.contains(last) || last.equals(CITY));
        return part
                ? gazetteer.senses(name.tokens().subList(0, name.length() - 1)).stream()
                        .map(NameSense::entity)
                        .filter(entity -> last.equals(CITY)
                                ? entity.kind() == EntityKind.CITY
                                : entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.REGION)
                        .findFirst()
                        .map(entity -> Link.of(entity.entity(), 85, "gazetteer-without-last-word"))
                : Optional.empty();
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

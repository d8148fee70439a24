package org.communique.resolve;

import java.util.List;
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

    Linker(Gazetteer gazetteer, Capitals capitals, OrganizationWords words) {
        this.gazetteer = gazetteer;
        this.capitals = capitals;
        this.words = words;
    }

    /** What the name means, as far as it is no person's. */
    Link link(Name name, String text) {
        List<NameSense> senses = name.senses().isEmpty() ? gazetteer.senses(text) : name.senses();
        Optional<NameSense> capital = first(senses, Use.CAPITAL);
        Optional<NameSense> city = senses.stream()
                .filter(sense -> sense.entity().kind() == EntityKind.CITY)
                .findFirst();
        if (capital.isPresent() && city.isPresent()) {
            return capital(name, capital.get().entity(), city.get().entity());
        }
        return known(name, senses).orElseGet(() -> unknown(name, text));
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
        Optional<EntityId> usual = gazetteer.usualMeaning(name.key());
        NameSense chosen = fitting.stream()
                .filter(sense -> usual.filter(sense.entity().id()::equals).isPresent())
                .findFirst()
                .orElseGet(fitting::getFirst);
        long meanings = fitting.stream().map(NameSense::entity).distinct().count();
        List<LinkDecision.Candidate> candidates = fitting.stream()
                .map(sense -> new LinkDecision.Candidate(
                        sense.entity().id(),
                        sense.equals(chosen) ? 1 : 0,
                        List.of(sense.use().name())))
                .toList();
        return Optional.of(Link.to(
                chosen.entity().entity(),
                meanings > 1 ? 80 : 95,
                "gazetteer-" + chosen.use().name(),
                candidates));
    }

    private Link unknown(Name name, String text) {
        if (name.kind() == Name.Kind.PLACE) {
            return unknown(EntityKind.PLACE, text, 60, "engine-place");
        }
        EntityKind kind = words.kindOf(name);
        boolean phrase = name.evidence() == Name.Evidence.ORGANIZATION_WORD;
        return unknown(kind, text, phrase ? 80 : 65, phrase ? "organization-word" : "engine-organization");
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

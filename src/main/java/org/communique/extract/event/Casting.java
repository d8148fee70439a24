package org.communique.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.extract.event.Draft.Cast;

/** Who takes part in an event, by the frame of its trigger. */
final class Casting {

    private static final Set<String> BY = Set.of("by");

    private final Phrases phrases;
    private final Companions companions;
    private final Releases releases;
    private final StatusLexicon statuses;

    Casting(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
        this.releases = new Releases(phrases, statuses);
        this.companions = new Companions(phrases, statuses);
    }

    /**
     * The cast, if the words fill the roles that the frame needs.
     *
     * @param bodies whose gathering it is, where words before say so
     * @param hosts whose gathering it is, as the words around tell of an alliance
     */
    Optional<Cast> of(Candidate candidate, List<EntityId> bodies, List<EntityId> hosts) {
        Cast cast = candidate.trigger().frame().isMutual()
                ? gathered(takingPart(companions.of(candidate)), bodies, hosts)
                : directed(candidate);
        boolean meant = candidate.trigger().frame() != Frame.RELEASE
                || releases.verb(candidate).isPresent();
        return meant && new Completeness(phrases, companions, statuses).isComplete(candidate, cast)
                ? Optional.of(cast)
                : Optional.empty();
    }

    private static Cast gathered(Set<EntityId> present, List<EntityId> bodies, List<EntityId> hosts) {
        Cast cast = new Cast(present, Set.of(), true);
        return present.isEmpty() ? cast.with(hosts) : cast.with(bodies).with(hosts);
    }

    private Cast directed(Candidate candidate) {
        Frame frame = candidate.trigger().frame();
        Group by = candidate.complements().broughtInBy(BY);
        boolean passive = candidate.governor().passive();
        Set<EntityId> actors = new LinkedHashSet<>(passive || !candidate.isVerb() ? by.entities() : List.of());
        Set<EntityId> recipients = new LinkedHashSet<>();
        if (passive && candidate.trigger().objects().isEmpty()) {
            boolean nationals =
                    candidate.subject().isEmpty() && candidate.trigger().type() == EventType.INDICTMENT;
            recipients.addAll(
                    nationals
                            ? modifiers(candidate.subject())
                            : candidate.subject().entities());
        } else if (passive) {
            // "three diplomats of Y were expelled", but "the sanctions of X were imposed"
            boolean expulsion = candidate.trigger().type() == EventType.EXPULSION;
            boolean struck = expulsion || candidate.trigger().asks(Trigger.FORCE);
            List<EntityId> named = modifiers(candidate.subject());
            (struck ? recipients : actors).addAll(named);
            if (expulsion && !named.isEmpty()) {
                return expelled(candidate, actors, new Struck(phrases).states(recipients));
            }
        } else if (subjectActs(candidate)) {
            actors.addAll(candidate.subject().entities());
        }
        if (frame == Frame.PATIENT) {
            recipients.addAll(candidate.owner().entities());
        } else {
            actors.addAll(candidate.owner().entities());
        }
        recipients.addAll(recipients(candidate));
        Struck struck = new Struck(phrases);
        if (recipients.isEmpty()) {
            recipients.addAll(struck.ofSubject(candidate));
        }
        if (recipients.isEmpty()) {
            List<EntityId> mission = struck.ofMission(candidate, actors);
            actors.removeAll(new LinkedHashSet<>(mission));
            recipients.addAll(mission);
        }
        if (frame == Frame.BUILD) {
            actors.addAll(linked());
        }
        if (frame == Frame.LAUNCH && actors.isEmpty() && candidate.isVerb()) {
            actors.addAll(modifiers(candidate.subject()));
        }
        if (frame == Frame.TRAVEL) {
            actors.removeIf(id -> !isPerson(id) && !isDelegation(candidate));
            new Firsts(phrases, statuses).person(candidate).ifPresent(person -> {
                actors.clear();
                actors.add(person);
            });
        }
        if (candidate.trigger().type() == EventType.EXPULSION) {
            recipients = struck.states(recipients);
        }
        recipients.removeAll(actors);
        return new Cast(takingPart(actors), takingPart(recipients), false);
    }

    /** "Three Chilean diplomats were expelled from Peru", "were ordered to leave Peru": Peru expels them. */
    private Cast expelled(Candidate candidate, Set<EntityId> actors, Set<EntityId> recipients) {
        Group from = candidate.complements().broughtInBy(Set.of("from"));
        actors.addAll(from.entities());
        if (actors.isEmpty()) {
            candidate
                    .complements()
                    .object()
                    .ifPresent(part -> actors.addAll(part.group().entities()));
        }
        recipients.removeAll(actors);
        return new Cast(takingPart(actors), takingPart(recipients), false);
    }

    /** "Three Chilean diplomats were expelled": whom the words before the noun name. */
    private List<EntityId> modifiers(Group subject) {
        if (!subject.isFound()) {
            return List.of();
        }
        return phrases.mentionsIn(subject.from(), subject.to()).stream()
                .flatMap(mention -> mention.denotes().stream())
                .toList();
    }

    /** "The bridge between X and Y", "a road connecting the two countries": the countries named in the sentence. */
    private List<EntityId> linked() {
        List<EntityId> named = phrases.mentionsIn(0, phrases.words().size()).stream()
                .flatMap(mention -> mention.denotes().stream())
                .filter(id -> phrases.entity(id).kind().isPlace())
                .toList();
        List<EntityId> countries = named.stream()
                .filter(id -> phrases.entity(id).kind() == EntityKind.COUNTRY)
                .toList();
        return countries.isEmpty() && named.size() > 1
                ? named.stream()
                        .flatMap(id -> phrases.entity(id).country().filter(phrases::isKnown).stream())
                        .distinct()
                        .toList()
                : countries;
    }

    /** "A delegation of X visited": somebody travels, though nobody is named. */
    private boolean isDelegation(Candidate candidate) {
        Group subject = candidate.subject();
        return subject.isFound() && phrases.isStandIn(phrases.chunkOf(subject.to() - 1));
    }

    private boolean subjectActs(Candidate candidate) {
        boolean carried = candidate.trigger().frame() == Frame.TRAVEL
                && candidate.governor().link() == Candidate.Link.SUPPORT;
        boolean owned = candidate.owner().entities().stream()
                .anyMatch(id -> !carried || !phrases.entity(id).kind().isPlace());
        if (!candidate.isVerb() && owned) {
            return false;
        }
        return switch (candidate.governor().link()) {
            case ITSELF, SUPPORT -> true;
            case PREPOSITION -> candidate.trigger().frame() == Frame.TRAVEL;
            case OBJECT, SUBJECT, NONE -> false;
        };
    }

    private Set<EntityId> recipients(Candidate candidate) {
        Set<EntityId> found = new LinkedHashSet<>();
        Frame frame = candidate.trigger().frame();
        if (frame == Frame.TRAVEL || frame == Frame.LAUNCH || frame == Frame.SINGLE || frame == Frame.BUILD) {
            return found;
        }
        if (candidate.isVerb() && !candidate.governor().passive()) {
            candidate.complements().object().ifPresent(part -> found.addAll(named(candidate, part)));
        }
        for (Complements.Part part : candidate.complements().parts()) {
            if (candidate.complements().brings(part, candidate.trigger().prepositions())) {
                found.addAll(named(candidate, part));
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return found;
    }

    /** Whom a phrase names: its head, else a country in it ("Chinese electric cars"), where acts on goods count. */
    private List<EntityId> named(Candidate candidate, Complements.Part part) {
        boolean leaves = candidate.trigger().frame() == Frame.LEAVE;
        if (part.group().isEmpty() && candidate.trigger().frame() == Frame.PATIENT) {
            return new Struck(phrases).inOffice(part);
        }
        return !part.group().isEmpty() || leaves || isPersonal(candidate.trigger())
                ? part.group().entities()
                : new Goods(phrases).countries(part);
    }

    private static boolean isPersonal(Trigger trigger) {
        return switch (trigger.frame()) {
            case HOST, PERSONAL, PATIENT, PLEDGE -> true;
            case STATEHOOD -> true;
            default -> false;
        };
    }

    private Set<EntityId> takingPart(Set<EntityId> entities) {
        Set<EntityId> kept = new LinkedHashSet<>();
        for (EntityId id : entities) {
            EntityKind kind = phrases.entity(id).kind();
            if (kind == EntityKind.COUNTRY || !kind.isPlace()) {
                kept.add(id);
            }
        }
        return kept;
    }

    private boolean isPerson(EntityId id) {
        return phrases.entity(id).kind().isPerson();
    }
}

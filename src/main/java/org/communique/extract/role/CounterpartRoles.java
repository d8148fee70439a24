package org.communique.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;

/**
 * Reads the office of a counterpart: in "Foreign Minister Ann Doe met her Danish counterpart, Bo Dahl" Bo Dahl holds Ann Doe's office in
 * Denmark.
 */
final class CounterpartRoles {

    private static final Set<String> COUNTERPART = Set.of("counterpart", "opposite");
    private static final Set<String> OWNERS = Set.of("his", "her");
    private static final int COUNTRY = 4;

    private final RoleWords words;
    private final Line line;

    CounterpartRoles(RoleWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    /**
     * The offices of those whom the sentence calls counterparts.
     *
     * @param known the offices stated in the article
     */
    List<StatedRole> all(List<StatedRole> known) {
        List<StatedRole> roles = new ArrayList<>();
        for (int index = 1; index < line.size(); index++) {
            if (line.isAny(index, COUNTERPART)) {
                int noun = index;
                holder(noun)
                        .flatMap(holder -> owner(noun, holder)
                                .flatMap(owner -> office(owner, known))
                                .map(office -> role(holder, noun, office)))
                        .ifPresent(roles::add);
            }
        }
        return roles;
    }

    /** The name right after the noun, or after a comma. */
    private Optional<Mention> holder(int noun) {
        int name = line.is(noun + 1, ",") || line.is(noun + 1, "number") ? noun + 2 : noun + 1;
        return line.isPerson(name)
                ? line.mention(name)
                        .filter(mention ->
                                line.start(mention) == name && mention.denotes().size() == 1)
                : Optional.empty();
    }

    /** Whose counterpart: the owner before "'s", whom "his" or "her" means, else the person named last before. */
    private Optional<EntityId> owner(int noun, Mention holder) {
        for (int index = noun - 1; index >= 0; index--) {
            Optional<EntityId> person = line.person(index)
                    .filter(id -> !id.equals(holder.entity()))
                    .filter(id -> id.kind() == EntityKind.PERSON);
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private Optional<StatedRole> office(EntityId owner, List<StatedRole> known) {
        return known.stream()
                .filter(role -> role.holder().equals(owner) && !words.isGeneric(role.title()))
                .filter(role -> role.organization().isEmpty()
                        || role.organization().get().kind() == EntityKind.COUNTRY)
                .min(Comparator.comparing(role -> words.isShort(role.title())));
    }

    private StatedRole role(Mention holder, int noun, StatedRole office) {
        int from = noun;
        Optional<EntityId> country = line.country(holder.entity());
        for (int index = noun - 1; index > noun - COUNTRY && !line.isAny(index, OWNERS); index--) {
            Optional<Mention> body =
                    line.body(index).filter(mention -> mention.entity().kind() == EntityKind.COUNTRY);
            if (body.isPresent()) {
                country = body.map(Mention::entity);
                from = line.start(body.get());
                break;
            }
        }
        return new StatedRole(
                holder.entity(),
                office.title(),
                country,
                line.span(from, noun + 1).union(holder.span()),
                78);
    }
}

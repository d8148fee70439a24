package org.communique.extract.role;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.extract.role.RoleWords.Head;

/** Reads the office in a description of a person: "the Russian president", "leader" in "China's leader". */
final class DescribedRoles {

    private static final Set<String> POSSESSOR = Set.of("his", "her", "their");

    private final RoleWords words;
    private final Line line;

    DescribedRoles(RoleWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    /** A described office; "leader" and the like count only for whom no other office is stated. */
    record Described(StatedRole role, boolean generic) {}

    /** The office of the country that the description names, if it names one and the person's country is known. */
    Optional<Described> of(Mention person) {
        int start = line.start(person);
        int end = line.end(person);
        Optional<Head> head = words.headBefore(line, end).filter(found -> !found.plural());
        if (head.isEmpty() || head.get().from() < start || line.isAny(start, POSSESSOR)) {
            return Optional.empty();
        }
        return country(person, start, head.get()).map(country -> {
            int from = head.get().from();
            while (from > start && words.isModifier(line, from - 1)) {
                from--;
            }
            StatedRole role = new StatedRole(
                    person.entity(),
                    line.words(from, end),
                    Optional.of(country),
                    person.span(),
                    Math.min(80, person.confidence().percent()));
            return new Described(role, head.get().isGeneric());
        });
    }

    /** Stated by an adjective inside ("the Russian president") or by the possessor before ("China's leader"). */
    private Optional<EntityId> country(Mention person, int start, Head head) {
        if (line.isAny(start - 1, Grammar.POSSESSIVE)) {
            return line.body(start - 2).map(Mention::entity);
        }
        for (int index = start + 1; index < head.from(); index++) {
            if (line.isCapitalized(index)) {
                return line.country(person.entity());
            }
        }
        return Optional.empty();
    }
}

package org.communique.claim;

import java.util.List;
import java.util.Optional;

/**
 * Somebody said something.
 *
 * @param speakers who said it, at least one, in text order
 * @param addressee to whom, where stated
 * @param via the medium or readout that relayed it, where stated
 * @param quote the words: inside quotation marks if direct, else the reported clause
 * @param direct whether the words stand in quotation marks
 * @param about the entities that the words speak of
 */
public record Statement(
        List<EntityId> speakers,
        Optional<EntityId> addressee,
        Optional<EntityId> via,
        String quote,
        boolean direct,
        List<EntityId> about,
        Grounds grounds)
        implements Claim {

    public Statement {
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("A statement needs a speaker");
        }
        speakers = List.copyOf(speakers);
        about = about.stream().distinct().sorted().toList();
    }
}

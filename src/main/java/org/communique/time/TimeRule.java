package org.communique.time;

import java.util.Optional;

/** Reads one kind of time phrase. */
interface TimeRule {

    /** The phrase of this kind that begins at token {@code index}, if one does. */
    Optional<Found> at(Words words, int index);
}

package org.communique.extract.statement;

import java.util.Optional;
import org.communique.claim.Mention;

/**
 * A source given with "according to".
 *
 * @param from index of "according"
 * @param to one past the phrase
 * @param mention who that is, where it is an entity; the country of "the Chinese summary" is
 * @param readout whether a text speaks for it
 */
record Source(int from, int to, Optional<Mention> mention, boolean readout) {}

/**
 * How events are read: a lexicon of trigger words, a sentence cut into chunks, and patterns over the chunks that say who took
 * part, whether it happened, when and where. {@link org.communique.extract.EventExtractor} is the way in.
 */
@NullMarked
package org.communique.extract.event;

import org.jspecify.annotations.NullMarked;

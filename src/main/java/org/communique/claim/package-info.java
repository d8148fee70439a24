/** The records that flow: entities, times and the five kinds of claim, free of RDF and of text processing. */
@NullMarked
package org.communique.claim;

import org.jspecify.annotations.NullMarked;

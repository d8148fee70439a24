/**
 * The analysts' questions: SPARQL files with a head that explains them, their parameters bound to values, asked over all graphs at
 * once, and the answers printed.
 */
@NullMarked
package org.communique.query;

import org.jspecify.annotations.NullMarked;

/** When: dates and periods in words, resolved against the publication date, or left open. */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;

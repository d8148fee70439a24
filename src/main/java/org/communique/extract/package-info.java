/** One extractor for each kind of claim; a pure function of what was read in one article. */
@NullMarked
package org.communique.extract;

import org.jspecify.annotations.NullMarked;

/** What an article is and how it is cut into sentences and tokens; the language engine stands behind one door here. */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;

/** From files to articles: the input formats, their metadata, and the cleaning of their text. */
@NullMarked
package org.communique.read;

import org.jspecify.annotations.NullMarked;

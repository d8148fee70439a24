/** From the claims of all articles to one graph of entities and events, with all their sources. */
@NullMarked
package org.communique.fuse;

import org.jspecify.annotations.NullMarked;

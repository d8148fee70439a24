/** Communiqué: news articles in, a knowledge graph out in which every fact leads back to its words. */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;

/** The whole way in one sentence: read, annotate, resolve, extract, check, store, fuse. */
@NullMarked
package org.communique.pipeline;

import org.jspecify.annotations.NullMarked;

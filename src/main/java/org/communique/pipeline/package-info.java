/**
 * The whole way in one sentence: read, annotate, resolve, extract, check, store, fuse. Fusing is done for what changed: {@code
 * KnowledgeBuild} is the door, {@code KnowledgeUpdate} the way, {@code FusionIndex} the notes that it needs.
 */
@NullMarked
package org.communique.pipeline;

import org.jspecify.annotations.NullMarked;

/**
 * Finding things by their names and sentences by their words. The index lives beside the store and is brought up to date from it whenever the
 * store is served: what changed is found by comparing, so that an index that was left behind or lost costs time and never truth.
 */
@NullMarked
package org.communique.search;

import org.jspecify.annotations.NullMarked;

/**
 * What the explorer's timeline, graph, trade charts and map show, as plain data: all events and trade figures of a store read once into
 * small records, and the ways to filter, count, group and connect them. No HTML and no drawing.
 */
@NullMarked
package org.communique.explore;

import org.jspecify.annotations.NullMarked;

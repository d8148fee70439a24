/**
 * From the claims of all articles to one graph of entities and events, with all their sources: {@code Fuser} for a set of articles at once,
 * {@code EventFusion} for the events near some reports. The rules stand in {@code docs/fusion.md}.
 */
@NullMarked
package org.communique.fuse;

import org.jspecify.annotations.NullMarked;

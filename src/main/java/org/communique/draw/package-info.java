/**
 * Drawings for pages, as SVG that a server writes: timelines, bars, networks, charts, maps. They need no script, take their colours
 * from the page's style sheet, and name every mark for those who do not see it.
 */
@NullMarked
package org.communique.draw;

import org.jspecify.annotations.NullMarked;

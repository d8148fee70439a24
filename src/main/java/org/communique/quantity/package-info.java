/** How much: numbers, money and percentages in words. */
@NullMarked
package org.communique.quantity;

import org.jspecify.annotations.NullMarked;

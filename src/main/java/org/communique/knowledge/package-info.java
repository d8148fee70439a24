/** The tables of {@code data/gazetteer} and {@code data/lexicon}, loaded once, checked, and matched over tokens. */
@NullMarked
package org.communique.knowledge;

import org.jspecify.annotations.NullMarked;

/** Precision, recall and F1 of what was extracted, against gold annotations. */
@NullMarked
package org.communique.evaluate;

import org.jspecify.annotations.NullMarked;

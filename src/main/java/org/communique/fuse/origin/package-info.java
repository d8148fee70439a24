/** Which articles go back to one text. */
@NullMarked
package org.communique.fuse.origin;

import org.jspecify.annotations.NullMarked;

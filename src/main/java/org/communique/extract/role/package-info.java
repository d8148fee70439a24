/** Offices and posts: reads the title before a name, beside it, and after a form of "be". */
@NullMarked
package org.communique.extract.role;

import org.jspecify.annotations.NullMarked;

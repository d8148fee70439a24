/** Offices and posts: reads the title before a name, beside it, after a verb, and in descriptions such as "the Russian president". */
@NullMarked
package org.communique.extract.role;

import org.jspecify.annotations.NullMarked;

/** Who and what: from names, descriptions and pronouns in one article to entities. */
@NullMarked
package org.communique.resolve;

import org.jspecify.annotations.NullMarked;

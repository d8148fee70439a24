/** Who belongs to which organization: reads nouns ("NATO member"), verbs ("joined"), and lists of members. */
@NullMarked
package org.communique.extract.membership;

import org.jspecify.annotations.NullMarked;

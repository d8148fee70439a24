/** Where the graphs are kept: the TDB2 store, its export, and remote stores. */
@NullMarked
package org.communique.store;

import org.jspecify.annotations.NullMarked;

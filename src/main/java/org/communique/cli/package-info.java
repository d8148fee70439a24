/** The command line, one verb per file. */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;

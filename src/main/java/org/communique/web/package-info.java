/** The server: SPARQL, linked-data pages and the query page in the browser. */
@NullMarked
package org.communique.web;

import org.jspecify.annotations.NullMarked;

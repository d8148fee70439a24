/**
 * The server: SPARQL, linked-data pages and the query page in the browser.
 *
 * <p>{@link org.communique.web.CommuniqueServer} is the door. {@code Site} gives every address its servlet. The page of a thing is put together by
 * {@code ThingPage}: the story of an event, an entity, an article, a figure, or a claim; all of them read the graphs through
 * {@code KnowledgeReader} and, where there may be thousands of answers, through {@code Lookup}, which stops. The views of many events
 * at once take them from memory.
 */
@NullMarked
package org.communique.web;

import org.jspecify.annotations.NullMarked;

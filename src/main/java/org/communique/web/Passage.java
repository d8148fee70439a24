package org.communique.web;

import org.apache.jena.graph.Node;

/**
 * A stretch of an article's text.
 *
 * @param article whose text
 * @param begin offset of the first character, in code points
 * @param end offset after the last, in code points
 * @param words the text
 */
record Passage(Node article, int begin, int end, String words) {}

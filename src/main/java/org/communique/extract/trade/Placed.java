package org.communique.extract.trade;

/**
 * Something at a place in a sentence.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param begin index of the first token of the words that belong before it ("nearly"), at most {@code from}
 * @param what the thing itself
 */
record Placed<T>(int from, int to, int begin, T what) {}

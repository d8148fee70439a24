package org.communique.search;

/**
 * An article to find by its sentences.
 *
 * @param iri which article
 * @param text its text, paragraphs parted by line breaks
 */
public record ArticleText(String iri, String text) {}

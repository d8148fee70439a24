/**
 * Who and what: from names, descriptions and pronouns in one article to entities.
 *
 * <p>{@link org.communique.resolve.Resolver} is the door. Its steps: name sources propose names in each sentence (gazetteer, ministries,
 * organization words, titles, the engine) and the finder chooses; full names of people spread to their short forms; each name is
 * linked, capitals by the words beside them; then descriptions ("the two leaders") and pronouns are resolved among those who are
 * named. Every choice is kept as a {@link org.communique.resolve.LinkDecision}. The words of the rules are tables of
 * {@code data/lexicon}: person-titles, organization-words, not-names, family-names, feminine-names, ministries, capital-cues,
 * descriptions.
 */
@NullMarked
package org.communique.resolve;

import org.jspecify.annotations.NullMarked;

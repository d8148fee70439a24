package org.communique.extract.event;

import java.util.List;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Token;

/** The triggers in the tokens of a sentence, before anything around them is looked at. */
record Found(
        List<PhraseTrie.Match<Trigger>> verbs,
        List<PhraseTrie.Match<Trigger>> nouns,
        List<PhraseTrie.Match<Trigger>> manners) {

    static Found in(List<Token> tokens, EventLexicon lexicon) {
        return new Found(lexicon.verbs(tokens), lexicon.nouns(tokens), lexicon.manners(tokens));
    }

    boolean isEmpty() {
        return verbs.isEmpty() && nouns.isEmpty() && manners.isEmpty();
    }
}

package org.communique.resolve;

import java.util.List;
import org.communique.text.Sentence;

/** Proposes names in a sentence, by one kind of evidence. Proposals may overlap. */
interface NameSource {

    List<Name> names(Sentence sentence);
}

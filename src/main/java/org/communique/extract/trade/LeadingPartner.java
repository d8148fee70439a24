package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Mention;

/** A partner who opens the sentence: "With the European Union, Japan saw a deficit", "In trade with Mexico, …", "As for Chile, …". */
final class LeadingPartner {

    private static final Set<String> BEFORE =
            Set.of("meanwhile", "but", "and", ",", "\"", "“", "however", "in", "its", "bilateral", "trade", "as");

    private LeadingPartner() {}

    /** The one party between the opening preposition and its comma, if the topic stands behind that comma. */
    static Optional<Placed<Mention>> find(TradeSentence sentence, Topic topic) {
        int index = 0;
        while (BEFORE.contains(sentence.word(index))) {
            index++;
        }
        boolean asFor =
                sentence.word(index).equals("for") && sentence.word(index - 1).equals("as");
        if (!sentence.word(index).equals("with") && !asFor) {
            return Optional.empty();
        }
        int start = index;
        int comma = start;
        while (comma < sentence.size() && !sentence.word(comma).equals(",")) {
            comma++;
        }
        int end = comma;
        List<Placed<Mention>> parties = sentence.parties().stream()
                .filter(party -> party.from() > start && party.to() <= end)
                .toList();
        return parties.size() == 1 && topic.from() > end ? Optional.of(parties.getFirst()) : Optional.empty();
    }
}

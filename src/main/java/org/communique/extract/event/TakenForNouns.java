package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.communique.text.Sentence;

/**
 * Verbs that the engine takes for nouns, as it does in the terse style of headlines and leads: "Ruto hosts Kagame for talks", "Peru, Chile
 * sign accord". A form of a verb that news uses is the verb of its clause if the clause has no other, a name stands right before it, and
 * what can be its object right behind it ("Peru, Chile meet in Lima" needs none).
 */
final class TakenForNouns {

    private static final Set<String> OBJECT =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP", "PRP$", "VBN", "VBG");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");
    private static final Set<String> CLAUSE_OPENERS = Set.of("WDT", "WP", "WRB", ":", ".");
    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "as", "after", "before", "while", "because", "since", "if");
    private static final Set<String> LISTING = Set.of(",", "and", "&");

    private final Sentence sentence;
    private final List<String> tags;
    private final IntPredicate isName;

    private TakenForNouns(Sentence sentence, List<String> tags, IntPredicate isName) {
        this.sentence = sentence;
        this.tags = tags;
        this.isName = isName;
    }

    /**
     * The tags, with those of such verbs put right.
     *
     * @param isVerb whether a form of a verb that news uses begins at a token
     * @param isName whether a token is part of a name
     */
    static List<String> corrected(Sentence sentence, List<String> tags, IntPredicate isVerb, IntPredicate isName) {
        TakenForNouns clauses = new TakenForNouns(sentence, tags, isName);
        List<String> corrected = new ArrayList<>(tags);
        for (int at = 1; at < tags.size() - 1; at++) {
            boolean noun = tags.get(at).startsWith("NN") && !isName.test(at);
            if (noun && isVerb.test(at) && clauses.isVerb(at)) {
                corrected.set(at, clauses.isPlural(at) ? "VBP" : "VBZ");
                return corrected;
            }
        }
        return corrected;
    }

    private boolean isVerb(int at) {
        boolean fits = isPlural(at) != sentence.token(at).lower().endsWith("s");
        boolean followed = isObject(at + 1) || (isPlural(at) && tags.get(at + 1).equals("IN"));
        return fits && followed && isName.test(at - 1) && !hasOtherVerb(at);
    }

    private boolean isObject(int at) {
        return OBJECT.contains(tags.get(at)) || isName.test(at);
    }

    /** Whether two names stand before it: "Peru, Chile", "Peru and Chile". */
    private boolean isPlural(int at) {
        int first = at - 1;
        while (first > 0 && isName.test(first)) {
            first--;
        }
        return first > 0 && LISTING.contains(sentence.token(first).lower()) && isName.test(first - 1);
    }

    private boolean hasOtherVerb(int at) {
        for (int before = 0; before < at; before++) {
            if (FINITE.contains(tags.get(before))) {
                return true;
            }
        }
        for (int after = at + 1; after < tags.size() && !isClauseEnd(after); after++) {
            boolean infinitive =
                    tags.get(after - 1).equals("TO") || tags.get(after - 1).equals("MD");
            if (FINITE.contains(tags.get(after)) && !infinitive) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseEnd(int at) {
        return CLAUSE_OPENERS.contains(tags.get(at))
                || sentence.token(at).is(",")
                || CONJUNCTIONS.contains(sentence.token(at).lower());
    }
}

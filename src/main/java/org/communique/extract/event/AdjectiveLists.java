package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.communique.extract.event.Chunk.Kind;

/** Noun phrases with several adjectives: "its scientific, technical and cultural body" is one chunk. */
final class AdjectiveLists {

    private final Tagged words;
    private final List<Chunk> chunks;

    AdjectiveLists(Tagged words, List<Chunk> chunks) {
        this.words = words;
        this.chunks = chunks;
    }

    /** The chunks, with every such phrase as one. */
    List<Chunk> joined() {
        List<Chunk> found = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            int noun = noun(at);
            found.add(
                    noun > at
                            ? new Chunk(
                                    Kind.NOUN,
                                    chunks.get(at).from(),
                                    chunks.get(noun).to())
                            : chunks.get(at));
            at = noun + 1;
        }
        return found;
    }

    /** The chunk with the noun of a list of adjectives that begins here; the same index where none does. */
    private int noun(int first) {
        if (!chunks.get(first).is(Kind.NOUN) || !endsInAdjective(first)) {
            return first;
        }
        if (sharesNoun(first)) {
            return first + 2;
        }
        int at = first + 1;
        while (is(at, Kind.COMMA) && is(at + 1, Kind.ADJECTIVE)) {
            at += 2;
        }
        boolean listed = at > first + 1;
        if (is(at, Kind.COMMA) && listed) {
            at++;
        }
        boolean closed = listed && is(at, Kind.AND) && is(at + 1, Kind.NOUN) && beginsWithAdjective(at + 1);
        return closed ? at + 1 : first;
    }

    /** "Peru-Chile economic and trade talks": an adjective and a noun before the same noun. */
    private boolean sharesNoun(int first) {
        boolean named = false;
        for (int at = chunks.get(first).from(); at < chunks.get(first).to(); at++) {
            named |= words.isMentioned(at);
        }
        return named
                && is(first + 1, Kind.AND)
                && is(first + 2, Kind.NOUN)
                && words.tag(chunks.get(first + 2).from()).equals("NN")
                && !words.isMentioned(chunks.get(first + 2).from())
                && chunks.get(first + 2).to() > chunks.get(first + 2).from() + 1;
    }

    private boolean is(int index, Kind kind) {
        return index < chunks.size() && chunks.get(index).is(kind);
    }

    private boolean endsInAdjective(int index) {
        int last = chunks.get(index).to() - 1;
        return words.tag(last).equals("JJ") && !words.isMentioned(last);
    }

    private boolean beginsWithAdjective(int index) {
        int first = chunks.get(index).from();
        return words.tag(first).equals("JJ") && !words.isMentioned(first);
    }
}

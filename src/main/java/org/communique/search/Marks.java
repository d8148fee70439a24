package org.communique.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;

/** Finds the words that were asked for in a sentence. */
final class Marks {

    private final Set<String> terms;

    Marks(Set<String> terms) {
        this.terms = Set.copyOf(terms);
    }

    SentenceHit in(Document document) {
        List<SentenceHit.Mark> marks = Words.OF_SENTENCES.in(Entry.stored(document, Entry.TEXT)).stream()
                .filter(word -> terms.contains(word.term()))
                .map(word -> new SentenceHit.Mark(word.begin(), word.end()))
                .toList();
        return Entry.sentence(document, marks);
    }
}

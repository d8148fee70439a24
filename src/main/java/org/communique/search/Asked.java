package org.communique.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a person typed into the search box, as queries. Everything typed is words; words in quotation marks belong together. */
final class Asked {

    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");
    private static final float SAME_NAME = 8;
    private static final float SAME_BEGINNING = 3;
    private static final float WEIGHT = 4;
    private static final float PIVOT = 4;
    private static final float TOGETHER = 2;
    private static final int NEAR = 3;
    /** More words than this narrow nothing further. */
    private static final int MOST_WORDS = 24;

    private final String words;

    Asked(String words) {
        this.words = words;
    }

    /** Things with all words in their names, the last of which may still be being typed; empty where there is no word. */
    List<Query> forNames(Set<Group> groups) {
        List<String> terms =
                Words.OF_NAMES.terms(words).stream().limit(MOST_WORDS).toList();
        if (terms.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.subList(0, terms.size() - 1)
                .forEach(term -> query.add(constant(new TermQuery(new Term(Entry.NAME, term)), 1), Occur.MUST));
        query.add(constant(new PrefixQuery(new Term(Entry.NAME, terms.getLast())), 1), Occur.MUST);
        String whole = Entry.whole(words);
        query.add(constant(new TermQuery(new Term(Entry.WHOLE, whole)), SAME_NAME), Occur.SHOULD);
        query.add(constant(new PrefixQuery(new Term(Entry.WHOLE, whole)), SAME_BEGINNING), Occur.SHOULD);
        query.add(FeatureField.newSaturationQuery("rank", Entry.WEIGHT, WEIGHT, PIVOT), Occur.SHOULD);
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        groups.forEach(group -> wanted.add(new TermQuery(new Term(Entry.GROUP, group.name())), Occur.SHOULD));
        return List.of(query.add(wanted.build(), Occur.FILTER).build());
    }

    /** Sentences with all words; those where they stand near each other first. Empty where there is no word. */
    List<Query> forSentences() {
        Set<String> terms = terms();
        if (terms.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(Entry.TEXT, term)), Occur.MUST));
        QUOTED.matcher(words)
                .results()
                .map(quoted -> Words.OF_SENTENCES.terms(quoted.group(1)))
                .filter(phrase -> phrase.size() > 1)
                .forEach(phrase -> query.add(phrase(phrase, 0), Occur.MUST));
        if (terms.size() > 1) {
            query.add(new BoostQuery(phrase(new ArrayList<>(terms), NEAR), TOGETHER), Occur.SHOULD);
        }
        return List.of(query.build());
    }

    /** The words as they stand in the index of sentences. */
    Set<String> terms() {
        return new LinkedHashSet<>(
                Words.OF_SENTENCES.terms(words).stream().limit(MOST_WORDS).toList());
    }

    private static Query phrase(List<String> terms, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        terms.forEach(term -> phrase.add(new Term(Entry.TEXT, term)));
        return phrase.build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}

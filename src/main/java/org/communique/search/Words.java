package org.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts and questions are cut into words: case, accents and the possessive 's do not count. In sentences, inflected forms count as one word;
 * in names they do not.
 */
final class Words extends Analyzer {

    static final Words OF_NAMES = new Words(false);
    static final Words OF_SENTENCES = new Words(true);

    private final boolean stemmed;

    private Words(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** A word and where it stands, in UTF-16 units. */
    record Word(String term, int begin, int end) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        return new TokenStreamComponents(source, stemmed ? new KStemFilter(words) : words);
    }

    List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string does not fail", e);
        }
        return words;
    }

    List<String> terms(String text) {
        return in(text).stream().map(Word::term).toList();
    }
}

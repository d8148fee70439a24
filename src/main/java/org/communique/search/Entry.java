package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.communique.text.CodePoints;
import org.communique.text.Sha256;

/**
 * What the index keeps under one key: a thing with its names, or an article with its sentences.
 *
 * @param key which it is
 * @param print a hash of the content: the entry is written again where it differs
 * @param documents as Lucene takes them
 */
record Entry(String key, String print, List<Document> documents) {

    static final String KEY = "key";
    static final String PRINT = "print";
    static final String GROUP = "group";
    static final String NAME = "name";
    static final String WHOLE = "whole";
    static final String WEIGHT = "weight";
    static final String TEXT = "text";
    static final String BEGIN = "begin";

    private static final String IRI = "iri";
    private static final String KIND = "kind";
    private static final String LABEL = "label";
    private static final String NOTE = "note";
    private static final String END = "end";
    private static final int PRINT_LENGTH = 24;

    static String key(NamedThing thing) {
        return "thing " + thing.iri();
    }

    static String key(ArticleText article) {
        return "text " + article.iri();
    }

    static String print(Object content) {
        return Sha256.hex(content.toString()).substring(0, PRINT_LENGTH);
    }

    static Entry of(NamedThing thing) {
        String key = key(thing);
        String print = print(thing);
        Document document = document(key, print, thing.iri());
        document.add(new StringField(GROUP, thing.group().name(), Field.Store.YES));
        document.add(new StoredField(KIND, thing.kind()));
        document.add(new StoredField(LABEL, thing.label()));
        document.add(new StoredField(NOTE, thing.note()));
        document.add(new StoredField(WEIGHT, thing.weight()));
        document.add(new FeatureField("rank", WEIGHT, Math.max(1, thing.weight())));
        document.add(new TextField(NAME, thing.label(), Field.Store.NO));
        document.add(new StringField(WHOLE, whole(thing.label()), Field.Store.NO));
        for (String name : thing.names()) {
            document.add(new TextField(NAME, name, Field.Store.YES));
            document.add(new StringField(WHOLE, whole(name), Field.Store.NO));
        }
        return new Entry(key, print, List.of(document));
    }

    static Entry of(ArticleText article) {
        String key = key(article);
        String print = print(article);
        CodePoints points = new CodePoints(article.text());
        List<Document> documents = new ArrayList<>();
        for (Sentences.Stretch stretch : Sentences.of(article.text())) {
            Document document = document(key, print, article.iri());
            int begin = points.toCodePoints(stretch.begin());
            document.add(
                    new TextField(TEXT, article.text().substring(stretch.begin(), stretch.end()), Field.Store.YES));
            document.add(new StoredField(BEGIN, begin));
            document.add(new NumericDocValuesField(BEGIN, begin));
            document.add(new StoredField(END, points.toCodePoints(stretch.end())));
            documents.add(document);
        }
        return new Entry(key, print, documents);
    }

    private static Document document(String key, String print, String iri) {
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(KEY, new BytesRef(key)));
        document.add(new BinaryDocValuesField(PRINT, new BytesRef(print)));
        document.add(new StoredField(IRI, iri));
        return document;
    }

    /** A name as one piece, for those that begin like the question. */
    static String whole(String name) {
        String joined = String.join(" ", Words.OF_NAMES.terms(name));
        return joined.isEmpty() ? name.toLowerCase(Locale.ROOT) : joined;
    }

    static NamedThing thing(Document document) {
        return new NamedThing(
                stored(document, IRI),
                Group.valueOf(stored(document, GROUP)),
                stored(document, KIND),
                stored(document, LABEL),
                List.of(document.getValues(NAME)),
                stored(document, NOTE),
                Integer.parseInt(stored(document, WEIGHT)));
    }

    static SentenceHit sentence(Document document, List<SentenceHit.Mark> marks) {
        return new SentenceHit(
                stored(document, IRI),
                Integer.parseInt(stored(document, BEGIN)),
                Integer.parseInt(stored(document, END)),
                stored(document, TEXT),
                marks);
    }

    static String stored(Document document, String field) {
        return Optional.ofNullable(document.get(field)).orElse("");
    }
}

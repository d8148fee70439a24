package org.communique.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;

/** An entry as a document of Lucene, and back: the keys of its names are indexed, all else is only stored. */
final class EntryDocument {

    /** The field that look-ups ask. */
    static final String KEY = "key";

    private static final String ITEM = "item";
    private static final String KIND = "kind";
    private static final String LABEL = "label";
    private static final String ALIAS = "alias";
    private static final String COUNTRY = "country";
    private static final String POSITION = "position";
    private static final String PROMINENCE = "prominence";

    private EntryDocument() {}

    static Document of(GazetteerEntry entry) {
        Document document = new Document();
        Stream.concat(Stream.of(entry.label()), entry.aliases().stream())
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
        document.add(new StoredField(ITEM, entry.item().value()));
        document.add(new StoredField(KIND, entry.kind().term()));
        document.add(new StoredField(LABEL, entry.label()));
        entry.aliases().forEach(alias -> document.add(new StoredField(ALIAS, alias)));
        entry.country().ifPresent(country -> document.add(new StoredField(COUNTRY, country.value())));
        entry.positions().forEach(position -> document.add(new StoredField(POSITION, position.value())));
        document.add(new StoredField(PROMINENCE, entry.prominence()));
        return document;
    }

    static GazetteerEntry entry(Document document) {
        return new GazetteerEntry(
                new WikidataId(text(document, ITEM).orElseThrow()),
                EntityKind.ofTerm(text(document, KIND).orElseThrow()),
                text(document, LABEL).orElseThrow(),
                List.of(document.getValues(ALIAS)),
                text(document, COUNTRY).map(WikidataId::new),
                Arrays.stream(document.getValues(POSITION)).map(WikidataId::new).toList(),
                text(document, PROMINENCE).map(Integer::parseInt).orElse(0));
    }

    private static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.get(field));
    }
}

package org.communique.resolve;

import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Document;
import org.communique.time.TimeReader;

/** Finds out who and what an article mentions. A pure function of the document and the tables; safe to use from many threads. */
public final class Resolver {

    private final Gazetteer gazetteer;
    private final Tables tables;
    private final TimeReader times;

    private Resolver(Gazetteer gazetteer, Tables tables, TimeReader times) {
        this.gazetteer = gazetteer;
        this.tables = tables;
        this.times = times;
    }

    /** The lexicon tables of this package. */
    record Tables(
            PersonTitles titles,
            OrganizationWords organizationWords,
            FixedPhrases notNames,
            PersonNames personNames,
            Kin kin,
            Capitals capitals,
            MinistryWords ministries,
            PhraseTrie<Missions.Word> missions,
            PeopleFacts peopleFacts,
            DescriptionWords descriptionWords) {}

    /**
     * Loads the tables.
     *
     * @param gazetteer the names that are known beforehand
     */
    public static Resolver load(Gazetteer gazetteer) {
        PersonTitles titles = new PersonTitles(Table.load("lexicon/person-titles.tsv", "title", "kind"));
        Tables tables = new Tables(
                titles,
                new OrganizationWords(
                        Table.load("lexicon/organization-words.tsv", "word", "kind", "place", "evidence")),
                new FixedPhrases(Table.load("lexicon/not-names.tsv", "phrase", "place")),
                new PersonNames(gazetteer, Table.load("lexicon/family-names.tsv", "name")),
                new Kin(Table.load("lexicon/kin.tsv", "word", "gender")),
                new Capitals(Table.load("lexicon/capital-cues.tsv", "place", "word", "weight")),
                new MinistryWords(Table.load("lexicon/ministries.tsv", "topic", "name", "abbreviations", "country")),
                Missions.words(Table.load("lexicon/missions.tsv", "word", "name", "host")),
                new PeopleFacts(gazetteer, titles, Table.load("lexicon/feminine-names.tsv", "name")),
                new DescriptionWords(Table.load(
                        "lexicon/descriptions.tsv", "noun", "number", "denotes", "offices", "kind", "word")));
        return new Resolver(gazetteer, tables, new TimeReader());
    }

    /** Who and what the article mentions. */
    public Reading read(Document document) {
        return resolve(document).reading();
    }

    /** Who and what the article mentions, and why each name was linked as it was. */
    public Resolution resolve(Document document) {
        Ledger ledger = new ArticleResolution(gazetteer, tables, document).run();
        Reading reading = new Reading(document, ledger.entities(), ledger.mentions(), times.read(document));
        return new Resolution(reading, ledger.decisions());
    }
}

package org.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.MentionForm;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Document;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** The steps from the tokens of one article to its mentions: find names, note full names, spread short forms, link. */
final class ArticleResolution {

    private final Gazetteer gazetteer;
    private final Resolver.Tables tables;
    private final Document document;
    private final String text;
    private final ArticleWords words;
    private final Credits credits;
    private final People people;
    private final Ledger ledger;
    private final Linker.Bodies bodies;

    ArticleResolution(Gazetteer gazetteer, Resolver.Tables tables, Document document) {
        this.gazetteer = gazetteer;
        this.tables = tables;
        this.document = document;
        this.text = document.article().text();
        this.words = new ArticleWords(document);
        this.credits = new Credits(document.article());
        this.people = new People(tables.personNames(), new Namesakes(tables.titles(), tables.kin()));
        this.ledger = new Ledger(text);
        this.bodies = new Linker.Bodies(
                new Ministries(gazetteer, tables.ministries()),
                new Missions(gazetteer, tables.missions(), document.article().id()));
    }

    Ledger run() {
        List<Name> names = found();
        names.stream().filter(name -> name.kind() == Name.Kind.PERSON).forEach(people::note);
        people.notePrincipals(gazetteer, names);
        PersonLinker persons = new PersonLinker(
                gazetteer, people, tables.personNames(), document.article().id());
        List<Name> all = withShortForms(names, persons.shortForms());
        Acronyms acronyms = new Acronyms(all);
        Linker linker = new Linker(gazetteer, tables, bodies, new CountryContext(gazetteer, all));
        Map<String, Integer> singles = countSingles(all);
        for (Name name : all) {
            switch (name.kind()) {
                case NOTHING -> {}
                case PERSON -> person(name, persons, singles);
                case ORGANIZATION, PLACE -> other(name, linker, acronyms);
            }
        }
        references();
        ledger.identify(gazetteer);
        return ledger;
    }

    /** Descriptions and pronouns, which need all names. */
    private void references() {
        Scene scene = new Scene(document, ledger);
        Map<EntityId, PersonFacts> facts = tables.peopleFacts().gather(scene);
        facts.forEach((id, known) -> known.country().ifPresent(country -> ledger.tie(id, country)));
        DescriptionLinker linker = new DescriptionLinker(gazetteer, scene, facts);
        DescriptionFinder finder = new DescriptionFinder(tables.descriptionWords());
        for (Sentence sentence : document.sentences()) {
            for (Description description : finder.descriptions(scene, sentence)) {
                linker.link(description).ifPresent(referents -> describe(description, referents, linker));
            }
        }
        new Pronouns(facts, ledger.mentions()).resolve(document.sentences(), ledger);
    }

    private void describe(Description description, DescriptionLinker.Referents referents, DescriptionLinker linker) {
        if (!ledger.isFreeForDescription(description.span())) {
            return;
        }
        ledger.removeWithin(description.span());
        referents.denotes().stream()
                .map(linker::entity)
                .flatMap(Optional::stream)
                .forEach(ledger::enter);
        ledger.add(
                description.span(),
                MentionForm.DESCRIPTION,
                referents.denotes(),
                Link.withoutEntity(referents.percent(), referents.rule()));
    }

    private List<Name> found() {
        NameFinder finder = new NameFinder(List.of(
                tables.notNames(),
                tables.titles(),
                bodies.ministries(),
                bodies.missions(),
                new GazetteerNames(gazetteer),
                new OrganizationParts(gazetteer),
                new OrganizationPhrases(tables.organizationWords(), tables.titles(), gazetteer),
                new TitledNames(gazetteer, tables.titles(), words),
                new EngineNames(gazetteer, tables.titles(), words)));
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Name name : finder.names(sentence)) {
                if (credits.covers(name)) {
                    ledger.reject(name.span(), "credit");
                } else {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Adds the short forms of the article's people wherever nothing better was found. */
    private List<Name> withShortForms(List<Name> names, PhraseTrie<Person> shortForms) {
        List<Name> all = new ArrayList<>(names);
        for (Sentence sentence : document.sentences()) {
            for (PhraseTrie.Match<Person> match : shortForms.longestMatches(sentence.tokens())) {
                Name form = new Name(
                        sentence, match.from(), match.to(), Name.Kind.PERSON, Name.Evidence.SHORT_FORM, List.of());
                List<Name> inTheWay = all.stream().filter(form::overlaps).toList();
                if (inTheWay.stream().allMatch(name -> yields(name, form)) && isPlausible(form)) {
                    all.removeAll(inTheWay);
                    all.add(form);
                }
            }
        }
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private static boolean yields(Name name, Name form) {
        boolean weak = name.kind() == Name.Kind.PERSON || name.evidence() == Name.Evidence.ENGINE;
        boolean tagged = form.sentence().token(form.from()).tag() == NameTag.PERSON;
        return name.length() <= form.length() && (weak || tagged);
    }

    private boolean isPlausible(Name form) {
        Token token = form.sentence().token(form.from());
        boolean tagged = token.tag() == NameTag.PERSON;
        boolean commonWord = Grammar.isFunctionWord(token) || (form.from() == 0 && words.writesSmall(token));
        return tagged || !commonWord;
    }

    private static Map<String, Integer> countSingles(List<Name> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .forEach(name -> counts.merge(name.key(), 1, Integer::sum));
        return counts;
    }

    private void person(Name name, PersonLinker persons, Map<String, Integer> singles) {
        boolean titled = tables.titles().endsAt(name.sentence(), name.from());
        boolean tagged = name.sentence().token(name.from()).tag() == NameTag.PERSON;
        boolean strong = titled || (tagged && singles.getOrDefault(name.key(), 0) > 1);
        Optional<Link> link = persons.link(name, strong);
        if (link.isPresent()) {
            ledger.add(name.span(), MentionForm.NAME, link.get());
        } else {
            ledger.reject(name.span(), "lone-name");
        }
    }

    private void other(Name name, Linker linker, Acronyms acronyms) {
        boolean unknown = name.senses().isEmpty();
        boolean bareWord = name.length() == 1
                && tables.organizationWords()
                        .of(name.sentence().token(name.from()))
                        .isPresent();
        if (unknown && (bareWord || tables.notNames().isEvent(name))) {
            ledger.reject(name.span(), bareWord ? "organization-word-alone" : "event-or-paper");
            return;
        }
        if (unknown && tables.titles().isPortfolio(name.sentence(), name.from())) {
            ledger.reject(name.span(), "portfolio");
            return;
        }
        Name meant = unknown ? acronyms.explanation(name.text(text)).orElse(name) : name;
        boolean adjective =
                !unknown && name.senses().stream().allMatch(sense -> sense.use() == NameSense.Use.ADJECTIVE);
        linker.link(meant, meant.text(text))
                .ifPresentOrElse(
                        link -> ledger.add(name.span(), adjective ? MentionForm.ADJECTIVE : MentionForm.NAME, link),
                        () -> ledger.reject(name.span(), "country-unknown"));
    }
}

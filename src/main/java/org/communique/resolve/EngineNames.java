package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.NameSense;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Names that the language engine tags, cleaned of titles, verbs, possessives and pronouns. */
final class EngineNames implements NameSource {

    private static final int LONGEST_PERSON = 5;

    private static final Set<String> NAME_LINKS = Set.of("of", "and", "for", "the", "on", "in", "to", "us", "with");

    private final Gazetteer gazetteer;
    private final PersonTitles titles;
    private final ArticleWords words;

    EngineNames(Gazetteer gazetteer, PersonTitles titles, ArticleWords words) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.words = words;
    }

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            NameTag tag = sentence.token(from).tag();
            int to = from + 1;
            while (to < sentence.size() && goesOn(sentence, to, tag)) {
                to++;
            }
            switch (tag) {
                case NONE -> {}
                case PERSON -> persons(sentence, from, to, names);
                case ORGANIZATION -> organizations(sentence, from, to, names);
                case LOCATION -> places(sentence, from, to, names);
            }
            from = to;
        }
        return names;
    }

    /** The same tag, or the "bin" between two names of a person. */
    private static boolean goesOn(Sentence sentence, int index, NameTag tag) {
        boolean father = tag == NameTag.PERSON
                && Grammar.isPatronymic(sentence, index)
                && index + 1 < sentence.size()
                && sentence.token(index + 1).tag() == tag;
        return father || sentence.token(index).tag() == tag;
    }

    private void persons(Sentence sentence, int from, int to, List<Name> names) {
        int start = -1;
        for (int index = from; index <= to; index++) {
            boolean inside = index < to && isPartOfPerson(sentence, index, from, to);
            if (inside && start < 0) {
                start = index;
            } else if (!inside && start >= 0) {
                person(sentence, start, index, names);
                start = -1;
            }
        }
    }

    private boolean isPartOfPerson(Sentence sentence, int index, int from, int to) {
        Token token = sentence.token(index);
        if (token.is("-")) {
            return index > from && index + 1 < to && !isCompound(sentence, index);
        }
        boolean particle = index > from && index + 1 < to && !token.isCapitalized() && token.isWord();
        boolean commonWord = words.writesSmall(token) && to - from > 1 && Typography.isSetInCapitals(sentence);
        return (Grammar.looksLikeName(token) || particle) && !commonWord;
    }

    private void person(Sentence sentence, int from, int to, List<Name> names) {
        int start = titles.after(sentence, from, to);
        boolean titleAlone = start >= to;
        if (titleAlone || !holdsKnownPerson(sentence, start, to)) {
            start = titleAlone ? from : start;
            if (to - start <= LONGEST_PERSON && sentence.token(start).isCapitalized() && !titleAlone) {
                add(sentence, start, to, Name.Kind.PERSON, names);
            }
        }
    }

    /** Whether the gazetteer knows a part, so that in a headline the rest is not taken for a name too. */
    private boolean holdsKnownPerson(Sentence sentence, int from, int to) {
        boolean capitals = Typography.isSetInCapitals(sentence);
        for (int index = from; index < to; index++) {
            boolean known = gazetteer
                    .nameAt(sentence.tokens(), index)
                    .filter(match -> match.values().getFirst().entity().kind().isPerson())
                    .filter(match -> capitals || match.to() - match.from() > 1)
                    .isPresent();
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** Cut before "of the" and another organization, and before the title of a person. */
    private void organizations(Sentence sentence, int from, int to, List<Name> names) {
        if (isAdministration(gazetteer, sentence, from, to)) {
            person(sentence, from, to - 1, names);
            return;
        }
        int start = from;
        for (int index = from + 1; index + 1 < to; index++) {
            boolean of =
                    sentence.token(index).is("of") && sentence.token(index + 1).is("the");
            boolean time = sentence.token(index).is("on") && Grammar.isWeekday(sentence.token(index + 1));
            if (of || time) {
                add(sentence, start, index, Name.Kind.ORGANIZATION, names);
                start = index + 1;
            }
        }
        int end = to;
        while (end > start && titles.endsAt(sentence, end)) {
            end = titles.before(sentence, end).orElseThrow().from();
        }
        if (end > start) {
            add(sentence, start, end, Name.Kind.ORGANIZATION, names);
        }
    }

    /** "The Trump Administration": whose administration it is. */
    static boolean isAdministration(Gazetteer gazetteer, Sentence sentence, int from, int to) {
        return to - from > 1
                && sentence.token(to - 1).text().equals("Administration")
                && gazetteer
                        .nameAt(sentence.tokens(), from)
                        .filter(match -> match.to() == to - 1)
                        .filter(match -> match.values().stream()
                                .anyMatch(sense -> sense.entity().kind().isPerson()))
                        .isPresent();
    }

    private void places(Sentence sentence, int from, int to, List<Name> names) {
        int start = from;
        for (int index = from; index < to; index++) {
            if (sentence.token(index).is("-") && isCompound(sentence, index)) {
                add(sentence, start, index, Name.Kind.PLACE, names);
                start = index + 1;
            }
        }
        add(sentence, start, to, Name.Kind.PLACE, names);
    }

    /** Whether the hyphen joins two names, as in "Xi-Putin", instead of standing within one. */
    private boolean isCompound(Sentence sentence, int hyphen) {
        return knows(sentence.token(hyphen - 1)) || knows(sentence.token(hyphen + 1));
    }

    private boolean knows(Token token) {
        List<NameSense> senses = gazetteer.senses(token.text());
        return !senses.isEmpty();
    }

    private void add(Sentence sentence, int from, int to, Name.Kind kind, List<Name> names) {
        int start = from;
        int end = to;
        while (start < end && !Grammar.looksLikeName(sentence.token(start))) {
            start++;
        }
        while (end > start && !endsName(sentence.token(end - 1))) {
            end--;
        }
        boolean bareWord = end - start == 1 && words.writesSmall(sentence.token(start)) && kind != Name.Kind.PERSON;
        boolean portfolio = kind == Name.Kind.ORGANIZATION
                && end < sentence.size()
                && end > start
                && sentence.token(end - 1).text().equals("Affairs")
                && titles.at(sentence, end).isPresent();
        boolean headlineWords = kind == Name.Kind.ORGANIZATION
                && Typography.isSetInCapitals(sentence)
                && (holdsClause(sentence, start, end)
                        || sentence.tokens().subList(start, end).stream()
                                .allMatch(token -> words.writesSmall(token) || knows(token)));
        if (start < end && sentence.span(start, end).length() > 1 && !bareWord && !headlineWords && !portfolio) {
            names.add(new Name(sentence, start, end, kind, Name.Evidence.ENGINE, List.of()));
        }
    }

    /** Words that no name of an organization holds: "Canada Unite Against Somebody". */
    private static boolean holdsClause(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> Grammar.isFunctionWord(token) && !NAME_LINKS.contains(token.lower()));
    }

    private static boolean endsName(Token token) {
        return token.isWord() && !Grammar.isPossessive(token) && !Grammar.isFunctionWord(token);
    }
}

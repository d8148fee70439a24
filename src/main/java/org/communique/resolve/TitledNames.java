package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Names of people that the engine misses but a title announces: "spokesperson Wang Wenbin", "Mr. Xi". */
final class TitledNames implements NameSource {

    private static final int LONGEST_NAME = 4;

    private final Gazetteer gazetteer;
    private final PersonTitles titles;
    private final ArticleWords words;

    TitledNames(Gazetteer gazetteer, PersonTitles titles, ArticleWords words) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.words = words;
    }

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int from = 1; from < sentence.size(); from++) {
            if (titles.endsAt(sentence, from)) {
                named(sentence, from).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Name> named(Sentence sentence, int from) {
        int to = gazetteer
                .nameAt(sentence.tokens(), from)
                .filter(match -> match.values().getFirst().entity().kind().isPerson())
                .filter(match -> match.to() - match.from() > 1)
                .map(PhraseTrie.Match::to)
                .orElse(from);
        boolean known = to > from;
        int limit = Math.min(sentence.size(), from + LONGEST_NAME);
        while (!known && to < limit && (isPart(sentence, to) || isFather(sentence, from, to))) {
            limit = Math.min(sentence.size(), isPart(sentence, to) ? limit : limit + 2);
            to++;
        }
        boolean honorific = titles.honorificBefore(sentence, from);
        boolean tagged = to > from && sentence.token(from).tag() == NameTag.PERSON;
        boolean capitals = Typography.isHeadlineCase(sentence) || Typography.isShouted(sentence);
        if (to == from || (to - from == 1 && !honorific && !tagged) || (capitals && !tagged)) {
            return Optional.empty();
        }
        return Optional.of(new Name(sentence, from, to, Name.Kind.PERSON, Name.Evidence.TITLE, List.of()));
    }

    /** "bin" within a name */
    private boolean isFather(Sentence sentence, int from, int index) {
        return index > from
                && Grammar.isPatronymic(sentence, index)
                && index + 1 < sentence.size()
                && isPart(sentence, index + 1);
    }

    /** What the engine takes for a place and no table knows may well be the name of whoever holds the title. */
    private boolean isPart(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return Grammar.looksLikeName(token)
                && Character.isLetter(token.text().codePointAt(0))
                && token.tag() != NameTag.ORGANIZATION
                && !(words.writesSmall(token) && token.tag() == NameTag.NONE)
                && titles.at(sentence, index).isEmpty()
                && !isOtherName(sentence, index);
    }

    private boolean isOtherName(Sentence sentence, int index) {
        return sentence.token(index).tag() != NameTag.PERSON
                && gazetteer
                        .nameAt(sentence.tokens(), index)
                        .filter(match ->
                                !match.values().getFirst().entity().kind().isPerson())
                        .isPresent();
    }
}

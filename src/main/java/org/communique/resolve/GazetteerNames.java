package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Names that the gazetteer knows. */
final class GazetteerNames implements NameSource {

    private final Gazetteer gazetteer;

    GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Name> names(Sentence sentence) {
        boolean shouted = Typography.isShouted(sentence);
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from++) {
            Token token = sentence.token(from);
            if (token.isCapitalized() && !(Grammar.isFunctionWord(token) && isOneWord(sentence, from))) {
                match(sentence, from, shouted || Typography.isShoutedWord(token))
                        .ifPresent(match -> names.add(name(sentence, match)));
            } else if (token.isWord()) {
                commonNoun(sentence, from).ifPresent(match -> names.add(name(sentence, match)));
            }
        }
        return names;
    }

    private boolean isOneWord(Sentence sentence, int from) {
        return gazetteer
                .nameAt(sentence.tokens(), from)
                .filter(match -> match.to() == from + 1)
                .isPresent();
    }

    /** "central bank", which the table of ambiguous names leaves to the country of the context. */
    private Optional<PhraseTrie.Match<NameSense>> commonNoun(Sentence sentence, int from) {
        return gazetteer
                .nameAt(sentence.tokens(), from)
                .filter(match -> match.values().stream()
                        .allMatch(sense -> sense.entity().kind().isOrganization()));
    }

    private Optional<PhraseTrie.Match<NameSense>> match(Sentence sentence, int from, boolean capitals) {
        Optional<PhraseTrie.Match<NameSense>> asWritten = gazetteer.nameAt(sentence.tokens(), from);
        if (!capitals) {
            return asWritten;
        }
        return gazetteer
                .nameInCapitalsAt(sentence.tokens(), from)
                .filter(match ->
                        asWritten.map(written -> match.to() > written.to()).orElse(true))
                .or(() -> asWritten);
    }

    private static Name name(Sentence sentence, PhraseTrie.Match<NameSense> match) {
        List<NameSense> senses = match.values().stream().distinct().toList();
        NameTag tag = sentence.token(match.from()).tag();
        Name.Kind kind = senses.stream()
                .map(sense -> kind(sense.entity().kind()))
                .filter(each -> agrees(each, tag))
                .findFirst()
                .orElseGet(() -> kind(senses.getFirst().entity().kind()));
        return new Name(sentence, match.from(), match.to(), kind, Name.Evidence.GAZETTEER, senses);
    }

    private static boolean agrees(Name.Kind kind, NameTag tag) {
        return switch (tag) {
            case PERSON -> kind == Name.Kind.PERSON;
            case ORGANIZATION -> kind == Name.Kind.ORGANIZATION;
            case LOCATION -> kind == Name.Kind.PLACE;
            case NONE -> false;
        };
    }

    static Name.Kind kind(EntityKind kind) {
        if (kind.isPerson()) {
            return Name.Kind.PERSON;
        }
        return kind.isOrganization() ? Name.Kind.ORGANIZATION : Name.Kind.PLACE;
    }
}

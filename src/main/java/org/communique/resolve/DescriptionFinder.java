package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Finds descriptions: a determiner, perhaps a number, an adjective of a country, and a noun of the table. */
final class DescriptionFinder {

    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "their", "both", "these", "its");
    private static final Set<String> POSSESSORS = Set.of("his", "her", "their", "its");
    private static final Set<String> NUMBERS = Set.of("two", "three", "four");
    /** "The three leaders": more than the two that a description can mean. */
    private static final Set<String> MORE = Set.of("three", "four");

    private static final int LONGEST_GAP = 3;

    private final DescriptionWords words;

    DescriptionFinder(DescriptionWords words) {
        this.words = words;
    }

    List<Description> descriptions(Scene scene, Sentence sentence) {
        List<Description> found = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            Optional<Description> description =
                    isDeterminer(sentence, from) ? at(scene, sentence, from) : owned(scene, sentence, from);
            description.ifPresent(found::add);
            from = description.map(Description::to).orElse(from + 1);
        }
        return found;
    }

    private static boolean isDeterminer(Sentence sentence, int index) {
        return DETERMINERS.contains(sentence.token(index).lower());
    }

    private Optional<Description> at(Scene scene, Sentence sentence, int from) {
        int index = from + 1;
        boolean pair = sentence.token(from).is("both");
        boolean more = false;
        while (index < sentence.size()
                && (isNumber(sentence.token(index)) || Grammar.hasToken(sentence, index, "of"))) {
            pair |= sentence.token(index).is("two");
            more |= MORE.contains(sentence.token(index).lower());
            index++;
        }
        Optional<Mention> country = adjectiveAt(scene, sentence, index).or(() -> bodyAt(scene, sentence, from + 1));
        int next = country.map(mention -> sentence.tokenAt(mention.span().end() - 1) + 1)
                .orElse(index);
        for (int noun = next; noun < Math.min(sentence.size(), next + LONGEST_GAP); noun++) {
            Optional<PhraseTrie.Match<DescriptionWords.Noun>> match = words.at(sentence, noun);
            if (match.isPresent() && isWhole(sentence, match.get())) {
                if (more && match.get().values().getFirst().several()) {
                    return Optional.empty();
                }
                Optional<EntityId> whose =
                        country.map(Mention::entity).or(() -> bodyAfter(scene, sentence, match.get()));
                if (whose.isEmpty() && isOfOthers(sentence, match.get())) {
                    return Optional.empty();
                }
                return Optional.of(new Description(
                        sentence,
                        from,
                        match.get().to(),
                        match.get().values().getFirst(),
                        whose,
                        POSSESSORS.contains(sentence.token(from).lower()),
                        pair));
            }
            if (!isModifier(scene, sentence, noun)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The leader of the bloc", "the leaders of Kenya and Uganda", but not "the leaders of the two countries". */
    private boolean isOfOthers(Sentence sentence, PhraseTrie.Match<DescriptionWords.Noun> noun) {
        if (!Grammar.hasToken(sentence, noun.to(), "of")) {
            return false;
        }
        boolean one = noun.values().getFirst().number() == DescriptionWords.Count.ONE;
        boolean person = noun.values().getFirst().denotes() == DescriptionWords.Denotes.PERSON;
        int next = noun.to() + 1;
        while (next < sentence.size() && (isDeterminer(sentence, next) || isNumber(sentence.token(next)))) {
            next++;
        }
        boolean sides = next < sentence.size()
                && words.at(sentence, next)
                        .filter(match -> match.values().getFirst().denotes() == DescriptionWords.Denotes.COUNTRY)
                        .isPresent();
        return one || (person && !sides);
    }

    /** "leader" in "China's leader": the words before it stay a mention of the country. */
    private Optional<Description> owned(Scene scene, Sentence sentence, int from) {
        if (from < 2 || !Grammar.isPossessive(sentence.token(from - 1))) {
            return Optional.empty();
        }
        Optional<EntityId> country = scene.countryEndingAt(sentence, from)
                .filter(PeopleFacts::isCountry)
                .or(() -> organizationEndingAt(scene, sentence, from - 1));
        return words.at(sentence, from)
                .filter(match -> country.isPresent() && isWhole(sentence, match))
                .map(match -> new Description(
                        sentence, from, match.to(), match.values().getFirst(), country, false, false));
    }

    private static boolean isNumber(Token token) {
        return NUMBERS.contains(token.lower());
    }

    /** The noun is not part of a longer compound: "the country code", "the leaders' summit" is whole. */
    private static boolean isWhole(Sentence sentence, PhraseTrie.Match<DescriptionWords.Noun> match) {
        if (match.to() >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(match.to());
        return !next.text().equals("-");
    }

    /** "the president of Finland", "the head of NATO" */
    private static Optional<EntityId> bodyAfter(
            Scene scene, Sentence sentence, PhraseTrie.Match<DescriptionWords.Noun> noun) {
        int index = Grammar.hasToken(sentence, noun.to() + 1, "the") ? noun.to() + 2 : noun.to() + 1;
        boolean of = Grammar.hasToken(sentence, noun.to(), "of")
                && index < sentence.size()
                && noun.values().getFirst().number() == DescriptionWords.Count.ONE;
        if (!of) {
            return Optional.empty();
        }
        int start = sentence.token(index).span().start();
        return scene.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.span().start() == start)
                .map(Mention::entity)
                .filter(id -> PeopleFacts.isCountry(id) || id.kind().isOrganization())
                .findFirst();
    }

    /** "NATO" in "the NATO chief" */
    private static Optional<Mention> bodyAt(Scene scene, Sentence sentence, int index) {
        if (index >= sentence.size()) {
            return Optional.empty();
        }
        int start = sentence.token(index).span().start();
        return scene.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.span().start() == start
                        && mention.entity().kind().isOrganization())
                .findFirst();
    }

    private static Optional<EntityId> organizationEndingAt(Scene scene, Sentence sentence, int to) {
        int end = sentence.token(to - 1).span().end();
        return scene.mentionsIn(sentence.span()).stream()
                .filter(mention ->
                        mention.span().end() == end && mention.entity().kind().isOrganization())
                .map(Mention::entity)
                .findFirst();
    }

    private static Optional<Mention> adjectiveAt(Scene scene, Sentence sentence, int index) {
        if (index >= sentence.size()) {
            return Optional.empty();
        }
        int start = sentence.token(index).span().start();
        return scene.mentions().stream()
                .filter(mention -> mention.span().start() == start && PeopleFacts.isCountry(mention.entity()))
                .filter(mention -> mention.form() == MentionForm.ADJECTIVE
                        || mention.text().length() <= 4)
                .findFirst();
    }

    /** A small adjective that may stand between determiner and noun: "the longtime Russian leader". */
    private boolean isModifier(Scene scene, Sentence sentence, int index) {
        Token token = sentence.token(index);
        Optional<EntityId> named = scene.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.span().overlaps(token.span()))
                .map(Mention::entity)
                .findFirst();
        return token.isWord()
                && named.isEmpty()
                && !Grammar.isFunctionWord(token)
                && !token.isCapitalized()
                && words.isModifier(token);
    }
}

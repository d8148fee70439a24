package org.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.text.Sentence;

/**
 * Which country a ministry or central bank without one belongs to: that of the official named right after it ("Foreign Ministry
 * spokesperson Ann Doe"), else of the country that the sentences before speak of. A country that acts weighs more than one that is only
 * dealt with ("against Japan") or stands in a list, a near one more than a far one.
 */
final class CountryContext {

    private static final int LOOK_BACK = 3;
    private static final int OFFICIAL = 5;
    private static final Set<String> DEALT_WITH = Set.of(
            "with", "against", "from", "on", "over", "to", "toward", "towards", "into", "in", "between", "for", "at");

    private final Gazetteer gazetteer;
    private final List<Clue> clues;
    private final List<Name> officials;

    private record Clue(Name name, KnownEntity country, int weight) {}

    CountryContext(Gazetteer gazetteer, List<Name> names) {
        this.gazetteer = gazetteer;
        List<Name> countries = names.stream()
                .filter(name -> name.senses().stream().anyMatch(CountryContext::isCountry))
                .toList();
        this.clues = countries.stream()
                .map(name -> new Clue(name, country(name), weight(name, countries)))
                .toList();
        this.officials = names.stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> name.senses().size() == 1)
                .toList();
    }

    /** The country that {@code body} belongs to. */
    Optional<KnownEntity> of(Name body) {
        return ofOfficial(body).or(() -> ofStory(body));
    }

    /** Whether the story names the country, or somebody of it. */
    boolean speaksOf(EntityId country) {
        return clues.stream().anyMatch(clue -> clue.country().id().equals(country))
                || officials.stream()
                        .anyMatch(person ->
                                person.senses().getFirst().entity().country().equals(Optional.of(country)));
    }

    /** The country of the person whose name follows the body within a few words. */
    Optional<KnownEntity> ofOfficial(Name body) {
        return officials.stream()
                .filter(person -> person.sentence().index() == body.sentence().index())
                .filter(person -> person.from() >= body.to() && person.from() - body.to() < OFFICIAL)
                .filter(person -> isTitleBetween(body, person))
                .findFirst()
                .flatMap(person -> person.senses().getFirst().entity().country())
                .flatMap(gazetteer::find);
    }

    private static boolean isTitleBetween(Name body, Name person) {
        return person.sentence().tokens().subList(body.to(), person.from()).stream()
                .allMatch(token -> token.isWord() && !Grammar.isFunctionWord(token) && !Reporting.isVerb(token));
    }

    private Optional<KnownEntity> ofStory(Name body) {
        int sentence = body.sentence().index();
        List<Clue> before = clues.stream()
                .filter(clue -> clue.name().span().start() < body.span().start())
                .filter(clue -> sentence - clue.name().sentence().index() <= LOOK_BACK)
                .toList();
        return before.stream()
                .max(Comparator.comparingInt((Clue clue) -> score(clue, sentence))
                        .thenComparing(clue -> clue.name().span()))
                .or(() -> clues.stream()
                        .filter(clue -> clue.name().sentence().index() == sentence)
                        .findFirst())
                .map(Clue::country);
    }

    private int score(Clue clue, int sentence) {
        EntityId id = clue.country().id();
        long often =
                clues.stream().filter(other -> other.country().id().equals(id)).count();
        int far = sentence - clue.name().sentence().index();
        return 2 * clue.weight() - 2 * far + (often * 2 > clues.size() ? 1 : 0);
    }

    private static int weight(Name name, List<Name> countries) {
        Sentence sentence = name.sentence();
        int before = name.from() - 1;
        int article = Grammar.hasToken(sentence, before, "the") ? before - 1 : before;
        boolean dealtWith =
                article >= 0 && DEALT_WITH.contains(sentence.token(article).lower());
        if (isListed(name, countries) || dealtWith) {
            return -1;
        }
        return article < 0 ? 2 : 1;
    }

    /** Whether a comma or "and" joins it to another country. */
    private static boolean isListed(Name name, List<Name> countries) {
        Set<String> joints = Set.of(",", "and", "or");
        List<Name> near = new ArrayList<>(countries);
        near.removeIf(other -> other.sentence().index() != name.sentence().index());
        return near.stream().anyMatch(other -> {
            int left = Math.min(other.to(), name.to());
            int right = Math.max(other.from(), name.from());
            return right - left >= 1
                    && right - left <= 3
                    && joints.contains(name.sentence().token(left).lower());
        });
    }

    private static boolean isCountry(NameSense sense) {
        return sense.entity().kind() == EntityKind.COUNTRY;
    }

    private static KnownEntity country(Name name) {
        return name.senses().stream()
                .filter(CountryContext::isCountry)
                .map(NameSense::entity)
                .findFirst()
                .orElseThrow();
    }
}

package org.communique.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.knowledge.Folding;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.resolve.PersonFacts.Gender;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Gathers country, titles and gender of the people of an article, from the words before their names and the gazetteer. */
final class PeopleFacts {

    private static final Set<String> FEMININE_TITLES =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madam", "madame", "queen", "princess", "lady", "dame");
    private static final Set<String> MASCULINE_TITLES =
            Set.of("mr", "mr.", "sir", "king", "prince", "lord", "crown prince", "pope");

    private static final int REMARK = 10;
    private static final Set<String> END = Set.of(",", ";", "and", "former", "who");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", ",", "to");

    private final Gazetteer gazetteer;
    private final PersonTitles titles;
    private final HeadedBodies headed;
    private final Set<String> feminineNames = new HashSet<>();

    PeopleFacts(Gazetteer gazetteer, PersonTitles titles, Table feminineNames) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.headed = new HeadedBodies(titles);
        feminineNames.rows().forEach(row -> this.feminineNames.add(row.get("name")));
    }

    /** The facts of every person that the article names. */
    Map<EntityId, PersonFacts> gather(Scene scene) {
        Map<EntityId, PersonFacts> facts = new HashMap<>();
        scene.people().forEach(id -> facts.put(id, ofGazetteer(scene, id)));
        for (Mention mention : scene.mentions()) {
            if (mention.form() == MentionForm.NAME && mention.entity().kind().isPerson()) {
                facts.computeIfPresent(mention.entity(), (id, known) -> withText(scene, mention, known));
            }
        }
        return facts;
    }

    private PersonFacts ofGazetteer(Scene scene, EntityId id) {
        Optional<KnownEntity> known = gazetteer.find(id);
        Set<String> offices = new TreeSet<>();
        Set<EntityId> bodies = new TreeSet<>();
        known.stream()
                .flatMap(person -> person.offices().stream())
                .filter(office -> scene.isHeldWhenPublished(office))
                .forEach(office -> {
                    offices.add(office.title().toLowerCase(Locale.ROOT));
                    office.of().filter(body -> body.kind().isOrganization()).ifPresent(bodies::add);
                });
        return new PersonFacts(
                known.flatMap(KnownEntity::country),
                bodies,
                offices,
                genderOf(scene.entityName(id), known.isPresent()));
    }

    private Gender genderOf(String name, boolean known) {
        String folded = Folding.of(name);
        String given = folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : "";
        if (feminineNames.contains(folded) || feminineNames.contains(given)) {
            return Gender.FEMININE;
        }
        return known ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    private PersonFacts withText(Scene scene, Mention mention, PersonFacts known) {
        Sentence sentence = scene.sentenceOf(mention.span());
        int end = sentence.tokenAt(mention.span().start());
        Set<String> held = new TreeSet<>(known.titles());
        Gender gender = known.gender();
        int start = end;
        Optional<PhraseTrie.Match<PersonTitles.Kind>> title = titles.before(sentence, start);
        while (title.isPresent() && start > 0) {
            start = title.get().from();
            String words = words(sentence, start, title.get().to());
            if (!title.get().values().contains(PersonTitles.Kind.MODIFIER)) {
                held.add(words);
            } else if (words.equals("former") || words.equals("ex")) {
                held.removeAll(known.titles().isEmpty() ? held : Set.of());
            }
            gender = byTitle(words, gender);
            title = titles.before(sentence, start);
        }
        boolean titled = start < end;
        if (start == end && !held.contains("former")) {
            beside(sentence, mention)
                    .or(() -> headed.officeBefore(sentence, end))
                    .ifPresent(held::add);
        }
        Set<EntityId> bodies = new TreeSet<>(known.bodies());
        HeadedBodies.Led led = headed.of(scene, sentence, new HeadedBodies.Place(start, end, endOf(sentence, mention)));
        bodies.addAll(led.bodies());
        held.addAll(led.titles());
        Optional<EntityId> country = known.country()
                .or(() -> titled ? scene.countryEndingAt(sentence, start(sentence, end)) : Optional.empty());
        return new PersonFacts(country, bodies, held, gender);
    }

    /** The office in a remark after the name, "Ann Doe, the country's oil minister, …", or before it, "Minister of Oil, Ann Doe, …". */
    private Optional<String> beside(Sentence sentence, Mention mention) {
        int end = endOf(sentence, mention);
        int start = sentence.tokenAt(mention.span().start());
        return Grammar.hasToken(sentence, end, ",")
                ? office(sentence, end + 1, end + REMARK, 1)
                        .or(() -> Grammar.hasToken(sentence, start - 1, ",")
                                ? office(sentence, start - 2, start - REMARK, -1)
                                : Optional.empty())
                : Optional.empty();
    }

    /** The first office from {@code from} on, in steps to {@code limit}, in the same phrase; its plural and former ones do not count. */
    private Optional<String> office(Sentence sentence, int from, int limit, int step) {
        for (int index = from; index != limit && index >= 0 && index < sentence.size(); index += step) {
            Token token = sentence.token(index);
            boolean ends = step > 0 ? END.contains(token.lower()) : !isPartOfTitle(token);
            if (ends) {
                return Optional.empty();
            }
            Optional<PhraseTrie.Match<PersonTitles.Kind>> title = titles.at(sentence, index)
                    .filter(match -> match.values().contains(PersonTitles.Kind.OFFICE)
                            || match.values().contains(PersonTitles.Kind.POST));
            if (title.isPresent()) {
                boolean own = title.get().to() >= sentence.size()
                        || sentence.token(title.get().to()).tag() != NameTag.PERSON;
                return own
                        ? Optional.of(
                                words(sentence, title.get().from(), title.get().to()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfTitle(Token token) {
        return token.isCapitalized()
                || SMALL.contains(token.lower())
                || token.lower().startsWith("minister");
    }

    private static int endOf(Sentence sentence, Mention mention) {
        return sentence.tokenAt(mention.span().end() - 1) + 1;
    }

    private int start(Sentence sentence, int end) {
        int start = end;
        Optional<PhraseTrie.Match<PersonTitles.Kind>> title = titles.before(sentence, start);
        while (title.isPresent()) {
            start = title.get().from();
            title = titles.before(sentence, start);
        }
        return start;
    }

    private static Gender byTitle(String words, Gender gender) {
        if (FEMININE_TITLES.contains(words)) {
            return Gender.FEMININE;
        }
        return MASCULINE_TITLES.contains(words) ? Gender.MASCULINE : gender;
    }

    static String words(Sentence sentence, int from, int to) {
        List<String> words = sentence.tokens().subList(from, to).stream()
                .map(token -> token.lower())
                .toList();
        return String.join(" ", words).replace(" - ", "-");
    }

    static boolean isCountry(EntityId id) {
        return id.kind() == EntityKind.COUNTRY;
    }
}

package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Tells which organizations a person is said to act for, right before the name ("NATO Secretary General Ann Doe", "EU foreign policy
 * chief Ann Doe") or in a remark beside it ("Ann Doe, head of the agency,"), so that "the NATO chief" can mean that person.
 */
final class HeadedBodies {

    private static final int LONGEST_FIELD = 3;
    private static final int LONGEST_PORTFOLIO = 8;
    private static final int REMARK = 14;
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", ",", "&");
    private static final Set<String> ENDS = Set.of(",", ";", "who", "said", "(");

    private static final Set<String> HEADS = Set.of("chief", "head", "boss", "commissioner");
    private static final String MINISTER = "minister";

    private final PersonTitles titles;

    HeadedBodies(PersonTitles titles) {
        this.titles = titles;
    }

    /**
     * Where a name stands.
     *
     * @param title first token of the titles before it; its own first token where there are none
     * @param from first token of the name
     * @param to one past its last token
     */
    record Place(int title, int from, int to) {}

    /** The organizations, and the titles that say so where they are longer than the table knows: "foreign policy chief". */
    record Led(Set<EntityId> bodies, Set<String> titles) {}

    Led of(Scene scene, Sentence sentence, Place name) {
        Set<EntityId> bodies = new TreeSet<>();
        Set<String> longer = new TreeSet<>();
        if (name.title() < name.from()) {
            int at = bodyEnd(scene, sentence, name.title());
            endingAt(scene, sentence, at).ifPresent(bodies::add);
            if (at < name.title() && !bodies.isEmpty() && !Grammar.isPossessive(sentence.token(at))) {
                longer.add(words(sentence, at, name.from()));
            }
        } else if (officeBefore(sentence, name.from()).isPresent()) {
            endingAt(scene, sentence, name.from()).ifPresent(bodies::add);
        }
        if (Grammar.hasToken(sentence, name.to(), ",")) {
            bodies.addAll(inRemark(scene, sentence, name.to() + 1));
        }
        return new Led(bodies, longer);
    }

    /** One past the body before a title, over words of its field: "EU | foreign policy chief". */
    private static int bodyEnd(Scene scene, Sentence sentence, int title) {
        int at = title;
        while (HEADS.contains(sentence.token(title).lower())
                && title - at < LONGEST_FIELD
                && endingAt(scene, sentence, at).isEmpty()
                && isField(scene, sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isField(Scene scene, Sentence sentence, int index) {
        return index > 0
                && sentence.token(index).isWord()
                && !Grammar.isFunctionWord(sentence.token(index))
                && scene.mentionsIn(sentence.span()).stream()
                        .noneMatch(mention ->
                                mention.span().overlaps(sentence.token(index).span()));
    }

    private static Optional<EntityId> endingAt(Scene scene, Sentence sentence, int to) {
        int end = to > 0 && Grammar.isPossessive(sentence.token(to - 1)) ? to - 1 : to;
        if (end <= 0) {
            return Optional.empty();
        }
        int offset = sentence.token(end - 1).span().end();
        return scene.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.span().end() == offset)
                .map(Mention::entity)
                .filter(id -> id.kind().isOrganization())
                .findFirst();
    }

    /** The organizations in a remark that holds an office: ", director general of the agency,". */
    private Set<EntityId> inRemark(Scene scene, Sentence sentence, int from) {
        int to = from;
        boolean office = false;
        while (to < Math.min(sentence.size(), from + REMARK)
                && !ENDS.contains(sentence.token(to).lower())) {
            office |= titles.at(sentence, to)
                    .filter(match -> match.values().contains(PersonTitles.Kind.OFFICE))
                    .isPresent();
            to++;
        }
        Set<EntityId> bodies = new TreeSet<>();
        if (office) {
            Span remark = sentence.span(from, to);
            scene.mentionsIn(remark).stream()
                    .map(Mention::entity)
                    .filter(id -> id.kind().isOrganization())
                    .forEach(bodies::add);
        }
        return bodies;
    }

    /** The office in "Minister of Energy Ann Doe", "Secretary-General of NATO Ann Doe". */
    Optional<String> officeBefore(Sentence sentence, int name) {
        for (int index = name - 1; index > 0 && name - index <= LONGEST_PORTFOLIO; index--) {
            boolean small = INSIDE.contains(sentence.token(index).lower());
            if (!small && !sentence.token(index).isCapitalized()) {
                return Optional.empty();
            }
            Optional<String> title = OF.contains(sentence.token(index).lower())
                    ? titles.before(sentence, index)
                            .filter(match -> match.values().contains(PersonTitles.Kind.OFFICE))
                            .filter(match -> !isAnothers(sentence, match.from()))
                            .map(match -> withField(sentence, match, name))
                    : Optional.empty();
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** "Envoy of the UN | Secretary-General for": the office of somebody who is not named. */
    private static boolean isAnothers(Sentence sentence, int title) {
        return Grammar.hasToken(sentence, title - 1, "of")
                || Grammar.hasToken(sentence, title - 2, "of")
                || Grammar.hasToken(sentence, title - 3, "of");
    }

    /** "Minister of Energy" is the energy minister. */
    private static String withField(Sentence sentence, PhraseTrie.Match<PersonTitles.Kind> title, int name) {
        String office = words(sentence, title.from(), title.to());
        String field = words(sentence, title.to() + 1, name);
        boolean plain = !field.isEmpty() && INSIDE.stream().noneMatch(List.of(field.split(" "))::contains);
        return plain && office.equals(MINISTER) ? field + " " + office : office;
    }

    private static String words(Sentence sentence, int from, int to) {
        return PeopleFacts.words(sentence, from, to);
    }
}

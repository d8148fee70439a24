package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.MembershipStanding;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Words;

/** The words of membership, from {@code data/lexicon/membership-words.tsv}. */
final class MembershipWords {

    private static final String TABLE = "lexicon/membership-words.tsv";

    private final Map<Kind, PhraseTrie<Word>> words = new EnumMap<>(Kind.class);
    private final Set<EntityId> organizations = new HashSet<>();

    /** What a phrase does in a statement of membership; the table's head says more of each. */
    enum Kind {
        NOUN,
        GROUP,
        STATUS,
        QUALITY,
        VERB,
        WISH,
        CLAIM,
        CLAIM_TO,
        FILE,
        EXAMPLE,
        LIST,
        COMPOSE,
        GROW,
        ADMIT,
        GRANT,
        HOLD,
        BODY,
        STAND_IN,
        WELCOME,
        GOVERNMENT,
        LEAVING,
        DECLARE,
        ENTRY,
        PART,
        PART_NEAR
    }

    /** The form of a verb, or the number of a noun. */
    enum Form {
        BASE,
        PAST,
        PRESENT,
        GERUND,
        PLURAL
    }

    /** One phrase of the table in one of its forms; the standing is MEMBER where the table gives none. */
    record Word(Kind kind, MembershipStanding standing, Form form) {}

    /** A phrase found: from its first token to one past its last. */
    record Found(int from, int to, Word word) {}

    static MembershipWords load() {
        MembershipWords words = new MembershipWords();
        Table.load(TABLE, "word", "kind", "standing", "forms").rows().forEach(words::add);
        return words;
    }

    private void add(Table.Row row) {
        if (row.get("kind").equals("organization")) {
            organizations.add(new EntityId(row.get("word")));
            return;
        }
        Kind kind = kind(row);
        MembershipStanding standing = standing(row);
        List<Form> forms = forms(kind);
        List<String> written = new ArrayList<>(List.of(row.get("word")));
        written.addAll(row.list("forms"));
        for (int index = 0; index < written.size(); index++) {
            Form form = forms.get(Math.min(index, forms.size() - 1));
            words.computeIfAbsent(kind, missing -> PhraseTrie.ignoringCase())
                    .add(Words.split(written.get(index)), new Word(kind, standing, form));
        }
    }

    private static List<Form> forms(Kind kind) {
        return switch (kind) {
            case VERB -> List.of(Form.PAST, Form.BASE, Form.PRESENT, Form.GERUND);
            case NOUN, GROUP -> List.of(Form.BASE, Form.PLURAL);
            default -> List.of(Form.BASE);
        };
    }

    private static Kind kind(Table.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(row.get("kind"))) {
                return kind;
            }
        }
        throw row.error("no such kind of word: '" + row.get("kind") + "'; the head of the table lists them");
    }

    private static MembershipStanding standing(Table.Row row) {
        return switch (row.get("standing")) {
            case "member", "" -> MembershipStanding.MEMBER;
            case "candidate" -> MembershipStanding.CANDIDATE;
            case "observer" -> MembershipStanding.OBSERVER;
            case "former" -> MembershipStanding.FORMER_MEMBER;
            default ->
                throw row.error("expected member, candidate, observer or former as standing, found '"
                        + row.get("standing") + "'");
        };
    }

    /** Whether countries are members of this organization though it is no alliance. */
    boolean hasMembers(EntityId organization) {
        return organizations.contains(organization);
    }

    /** The longest phrase of this kind at the token. */
    Optional<Found> at(MemberLine line, int from, Kind kind) {
        if (from < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(words.get(kind))
                .flatMap(phrases -> phrases.longestAt(line.tokens(), from))
                .map(match -> new Found(match.from(), match.to(), match.values().getFirst()));
    }

    boolean is(MemberLine line, int index, Kind kind) {
        return at(line, index, kind).isPresent();
    }

    /** All phrases of this kind in the sentence. */
    List<Found> all(MemberLine line, Kind kind) {
        List<Found> found = new ArrayList<>();
        for (int index = 0; index < line.size(); index++) {
            at(line, index, kind).ifPresent(found::add);
        }
        return found;
    }
}

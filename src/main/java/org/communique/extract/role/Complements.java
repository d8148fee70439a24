package org.communique.extract.role;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.extract.role.RoleWords.Head;
import org.communique.extract.role.RoleWords.Kind;

/** Reads what stands after the head of a title: "of the National Economic Council", "to the United States". */
final class Complements {

    private static final int LONGEST = 18;
    private static final Set<String> TO = Set.of("to", "for", "on", "in");
    private static final Set<String> WHERE = Set.of("in", "from", "on", "with", "by");
    private static final Set<String> AND = Set.of("and", "&", ",");

    private final RoleWords words;
    private final Line line;

    Complements(RoleWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    /**
     * The words after a head.
     *
     * @param titleTo one past the last token that belongs to the title
     * @param to one past the last token of the whole phrase
     * @param body whose office it is
     */
    record Complement(int titleTo, int to, Optional<Mention> body) {}

    /** The complement after the head, before token {@code limit}; nothing but the head itself if there is none. */
    Complement after(Head head, int limit) {
        int from = head.to();
        Complement none = new Complement(from, from, Optional.empty());
        if (!line.isAny(from, Grammar.PREPOSITION) || from >= limit) {
            return none;
        }
        if (head.kind() == Kind.ENVOY && line.isAny(from, TO)) {
            return host(from, limit);
        }
        int preposition = from;
        Optional<Mention> possessor = Optional.empty();
        int index = from + 1;
        while (index < Math.min(limit, from + LONGEST) && !ends(index)) {
            if (line.isAny(index, Grammar.PREPOSITION)) {
                preposition = index;
            }
            Optional<Mention> body = line.body(index);
            if (body.isPresent() && isWhole(body.get())) {
                return of(head, preposition, body.get(), limit);
            }
            if (body.isPresent() && line.isAny(line.end(body.get()), Grammar.POSSESSIVE)) {
                possessor = body;
            }
            index = line.mention(index).map(line::end).orElse(index + 1);
        }
        boolean merelyWhere = preposition == from && line.isAny(from, WHERE) && !line.is(from, "on");
        return merelyWhere ? none : new Complement(index, index, possessor);
    }

    private boolean ends(int index) {
        boolean mark = !line.isWord(index) && !isInside(index) && !isPortfolio(index);
        boolean clause = line.isTagged(index, "W") || line.isFiniteVerb(index) || line.is(index, "who");
        return mark
                || line.isTime(index)
                || line.isPerson(index)
                || (clause && line.mention(index).isEmpty())
                || (line.isAny(index, AND) && opensTitle(index + 1));
    }

    /** The comma in "Minister of Water, Forests and Fisheries": capitals that "and" and a capital close. */
    private boolean isPortfolio(int comma) {
        if (!line.is(comma, ",") || !isPlainCapital(comma - 1) || !isPlainCapital(comma + 1)) {
            return false;
        }
        for (int index = comma + 1; index < comma + LONGEST; index++) {
            if (line.isAny(index, AND)) {
                return isPlainCapital(index + 1);
            }
            boolean listed = isPlainCapital(index) || (line.is(index, ",") && isPlainCapital(index + 1));
            if (!listed) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlainCapital(int index) {
        return line.isCapitalized(index) && line.mention(index).isEmpty();
    }

    private boolean isInside(int index) {
        boolean joint = line.is(index, "-") || line.is(index, "&") || line.isAny(index, Grammar.POSSESSIVE);
        return joint || line.mention(index).isPresent();
    }

    /** After "and": "chairman of the Society and head of …" is a second title. */
    private boolean opensTitle(int start) {
        int index = line.isAny(start, Grammar.DETERMINER) ? start + 1 : start;
        while (words.isModifier(line, index)
                || line.body(index)
                        .filter(body -> body.form() == MentionForm.ADJECTIVE)
                        .isPresent()) {
            index++;
        }
        return words.headAt(line, index).isPresent();
    }

    /** Not merely the possessor or the adjective of what follows: "the U.K.'s Chatham House", "the Chinese Academy". */
    private boolean isWhole(Mention body) {
        int end = line.end(body);
        boolean possessor = line.isAny(end, Grammar.POSSESSIVE) && line.isWord(end + 1);
        boolean followed = line.body(end).isPresent() || line.is(end, "-");
        boolean adjective = body.form() == MentionForm.ADJECTIVE && line.isWord(end) && !line.isFiniteVerb(end);
        boolean compound = line.isTagged(end, "NN")
                && (!line.isCapitalized(end) || line.isAny(line.start(body) - 1, AND))
                && line.mention(end).isEmpty();
        return !possessor && !followed && !adjective && !compound;
    }

    /** "in Moscow" says where, not of what: it ends the title. */
    private Complement of(Head head, int preposition, Mention body, int limit) {
        boolean place = line.entity(body).kind().isPlace();
        if (place && line.isAny(preposition, WHERE)) {
            int to = Math.max(head.to(), preposition);
            return new Complement(to, to, Optional.empty());
        }
        boolean city = line.entity(body).kind() == EntityKind.CITY && line.is(preposition, "at");
        int titleTo = Math.max(head.to(), preposition);
        return new Complement(titleTo, chain(line.end(body), limit), city ? Optional.empty() : Optional.of(body));
    }

    /** "under the Chinese Academy of Social Sciences": bodies above the first one are passed over. */
    private int chain(int from, int limit) {
        int to = from;
        while (to < limit && line.isAny(to, Set.of("of", "at", "under", "in", "within"))) {
            int index = to + 1;
            while (index < limit
                    && (line.is(index, "the") || line.body(index).isPresent() || line.isCapitalized(index))) {
                index++;
            }
            boolean named = index > to + 1 && line.isCapitalized(index - 1);
            if (!named || line.isTime(index - 1)) {
                break;
            }
            to = index;
        }
        return to;
    }

    /** "ambassador to the United States", "special envoy for the Middle East": where to stays in the title. */
    private Complement host(int from, int limit) {
        int index = from + 1;
        while (index < Math.min(limit, from + LONGEST) && !ends(index)) {
            index = line.mention(index).map(line::end).orElse(index + 1);
        }
        return new Complement(index, index, Optional.empty());
    }
}

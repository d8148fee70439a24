package org.communique.extract.role;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.extract.role.Complements.Complement;
import org.communique.extract.role.RoleWords.Head;
import org.communique.extract.role.RoleWords.Kind;

/** Reads titles from left to right ("the former Indian ambassador to Russia") and from right to left, up to a name. */
final class Titles {

    private static final int LONGEST = 14;
    private static final int UNKNOWN = 2;
    private static final Set<String> SMALL = Set.of("and", "of", "for", "to", "&", "the", "-", "'s");

    private final RoleWords words;
    private final Line line;
    private final Complements complements;

    Titles(RoleWords words, Line line) {
        this.words = words;
        this.line = line;
        this.complements = new Complements(words, line);
    }

    /** The title that ends right before the token: "Chinese Foreign Ministry spokesperson", "Minister of Trade". */
    Optional<Title> endingAt(int to) {
        Optional<Head> head = words.headBefore(line, to);
        if (head.isPresent() && line.mention(to - 1).isEmpty()) {
            return Optional.of(around(head.get(), new Complement(to, to, Optional.empty())));
        }
        return head.isPresent() ? officeNamedAsBody(head.get()) : withComplement(to);
    }

    /** "U.S. Trade Representative": the name of the office itself, as an organization. */
    private Optional<Title> officeNamedAsBody(Head head) {
        Mention body = line.mention(head.to() - 1).orElseThrow();
        int from = line.start(body);
        boolean abbreviation = line.words(from, from + 1).chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
        boolean office = body.entity().kind().isOrganization() && line.end(body) == head.to() && from < head.from();
        if (!office) {
            return Optional.empty();
        }
        int title = abbreviation ? from + 1 : from;
        Optional<EntityId> country = line.country(body.entity());
        return Optional.of(new Title(from, head.to(), line.words(title, head.to()), country, head, false));
    }

    /** "Minister of Foreign Affairs Ann Doe": capitals and small words back to a head. */
    private Optional<Title> withComplement(int to) {
        int index = to - 1;
        while (index > 0
                && to - index < LONGEST
                && !line.isPerson(index)
                && !line.isTime(index)
                && (line.isCapitalized(index) || line.isAny(index, SMALL) || isListComma(index))) {
            Optional<Head> head = words.headBefore(line, index);
            if (head.isPresent()
                    && line.isAny(index, Set.of("of", "for", "to"))
                    && line.mention(index - 1).isEmpty()) {
                Complement complement = complements.after(head.get(), to);
                return complement.to() == to && !head.get().isGeneric()
                        ? Optional.of(around(head.get(), complement)).filter(title -> !isAnothers(title.from()))
                        : Optional.empty();
            }
            index--;
        }
        return Optional.empty();
    }

    /** The comma in "Minister of Economy, Trade and Industry". */
    private boolean isListComma(int index) {
        return line.is(index, ",")
                && line.isCapitalized(index - 1)
                && line.isCapitalized(index + 1)
                && !line.isPerson(index - 1);
    }

    /** "Envoy of the | Secretary-General": the envoy's name follows, not the Secretary-General's. */
    private boolean isAnothers(int from) {
        int of = line.is(from - 1, "the") ? from - 2 : from - 1;
        return line.is(of, "of") && words.headBefore(line, of).isPresent();
    }

    /** Adds what stands before the head: modifiers, the country or organization, and "former" before that. */
    private Title around(Head head, Complement complement) {
        int from = head.from();
        while (from > 0 && belongs(from - 1)) {
            from--;
        }
        Optional<Mention> region = line.mention(from - 1)
                .filter(mention -> line.entity(mention).kind() == EntityKind.REGION
                        && line.body(line.start(mention)).isEmpty());
        from = region.map(line::start).orElse(from);
        while (region.isPresent() && from > 0 && belongs(from - 1)) {
            from--;
        }
        Optional<Mention> body = bodyBefore(from);
        boolean described = body.isEmpty()
                && line.isCapitalized(from - 1)
                && line.description(from - 1).isPresent();
        int start = body.map(line::start).orElse(described ? from - 1 : from);
        int first = statusBefore(start);
        String prefix = first < start ? status(first) : "";
        boolean later = first < start && body.isEmpty();
        String title = (later ? "" : prefix) + words(later ? first : from, head, complement);
        return new Title(
                first,
                complement.to(),
                title,
                described
                        ? line.description(from - 1).map(Mention::entity).flatMap(line::country)
                        : body.or(complement::body).map(Mention::entity),
                head,
                complement.titleTo() > head.to());
    }

    /** "former " or "then-" */
    private String status(int from) {
        int to = words.after(line, from, Kind.STATUS);
        return line.words(from, to) + (line.is(to, "-") ? "-" : " ");
    }

    /** "former" or "then-" right before the token. */
    private int statusBefore(int start) {
        int index = line.is(start - 1, "-") ? start - 2 : start - 1;
        return words.is(line, index, Kind.STATUS) && line.mention(index).isEmpty() ? index : start;
    }

    /** The words from the first modifier to the end of the complement, with the head in the singular. */
    private String words(int from, Head head, Complement complement) {
        if (!head.plural()) {
            return line.words(from, complement.titleTo());
        }
        boolean capital = line.isCapitalized(head.from());
        char first = head.singular().charAt(0);
        String singular = (capital ? Character.toUpperCase(first) : first)
                + head.singular().substring(1);
        return String.join(" ", line.words(from, head.from()), singular, line.words(head.to(), complement.titleTo()))
                .strip();
    }

    private Optional<Mention> bodyBefore(int from) {
        int index = from - 1;
        int unknown = 0;
        while (unknown < UNKNOWN && isUnknownAdjective(index)) {
            index--;
            unknown++;
        }
        boolean possessive = line.isAny(index, Grammar.POSSESSIVE);
        return unknown > 0 && !possessive ? Optional.empty() : line.body(possessive ? index - 1 : index);
    }

    private boolean isUnknownAdjective(int index) {
        return line.isWord(index)
                && !line.isCapitalized(index)
                && line.mention(index).isEmpty()
                && (line.isTagged(index, "JJ") || line.isTagged(index, "VBN"));
    }

    private boolean belongs(int index) {
        if (line.mention(index).isPresent() || line.isTime(index)) {
            return false;
        }
        boolean hyphen = line.is(index, "-")
                && index > 0
                && (words.isModifier(line, index - 1)
                        || words.headBefore(line, index).isPresent());
        return words.isModifier(line, index) || words.headAt(line, index).isPresent() || hyphen || isField(index);
    }

    /** A capitalized word that no table knows, inside a sentence: "Communications Director". */
    private boolean isField(int index) {
        return !line.isHeadline()
                && line.description(index).isEmpty()
                && line.isCapitalized(index)
                && index > 0
                && (line.isWord(index - 1) || line.isAny(index - 1, Grammar.POSSESSIVE));
    }

    /** The title that begins at the token, after its article: "an expert at …", "the former Indian ambassador to …". */
    Optional<Title> startingAt(int start) {
        int from = line.isAny(start, Grammar.DETERMINER) ? start + 1 : start;
        boolean owned = from > start
                && line.isAny(from + 1, Grammar.POSSESSIVE)
                && line.mention(from).isEmpty();
        int index = owned ? from + 2 : from;
        int unknown = 0;
        while (index < line.size() && index - from < LONGEST) {
            Optional<Head> head = headOfRun(index);
            if (head.isPresent()) {
                return Optional.of(around(head.get(), complements.after(head.get(), line.size())));
            }
            boolean possessor = line.mention(index)
                    .filter(mention -> line.isAny(line.end(mention), Grammar.POSSESSIVE))
                    .isPresent();
            if (possessor || (line.mention(index).isPresent() && !line.isPerson(index))) {
                index = line.end(line.mention(index).get());
            } else if (line.isAny(index, Grammar.POSSESSIVE)
                    || line.is(index, "-")
                    || belongs(index)
                    || line.is(index, "based")) {
                index++;
            } else if (isUnknownAdjective(index) && unknown++ < UNKNOWN) {
                index++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last head of a run of heads and modifiers: "deputy", "chief" and "economist" in "deputy chief economist". */
    private Optional<Head> headOfRun(int index) {
        Optional<Head> head =
                words.headAt(line, index).filter(found -> line.mention(index).isEmpty());
        if (head.isEmpty()) {
            return head;
        }
        int next = head.get().to();
        while (next < line.size() && line.mention(next).isEmpty() && words.isModifier(line, next)) {
            next++;
        }
        return headOfRun(next).or(() -> head);
    }
}

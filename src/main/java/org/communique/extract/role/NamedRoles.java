package org.communique.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.extract.role.RoleWords.Head;
import org.communique.extract.role.RoleWords.Kind;
import org.communique.text.Span;

/**
 * Reads the titles that a sentence gives to a name. English puts them right before it ("Chinese Foreign Ministry spokesperson Ann
 * Doe"), beside it between commas ("Ann Doe, an expert at the Institute of …,"; "China's president, Ann Doe,"), or after a verb.
 */
final class NamedRoles {

    private static final int LONGEST = 20;
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> ADVERBS = Set.of("also", "currently", "now", "himself", "herself", "who", ",");

    private final RoleWords words;
    private final Line line;
    private final Titles titles;
    private final SharedTitles shared;

    NamedRoles(RoleWords words, Line line) {
        this.words = words;
        this.line = line;
        this.titles = new Titles(words, line);
        this.shared = new SharedTitles(line, titles);
    }

    /** All titles that the sentence gives to this mention of a person. */
    List<StatedRole> of(Mention person) {
        List<StatedRole> roles = new ArrayList<>();
        int start = beforeHonorific(line.start(person));
        int end = line.end(person);
        for (Title title : before(start)) {
            roles.add(role(person, title, 92));
        }
        if (line.isAny(start - 1, Grammar.OPEN)) {
            beside(start - 1, end)
                    .filter(title -> fits(person, title))
                    .ifPresent(title -> roles.add(role(person, title, 85)));
        }
        led(person, end).ifPresent(roles::add);
        for (Title title : after(end)) {
            if (fits(person, title)) {
                roles.add(role(person, title, 88));
            }
        }
        return roles;
    }

    /** ", who chairs the Harbour Commission" */
    private Optional<StatedRole> led(Mention person, int end) {
        int who = line.isAny(end, Grammar.OPEN) ? end + 1 : end;
        int verb = line.is(who, "who") ? who + 1 : who;
        Optional<String> title = words.titleOf(line, verb);
        int from = line.isAny(verb + 1, Grammar.DETERMINER) ? verb + 2 : verb + 1;
        return title.isEmpty()
                ? Optional.empty()
                : line.mention(from)
                        .filter(body -> line.entity(body).kind().isOrganization())
                        .filter(body -> !line.isWord(line.end(body)) && !line.isAny(line.end(body), Grammar.POSSESSIVE))
                        .map(body -> new StatedRole(
                                person.entity(),
                                title.get(),
                                Optional.of(body.entity()),
                                person.span().union(body.span()),
                                82));
    }

    private int beforeHonorific(int start) {
        int before = start;
        while (words.is(line, before - 1, Kind.HONORIFIC) && !endsLongerTitle(before)) {
            before--;
        }
        return before;
    }

    /** "Lady" in "First Lady" */
    private boolean endsLongerTitle(int to) {
        return words.headBefore(line, to).filter(head -> head.from() < to - 1).isPresent();
    }

    private StatedRole role(Mention person, Title title, int percent) {
        Span evidence = line.span(title.from(), title.to()).union(person.span());
        Optional<EntityId> organization = title.organization().or(() -> countryBehind(line.end(person)));
        return new StatedRole(person.entity(), title.words(), organization, evidence, percent);
    }

    /** "Queen Ann of Norland" */
    private Optional<EntityId> countryBehind(int end) {
        int at = line.is(end + 1, "the") ? end + 2 : end + 1;
        return line.is(end, "of")
                ? line.body(at).map(Mention::entity).filter(id -> id.kind() == EntityKind.COUNTRY)
                : Optional.empty();
    }

    /** A known person of one country holds no bare office of another: "after meeting Ann Doe, the French president, …". */
    private boolean fits(Mention person, Title title) {
        Optional<EntityId> known = line.entity(person).wikidata().flatMap(item -> line.country(person.entity()));
        Optional<EntityId> country = title.organization().flatMap(line::country);
        return title.complemented() || known.isEmpty() || country.isEmpty() || known.equals(country);
    }

    /** The title before the name, and one joined to it: "Crown Prince and Prime Minister Ann Doe". */
    private List<Title> before(int to) {
        Optional<Title> title = titles.endingAt(to);
        if (title.isEmpty() || title.get().head().plural()) {
            return shared.before(to).map(List::of).orElse(List.of());
        }
        int and = title.get().from() - 1;
        boolean joined = line.isAny(and, AND) && line.isCapitalized(and - 1) && line.isCapitalized(and + 1);
        return titles.endingAt(and)
                .filter(other -> joined && !other.head().isGeneric())
                .map(other -> List.of(other, title.get().sharing(other)))
                .orElse(List.of(title.get()));
    }

    /** The title whose phrase ends at the comma before a name: "China's ambassador to the United States, Ann Doe,". */
    private Optional<Title> beside(int comma, int nameEnd) {
        for (int start = Math.max(0, comma - LONGEST); start < comma; start++) {
            boolean opens = line.isAny(start, Grammar.DETERMINER)
                    || line.body(start).isPresent()
                    || (line.isAny(start, Grammar.POSSESSIVE) && isSomebody(start - 1));
            if (!opens || line.isInsideMention(start)) {
                continue;
            }
            Optional<Title> title = titles.startingAt(start)
                    .filter(found -> found.to() == comma && !found.head().plural());
            if (title.isPresent()) {
                int first = Math.min(start, title.get().from());
                return isBeside(first, nameEnd) ? title : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(int index) {
        return line.isPerson(index) || line.description(index).isPresent();
    }

    /** The two are one phrase: nothing denies it before, and a mark closes it, or it is the subject of its clause. */
    private boolean isBeside(int start, int nameEnd) {
        boolean denied = line.isAny(start - 1, Grammar.NO_SUBJECT);
        boolean closed = nameEnd >= line.size() || line.isAny(nameEnd, Grammar.CLOSE);
        boolean subject = start == 0 || line.isAny(start - 1, Grammar.CLAUSE_OPENS);
        return !denied && (closed || subject);
    }

    /** Titles after the name: ", an expert at …," or "is the president of …"; several are joined by "and". */
    private List<Title> after(int end) {
        int from = end;
        while (line.isAny(from, ADVERBS)) {
            from++;
        }
        int verb = words.after(line, from, Kind.VERB);
        int copula = words.after(line, from, Kind.COPULA);
        if (verb > from || copula > from) {
            boolean weak = copula >= verb;
            return chain(Math.max(verb, copula)).stream()
                    .filter(title -> weak
                            ? isStrong(title)
                            : title.isTelling() || !title.head().isGeneric())
                    .toList();
        }
        if (words.is(line, end, Kind.STATUS)) {
            return chain(end).stream().filter(NamedRoles::isStrong).toList();
        }
        return line.isAny(end, Grammar.OPEN) ? chain(end + 1) : List.of();
    }

    /** After "is" only what names its organization is an office. */
    private static boolean isStrong(Title title) {
        return title.organization().isPresent()
                || (title.complemented() && !title.head().isGeneric());
    }

    private List<Title> chain(int start) {
        List<Title> found = new ArrayList<>();
        Optional<Title> title = apposed(start);
        while (title.isPresent()) {
            found.add(found.isEmpty() ? title.get() : title.get().sharing(found.getFirst()));
            int next = title.get().to();
            int and = line.is(next, ",") ? next + 1 : next;
            title = line.isAny(and, AND) ? apposed(and + 1) : Optional.empty();
        }
        return found;
    }

    /** A title in the singular after which the phrase ends or goes on with a further clause, not with a name or a verb. */
    private Optional<Title> apposed(int start) {
        return titles.startingAt(start)
                .filter(title -> !title.head().plural())
                .filter(title -> title.to() >= line.size()
                        || line.isAny(title.to(), Grammar.CLOSE)
                        || line.isAny(title.to(), Grammar.GOES_ON)
                        || isLoose(title)
                        || line.isTime(title.to()))
                .filter(title -> !isOthers(title));
    }

    /** "Ann Doe, spokesperson of the ministry said": without an article the phrase is no subject of its own. */
    private boolean isLoose(Title title) {
        return title.organization().isPresent()
                && line.is(title.from() - 1, ",")
                && line.isPerson(title.from() - 2)
                && line.isFiniteVerb(title.to());
    }

    /** "and President Ann Doe", "Foreign Minister, Ann Doe": the title belongs to the next name. */
    private boolean isOthers(Title title) {
        Head head = title.head();
        boolean listed = line.is(title.to(), ",") && line.isPerson(title.to() + 1) && isNamesOwn(title, head);
        return line.isPerson(title.to()) || listed;
    }

    /** The phrase before "comma and name" is that name's where it opens with a possessor: "Ann Doe, China's minister, John Roe". */
    private boolean isNamesOwn(Title title, Head head) {
        return title.to() == head.to() && line.isAny(head.from() - 1, Grammar.POSSESSIVE);
    }
}

package org.communique.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.text.Span;

/**
 * Reads titles in a sentence. English puts them right before the name ("Chinese Foreign Ministry spokesperson Wang Wenbin"), beside it
 * between commas ("Yang Jin, an expert at the Institute of …,"; "China's president, Xi Jinping,"), or after a form of "be".
 */
final class TitleReader {

    private static final int LONGEST = 14;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their");
    private static final Set<String> OF = Set.of("of", "at", "for", "from", "in", "to", "with", "under", "on", "-");
    private static final Set<String> BE =
            Set.of("is", "was", "became", "remains", "as", "named", "elected", "appointed");
    private static final Set<String> END =
            Set.of(",", ".", ";", ":", ")", "(", "said", "says", "told", "who", "which", "that");

    private final RoleWords words;
    private final Line line;
    private final String text;

    TitleReader(RoleWords words, Line line, String text) {
        this.words = words;
        this.line = line;
        this.text = text;
    }

    /** A title with what it is a title of. */
    private record Title(int from, int to, String words, Optional<Mention> body) {}

    /** All titles that the sentence gives to this mention of a person. */
    List<StatedRole> of(Mention person) {
        List<StatedRole> roles = new ArrayList<>();
        int start = line.start(person);
        int end = line.end(person);
        before(start).ifPresent(title -> roles.add(role(person, title, 92)));
        if (line.is(start - 1, ",") || line.is(start - 1, "'s")) {
            beside(start - 1).ifPresent(title -> roles.add(role(person, title, 85)));
        }
        after(end).forEach(title -> roles.add(role(person, title, 88)));
        return roles;
    }

    private StatedRole role(Mention person, Title title, int confidence) {
        Span evidence = line.span(title.from(), title.to()).union(person.span());
        Optional<EntityId> body = title.body().map(Mention::entity);
        Span whole = title.body().map(mention -> evidence.union(mention.span())).orElse(evidence);
        return new StatedRole(person.entity(), title.words(), body, whole, confidence);
    }

    /** The title that ends right before token {@code to}: head, words before it, and the body before those. */
    private Optional<Title> before(int to) {
        int last = to - 1;
        if (last < 0 || !words.isHead(line.token(last)) || line.mention(last).isPresent()) {
            return plural(to);
        }
        return Optional.of(title(to));
    }

    /** "Presidents Xi Jinping and Vladimir Putin": the second name shares the plural title of the first. */
    private Optional<Title> plural(int to) {
        if (!line.is(to - 1, "and")) {
            return Optional.empty();
        }
        Optional<Mention> first =
                line.mention(to - 2).filter(mention -> mention.entity().kind().isPerson());
        return first.map(line::start)
                .filter(start -> start > 0 && words.isPlural(line.token(start - 1)))
                .map(this::title);
    }

    private Title title(int to) {
        int from = to - 1;
        while (from > 0 && belongs(from - 1)) {
            from--;
        }
        String head = words.singular(line.token(to - 1));
        String title = from == to - 1 ? head : line.words(from, to - 1, text) + " " + head;
        int body = line.is(from - 1, "'s") || line.is(from - 1, "'") ? from - 2 : from - 1;
        return new Title(from, to, title, body < 0 ? Optional.empty() : line.body(body));
    }

    private boolean belongs(int index) {
        if (line.mention(index).isPresent()) {
            return false;
        }
        boolean hyphen = line.is(index, "-") && index > 0 && words.isBefore(line.token(index - 1));
        boolean field = line.token(index).isCapitalized()
                && index > 0
                && !line.is(index - 1, ".")
                && line.token(index).isWord();
        return words.isBefore(line.token(index))
                || words.isHead(line.token(index))
                || hyphen
                || (field && !isFirst(index));
    }

    private boolean isFirst(int index) {
        return index == 0 || !(line.token(index - 1).isWord() || line.is(index - 1, "'s"));
    }

    /** The title whose phrase ends at token {@code to}, a comma before a name: "China's ambassador to the United States,". */
    private Optional<Title> beside(int to) {
        for (int head = to - 1; head >= Math.max(0, to - LONGEST); head--) {
            if (END.contains(line.token(head).lower())) {
                return Optional.empty();
            }
            if (words.isHead(line.token(head)) && line.mention(head).isEmpty()) {
                boolean complement =
                        head + 1 < to && OF.contains(line.token(head + 1).lower());
                return head + 1 == to || complement
                        ? Optional.of(withComplement(title(head + 1), head + 1, to))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Titles after the name: ", an expert at …," or "is the president of …"; several are joined by "and". */
    private List<Title> after(int end) {
        int from = end;
        if (line.is(from, ",")) {
            from++;
        } else if (from < line.size() && BE.contains(line.token(from).lower())) {
            from++;
        } else {
            return List.of();
        }
        if (line.is(from, "who")
                && from + 1 < line.size()
                && BE.contains(line.token(from + 1).lower())) {
            from += 2;
        }
        List<Title> titles = new ArrayList<>();
        Optional<Title> title = titleFrom(from);
        while (title.isPresent()) {
            titles.add(title.get());
            int next = title.get().to();
            title = line.is(next, "and") ? titleFrom(next + 1) : Optional.empty();
        }
        return titles;
    }

    private Optional<Title> titleFrom(int start) {
        int from = start;
        while (from < line.size() && ARTICLES.contains(line.token(from).lower())) {
            from++;
        }
        int index = from;
        Optional<Mention> body = Optional.empty();
        while (index < line.size()
                && index - from < LONGEST
                && !END.contains(line.token(index).lower())) {
            Optional<Mention> here = line.body(index);
            boolean head = here.isEmpty() && words.isHead(line.token(index)) && !nextIsHead(index);
            if (head) {
                return Optional.of(withComplement(titleAt(from, index, body), index + 1, line.size()));
            }
            boolean possessive = line.is(index, "'s");
            if (here.isEmpty() && !possessive && !belongs(index)) {
                return Optional.empty();
            }
            body = here.isPresent() ? here : body;
            index++;
        }
        return Optional.empty();
    }

    private boolean nextIsHead(int index) {
        return index + 1 < line.size() && line.mention(index + 1).isEmpty() && words.isHead(line.token(index + 1));
    }

    private Title titleAt(int from, int head, Optional<Mention> body) {
        int start = body.map(line::end).orElse(from);
        while (start < head && !line.token(start).isWord()) {
            start++;
        }
        start = line.is(start, "'s") ? start + 1 : start;
        return new Title(Math.min(start, head), head + 1, line.words(Math.min(start, head), head + 1, text), body);
    }

    /** Adds "of the National Economic Council": the first country or organization after the preposition, and the words up to it. */
    private Title withComplement(Title title, int from, int limit) {
        if (from >= limit || !OF.contains(line.token(from).lower())) {
            return title;
        }
        int index = from;
        while (index < limit
                && index - from < LONGEST
                && !END.contains(line.token(index).lower())) {
            Optional<Mention> body = line.body(index);
            if (body.isPresent()) {
                return complemented(title, from, index, body.get());
            }
            if (line.is(index, "and")) {
                break;
            }
            index++;
        }
        return new Title(title.from(), index, line.words(title.from(), index, text), title.body());
    }

    /** "director of the Office of the X": what stands between head and body stays in the title if it holds more than the preposition. */
    private Title complemented(Title title, int from, int at, Mention body) {
        int words = at;
        while (words > from && !line.token(words - 1).isWord()) {
            words--;
        }
        while (words > from && (OF.contains(line.token(words - 1).lower()) || line.is(words - 1, "the"))) {
            words--;
        }
        String whole = line.words(title.from(), Math.max(words, title.to()), text);
        return new Title(
                title.from(), line.end(body), whole, title.body().isPresent() ? title.body() : Optional.of(body));
    }
}

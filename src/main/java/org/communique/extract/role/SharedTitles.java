package org.communique.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;

/** Reads plural titles before several names: "Presidents Ann Doe and John Roe", "the French and German ministers, Ann Doe and John Roe". */
final class SharedTitles {

    private static final Set<String> AND = Set.of("and", "&");

    private final Line line;
    private final Titles titles;

    SharedTitles(Line line, Titles titles) {
        this.line = line;
        this.titles = titles;
    }

    /** The title that the name beginning at the token shares with the names beside it. */
    Optional<Title> before(int name) {
        int first = name;
        int position = 0;
        int previous = previous(first);
        while (previous < first) {
            first = previous;
            position++;
            previous = previous(first);
        }
        int count = position + 1;
        int next = next(name);
        while (next > name) {
            name = next;
            count++;
            next = next(name);
        }
        int end = line.is(first - 1, ",") ? first - 1 : first;
        int place = position;
        int names = count;
        Optional<Title> each = ofEach(end, place, names);
        return each.isPresent()
                ? each
                : titles.endingAt(end)
                        .filter(title -> title.head().plural() && !title.head().isGeneric() && names > 1)
                        .map(title -> respective(title, place, names));
    }

    /** "the ministers of Norland and Sudmark, Ann Doe and John Roe": as many bodies as names. */
    private Optional<Title> ofEach(int end, int place, int names) {
        List<EntityId> bodies = new ArrayList<>();
        int index = end;
        Optional<Mention> body = line.body(index - 1);
        while (body.isPresent()) {
            bodies.addFirst(body.get().entity());
            index = line.start(body.get());
            index = line.is(index - 1, "the") ? index - 1 : index;
            int before = line.isAny(index - 1, AND) ? index - 1 : index;
            before = line.is(before - 1, ",") ? before - 1 : before;
            body = before == index ? Optional.empty() : line.body(before - 1);
        }
        int of = index - 1;
        return names > 1 && bodies.size() == names && line.is(of, "of")
                ? titles.endingAt(of)
                        .filter(title -> title.head().plural())
                        .map(title -> new Title(
                                title.from(),
                                end,
                                title.words(),
                                Optional.of(bodies.get(place)),
                                title.head(),
                                title.complemented()))
                : Optional.empty();
    }

    /** First token of the name before this one in a list; the same token if there is none. */
    private int previous(int name) {
        int index = line.isAny(name - 1, AND) ? name - 1 : name;
        index = line.is(index - 1, ",") ? index - 1 : index;
        return index < name && line.isPerson(index - 1)
                ? line.mention(index - 1).map(line::start).orElse(name)
                : name;
    }

    private int next(int name) {
        int end = line.mention(name).map(line::end).orElse(name);
        int index = line.is(end, ",") ? end + 1 : end;
        index = line.isAny(index, AND) ? index + 1 : index;
        return index > end && line.isPerson(index) ? index : name;
    }

    /** As many countries as names go one to one with them; several countries of another number stay out. */
    private Title respective(Title title, int position, int names) {
        List<EntityId> bodies = new ArrayList<>();
        int index = title.from();
        Optional<Mention> body = line.body(index);
        while (body.isPresent()) {
            bodies.addFirst(body.get().entity());
            index = line.start(body.get());
            int before = line.isAny(index - 1, AND) || line.is(index - 1, ",") ? index - 2 : index;
            body = before == index ? Optional.empty() : line.body(before);
        }
        if (bodies.size() < 2) {
            return title;
        }
        Optional<EntityId> own = bodies.size() == names ? Optional.of(bodies.get(position)) : Optional.empty();
        return new Title(index, title.to(), title.words(), own, title.head(), title.complemented());
    }
}

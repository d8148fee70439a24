package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Mention;

/**
 * Countries (or alliances) named one after the other.
 *
 * @param mentions at least one, in text order
 * @param from first token, "the" included
 * @param to one past the last token
 */
record Parties(List<Mention> mentions, int from, int to) {

    private static final Set<String> AND = Set.of("and", "or", "&");
    private static final Set<String> ABOUT = Set.of("in", "at", "on", "from", "by");

    Parties {
        mentions = List.copyOf(mentions);
    }

    int size() {
        return mentions.size();
    }

    /** The list that begins at the token. A possessor ("Turkey's") ends it and is not part of it. */
    static Optional<Parties> from(MemberLine line, int start) {
        List<Mention> mentions = new ArrayList<>();
        int end = start;
        int next = start;
        while (true) {
            next = line.is(next, "the") ? next + 1 : next;
            Optional<Mention> party = line.party(next);
            if (party.isEmpty() || line.isPossessive(line.end(party.get()))) {
                break;
            }
            mentions.add(party.get());
            end = line.end(party.get());
            next = separator(line, end);
            if (next == end) {
                break;
            }
        }
        return mentions.isEmpty() ? Optional.empty() : Optional.of(new Parties(mentions, start, end));
    }

    private static int separator(MemberLine line, int at) {
        int next = at;
        if (line.is(next, ",") || line.is(next, ";")) {
            next++;
        }
        if (line.isAny(next, AND)) {
            return next + 1;
        }
        if (line.is(next, "as") && line.is(next + 1, "well") && line.is(next + 2, "as")) {
            return next + 3;
        }
        return next;
    }

    /**
     * The list that ends right before the token. Commas alone make no list there ("In China, Turkey …"), unless it begins the
     * sentence, as in headlines.
     */
    static Optional<Parties> endingAt(MemberLine line, int end) {
        return endingAt(line, end, false);
    }

    /** The list before "and other members", which needs no "and" of its own. */
    static Optional<Parties> beforeOthers(MemberLine line, int end) {
        return endingAt(line, line.is(end - 1, ",") ? end - 1 : end, true);
    }

    private static Optional<Parties> endingAt(MemberLine line, int end, boolean isList) {
        List<Mention> mentions = new ArrayList<>();
        boolean joined = isList;
        int from = end;
        Optional<Mention> party = line.party(end - 1);
        while (party.isPresent()) {
            mentions.addFirst(party.get());
            from = withArticle(line, line.start(party.get()));
            int before = from - 1;
            joined |= line.isAny(before, AND);
            before = line.isAny(before, AND) ? before - 1 : before;
            before = line.is(before, ",") ? before - 1 : before;
            party = before == from - 1 ? Optional.empty() : line.party(before);
        }
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        boolean list = joined || mentions.size() == 1 || from == 0;
        Parties all = new Parties(mentions, from, end);
        return Optional.of(list && !(line.isAny(from - 1, ABOUT) && !joined) ? all : all.lastOnly(line));
    }

    private static int withArticle(MemberLine line, int start) {
        return line.is(start - 1, "the") ? start - 1 : start;
    }

    Parties lastOnly(MemberLine line) {
        return new Parties(List.of(mentions.getLast()), withArticle(line, line.start(mentions.getLast())), to);
    }

    Parties firstOnly(MemberLine line) {
        return new Parties(List.of(mentions.getFirst()), from, line.end(mentions.getFirst()));
    }
}

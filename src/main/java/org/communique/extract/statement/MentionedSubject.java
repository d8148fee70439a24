package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** Tells whether somebody named right before a verb of reporting speaks, alone or with others, or only belongs to whoever does. */
final class MentionedSubject {

    private static final int FARTHEST_NOUN = 12;
    private static final int LOOSE = 4;

    private final SpeechWords words;
    private final Line line;
    private final Titles titles;

    MentionedSubject(SpeechWords words, Line line, Titles titles) {
        this.words = words;
        this.line = line;
        this.titles = titles;
    }

    /** The subject that ends with the mention at token {@code end}. */
    Subject of(Mention mention, int end, boolean participle) {
        int start = line.start(mention);
        if (!Line.canSpeak(mention)) {
            return Subject.without(start, end, Subject.Kind.UNNAMED);
        }
        int before = start - 1;
        while (before >= 0 && (line.isDeterminer(before) || titles.isModifier(before))) {
            before--;
        }
        boolean governed = line.isPreposition(before) && !(participle && line.is(before, "with"));
        if (governed && mention.form() != MentionForm.PRONOUN && !isOffice(before, mention)) {
            return owner(before, end, mention);
        }
        return coordinated(mention, titles.from(start), end);
    }

    /** "Deputy Minister for Energy Jane Doe", unlike "Friends of President Doe" and "a spokesman for President Doe". */
    private boolean isOffice(int preposition, Mention mention) {
        int head = preposition - 1;
        boolean apart = line.start(mention) > preposition + 1;
        boolean title = head >= 0 && line.isWord(head) && line.token(head).isCapitalized();
        boolean plural = head == 0 && line.token(head).lower().endsWith("s");
        return mention.entity().kind().isPerson()
                && apart
                && title
                && !plural
                && line.mention(head).isEmpty();
    }

    /** "Xi Jinping of China said" has a person before the preposition; "the statement from the ministry" speaks for it. */
    private Subject owner(int preposition, int end, Mention inside) {
        Optional<Mention> apposed = beforeLooseRemark(preposition);
        if (apposed.isPresent()) {
            return Subject.of(apposed.get(), line.start(apposed.get()), end);
        }
        if (speaksFor(preposition - 1, inside)) {
            return Subject.of(inside, titles.from(preposition - 1), end);
        }
        Subject unnamed = Subject.without(titles.fromPhrase(preposition), end, Subject.Kind.UNNAMED);
        for (int index = preposition; index > Math.max(0, preposition - FARTHEST_NOUN); index--) {
            Optional<Mention> mention = line.endingAt(index);
            if (mention.isPresent()) {
                boolean person = mention.get().entity().kind().isPerson() && line.isPreposition(index);
                boolean free = !line.isPreposition(line.start(mention.get()) - 1);
                return person && free
                        ? Subject.of(mention.get(), line.start(mention.get()), end)
                        : fronted(unnamed, inside);
            }
            if (!line.isWord(index - 1)) {
                return fronted(unnamed, inside);
            }
        }
        return fronted(unnamed, inside);
    }

    /** "Jane Doe, spokesperson of the ministry said": a remark without an article, whose second comma is missing. */
    private Optional<Mention> beforeLooseRemark(int preposition) {
        int index = preposition - 1;
        while (index > 0 && preposition - index <= LOOSE && line.isWord(index)) {
            if (line.isDeterminer(index) || line.mention(index).isPresent()) {
                return Optional.empty();
            }
            index--;
        }
        return line.is(index, ",") && preposition - index > 1
                ? line.endingAt(index).filter(mention -> mention.entity().kind().isPerson())
                : Optional.empty();
    }

    /** "The statement from the ministry" and "a spokesman for the ministry", unlike "a spokesman for President Doe". */
    private boolean speaksFor(int noun, Mention inside) {
        if (noun < 0) {
            return false;
        }
        boolean spokesperson = words.is(SpeechWords.Kind.SPOKESPERSON, line.token(noun));
        return words.is(SpeechWords.Kind.READOUT, line.token(noun))
                || (spokesperson && !inside.entity().kind().isPerson());
    }

    /** "After the call Smith said": a phrase that opens the sentence is no part of the subject; only people follow so closely. */
    private Subject fronted(Subject unnamed, Mention inside) {
        boolean opens = line.isPreposition(unnamed.from());
        return opens && inside.entity().kind().isPerson() && line.start(inside) - unnamed.from() > 1
                ? Subject.of(inside, line.start(inside), unnamed.to())
                : unnamed;
    }

    /** "Xi and Putin said": both, where nothing before them can govern the first. */
    private Subject coordinated(Mention last, int start, int end) {
        List<EntityId> speakers = new ArrayList<>(last.denotes());
        int from = start;
        int before = line.start(last) - 1;
        while (before > 0
                && (line.isDeterminer(before)
                        || (titles.isModifier(before) && line.token(before).isCapitalized()))) {
            before--;
        }
        List<Mention> list = line.is(before, "and") ? listBefore(before) : List.of();
        if (!list.isEmpty() && line.is(line.start(list.getFirst()) - 1, "of")) {
            return Subject.without(titles.fromPhrase(line.start(list.getFirst())), end, Subject.Kind.UNNAMED);
        }
        if (!list.isEmpty() && opensClause(line.start(list.getLast()))) {
            List<Mention> all = opensClause(line.start(list.getFirst())) ? list : List.of(list.getLast());
            all.reversed().forEach(one -> speakers.addAll(0, one.denotes()));
            from = line.start(all.getFirst());
        }
        return Subject.of(last, from, end)
                .spokenBy(
                        speakers.stream().distinct().toList(),
                        Subject.of(last, from, end).percent());
    }

    /** "Chile, Peru" before "and Bolivia said", in text order. */
    private List<Mention> listBefore(int and) {
        List<Mention> list = new ArrayList<>();
        Optional<Mention> next =
                line.endingAt(line.is(and - 1, ",") ? and - 1 : and).filter(Line::canSpeak);
        while (next.isPresent()) {
            Mention found = next.get();
            list.addFirst(found);
            int start = line.start(found);
            int comma = line.isDeterminer(start - 1) ? start - 2 : start - 1;
            next = line.is(comma, ",")
                    ? line.endingAt(comma)
                            .filter(one -> one.entity().kind() == found.entity().kind() && Line.canSpeak(one))
                    : Optional.empty();
        }
        return list;
    }

    private boolean opensClause(int start) {
        int before = start - 1;
        while (before >= 0
                && (line.isDeterminer(before) || line.token(before).isCapitalized())
                && line.isWord(before)) {
            before--;
        }
        return before < 0 || !line.isWord(before) || line.is(before, "that") || line.is(before, "as");
    }
}

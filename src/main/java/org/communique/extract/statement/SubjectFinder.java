package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** Finds who says it: the subject before a verb of reporting, over adverbs, affiliations and appositions. */
final class SubjectFinder {

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "did");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "been", "be");
    private static final Set<String> BLOCKERS = Set.of(
            "not", "n't", "never", "to", "will", "would", "could", "can", "should", "may", "might", "must", "do",
            "does", "neither", "nor", "being", "shall");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<String> JOINERS = Set.of("and", "but", "then", "or");
    private static final Set<String> BACK = Set.of("it", "they", "he", "she");
    private static final int FARTHEST_NOUN = 12;

    private final SpeechWords words;
    private final Line line;
    private final Appositions appositions;

    SubjectFinder(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
        this.appositions = new Appositions(line);
    }

    /** The subject before the verb at {@code verb}; empty where the verb is denied, wished or passive, or no verb at all. */
    Optional<Subject> before(int verb, boolean participle) {
        int end = verb;
        while (end > 0 && mayPrecede(end - 1, participle)) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        boolean blocked = line.isAny(end - 1, BLOCKERS) || line.isAny(end - 1, BE);
        boolean passiveQuote = line.isAny(end - 1, BE) && line.is(verb, "quoted");
        if (blocked && !passiveQuote) {
            return Optional.empty();
        }
        return at(passiveQuote ? end - 1 : end, participle);
    }

    private boolean mayPrecede(int index, boolean participle) {
        if (line.mention(index).isPresent()) {
            return false;
        }
        boolean aid = line.isAny(index, HAVE) || line.isAny(index, SELF) || (participle && line.isAny(index, BE));
        boolean beforeTime = line.isPreposition(index) && line.isTime(index + 1);
        return aid || words.isAdverb(line.token(index)) || line.isTime(index) || beforeTime;
    }

    private Optional<Subject> at(int end, boolean participle) {
        int last = end - 1;
        if (line.isQuoted(last) && line.mention(last).isEmpty()) {
            return Optional.empty();
        }
        if (line.isAny(last, RELATIVES)) {
            return antecedent(last);
        }
        Optional<Mention> mention = line.endingAt(end);
        if (mention.isPresent()) {
            boolean owner = line.isDeterminer(last) && mention.get().form() == MentionForm.PRONOUN;
            return owner ? Optional.empty() : Optional.of(mentioned(mention.get(), end, participle));
        }
        if (line.isAny(last, JOINERS)) {
            return Optional.of(Subject.without(end, end, Subject.Kind.SHARED));
        }
        if (!line.isWord(last)) {
            return punctuated(end, participle);
        }
        return Optional.of(line.isAny(last, BACK) ? Subject.without(last, end, Subject.Kind.BACK) : noun(end));
    }

    private Optional<Subject> punctuated(int end, boolean participle) {
        Optional<Subject> found = participle ? Optional.empty() : appositions.endingAt(end);
        boolean list = line.is(end - 1, ",");
        return found.or(() -> list ? Optional.of(Subject.without(end, end, Subject.Kind.SHARED)) : Optional.empty());
    }

    /** "…, who told them": the name before the comma. */
    private Optional<Subject> antecedent(int relative) {
        int end = line.is(relative - 1, ",") ? relative - 1 : relative;
        return line.endingAt(end)
                .filter(Line::canSpeak)
                .map(mention -> Subject.of(mention, line.start(mention), relative + 1));
    }

    private Subject mentioned(Mention mention, int end, boolean participle) {
        int start = line.start(mention);
        if (!Line.canSpeak(mention)) {
            return Subject.without(start, end, Subject.Kind.UNNAMED);
        }
        int before = start - 1;
        while (before >= 0 && (line.isDeterminer(before) || isModifier(before))) {
            before--;
        }
        boolean governed = line.isPreposition(before) && !(participle && line.is(before, "with"));
        if (governed && mention.form() != MentionForm.PRONOUN) {
            return owner(before, end, mention);
        }
        return coordinated(mention, fromTitle(start), end);
    }

    /** A small word or an adjective of a country between determiner and name: "the state broadcaster CCTV". */
    private boolean isModifier(int index) {
        boolean title = line.isWord(index) && !line.isPreposition(index) && !line.isPronoun(index);
        boolean adjective = line.mention(index)
                .filter(one -> one.form() == MentionForm.ADJECTIVE)
                .isPresent();
        boolean named = line.mention(index).isPresent();
        return adjective
                || (title && !named && !line.isAny(index, JOINERS) && !line.isTime(index) && isSmallTitle(index));
    }

    private boolean isSmallTitle(int index) {
        return words.verbAt(line.sentence(), index).isEmpty() && !line.isAny(index, BE) && !line.isAny(index, HAVE);
    }

    /** "Xi Jinping of China said" has a person before the preposition; "the statement from the ministry" speaks for it. */
    private Subject owner(int preposition, int end, Mention inside) {
        Subject unnamed = Subject.without(preposition, end, Subject.Kind.UNNAMED);
        for (int index = preposition; index > Math.max(0, preposition - FARTHEST_NOUN); index--) {
            Optional<Mention> mention = line.endingAt(index);
            if (mention.isPresent()) {
                boolean person = mention.get().entity().kind().isPerson() && line.isPreposition(index);
                boolean free = !line.isPreposition(line.start(mention.get()) - 1);
                return person && free
                        ? Subject.of(mention.get(), line.start(mention.get()), end)
                        : fronted(unnamed, inside);
            }
            if (index == preposition && words.is(SpeechWords.Kind.READOUT, line.token(index - 1))) {
                return Subject.of(inside, index - 1, end);
            }
            if (!line.isWord(index - 1)) {
                return fronted(unnamed, inside);
            }
        }
        return fronted(unnamed, inside);
    }

    /** "After the call Smith said": a phrase that opens the sentence is no part of the subject; only people follow so closely. */
    private Subject fronted(Subject unnamed, Mention inside) {
        boolean opens = unnamed.from() == 0 || line.is(unnamed.from() - 1, ",");
        return opens && inside.entity().kind().isPerson() && line.start(inside) - unnamed.from() > 1
                ? Subject.of(inside, line.start(inside), unnamed.to())
                : unnamed;
    }

    /** Where the titles before a name begin, if they begin behind a mark or at the start: "…, Foreign Minister Jane Doe said". */
    private int fromTitle(int start) {
        int from = start;
        while (from > 0 && start - from < FARTHEST_NOUN && mayBeTitle(from - 1)) {
            from--;
        }
        boolean marked = from == 0 || !line.isWord(from - 1);
        return marked ? from : start;
    }

    private boolean mayBeTitle(int index) {
        boolean part =
                line.isWord(index) || line.isPossessive(index) || (line.is(index, "-") && line.isWord(index - 1));
        boolean breaks = line.isAny(index, JOINERS) || line.isQuoted(index) || line.isTime(index);
        return part && !breaks && (line.is(index, "of") || !line.isPreposition(index)) && isSmallTitle(index);
    }

    /** "Xi and Putin said": both, where nothing before them can govern the first. */
    private Subject coordinated(Mention last, int start, int end) {
        List<EntityId> speakers = new ArrayList<>(last.denotes());
        int from = start;
        int before = line.start(last) - 1;
        while (before > 0
                && (line.isDeterminer(before)
                        || (isModifier(before) && line.token(before).isCapitalized()))) {
            before--;
        }
        Optional<Mention> first =
                line.is(before, "and") ? line.endingAt(before).filter(Line::canSpeak) : Optional.empty();
        if (first.isPresent() && opensClause(line.start(first.get()))) {
            speakers.addAll(0, first.get().denotes());
            from = line.start(first.get());
        }
        return Subject.of(last, from, end)
                .spokenBy(
                        speakers.stream().distinct().toList(),
                        Subject.of(last, from, end).percent());
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

    /** A noun that is no mention: a readout or body speaks for its owner; anybody else is unnamed. */
    private Subject noun(int end) {
        int head = end - 1;
        boolean readout = words.is(SpeechWords.Kind.READOUT, line.token(head));
        boolean body = words.is(SpeechWords.Kind.BODY, line.token(head));
        int from = head;
        while (from > 0
                && line.isWord(from - 1)
                && line.mention(from - 1).isEmpty()
                && !line.isDeterminer(from)
                && from > head - 3) {
            from--;
        }
        int owner = from;
        Optional<Mention> named =
                line.endingAt(owner).or(() -> line.endingAt(owner - 1).filter(one -> line.isPossessive(owner - 1)));
        if ((readout || body)
                && named.isPresent()
                && !named.get().entity().kind().isPerson()) {
            Mention mention = named.get();
            return new Subject(line.start(mention), end, Subject.Kind.NAMED, mention.denotes(), 75);
        }
        return Subject.without(from, end, readout ? Subject.Kind.BACK : Subject.Kind.UNNAMED);
    }

    /** After the verb: "said Foreign Minister Wang Yi". */
    Subject behind(int verb, int verbEnd) {
        for (int index = verbEnd; index < Math.min(line.size(), verbEnd + FARTHEST_NOUN); index++) {
            Optional<Mention> mention = line.startingAt(index).filter(Line::canSpeak);
            if (mention.isPresent() && speaksBehind(mention.get(), index, verbEnd)) {
                return coordinatedBehind(mention.get(), verb);
            }
            if (!line.isWord(index) && !line.isPossessive(index)) {
                break;
            }
        }
        return Subject.without(verb, verbEnd, Subject.Kind.UNNAMED);
    }

    private boolean speaksBehind(Mention mention, int index, int verbEnd) {
        if (line.isPossessive(line.end(mention)) || line.isPreposition(index - 1)) {
            return false;
        }
        boolean close = index == verbEnd || (index == verbEnd + 1 && line.isDeterminer(verbEnd));
        return mention.entity().kind().isPerson() || close;
    }

    private Subject coordinatedBehind(Mention mention, int verb) {
        return Subject.of(mention, verb, appositions.endOfApposition(line.end(mention)));
    }
}

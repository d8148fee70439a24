package org.communique.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** Finds who says it: the subject before a verb of reporting, over adverbs, affiliations and appositions. */
final class SubjectFinder {

    private static final Set<String> BLOCKERS = Set.of(
            "not", "n't", "never", "to", "will", "would", "could", "can", "should", "may", "might", "must", "do",
            "does", "neither", "nor", "being", "shall");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<String> QUOTED = Set.of("quoted", "cited");
    private static final Set<String> JOINERS = Set.of("and", "but", "then", "or");
    private static final Set<String> BACK = Set.of("it", "they", "he", "she");

    private final SpeechWords words;
    private final Line line;
    private final Titles titles;
    private final MentionedSubject mentioned;
    private final Appositions appositions;

    SubjectFinder(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
        this.titles = new Titles(words, line);
        this.mentioned = new MentionedSubject(words, line, titles);
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
        boolean blocked = line.isAny(end - 1, BLOCKERS) || titles.isBe(end - 1);
        boolean passiveQuote = titles.isBe(end - 1) && line.isAny(verb, QUOTED);
        if (blocked && !passiveQuote) {
            return Optional.empty();
        }
        return at(passiveQuote ? end - 1 : end, participle);
    }

    private boolean mayPrecede(int index, boolean participle) {
        if (line.mention(index).isPresent()) {
            return false;
        }
        boolean aid = titles.isHave(index) || line.isAny(index, SELF) || (participle && titles.isBe(index));
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
            return owner ? Optional.empty() : Optional.of(mentioned.of(mention.get(), end, participle));
        }
        if (line.isAny(last, JOINERS)) {
            return Optional.of(Subject.without(end, end, Subject.Kind.SHARED));
        }
        if (!line.isWord(last)) {
            return punctuated(end, participle);
        }
        return Optional.of(
                line.isAny(last, BACK) ? Subject.without(last, end, Subject.Kind.BACK) : noun(end, participle));
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
                .filter(mention -> mention.entity().kind().isPerson() || !titles.isOwned(line.start(mention)))
                .map(mention -> Subject.of(mention, line.start(mention), relative + 1));
    }

    /** "the Doe administration", "Doe's government": the country that Doe leads. */
    private Optional<EntityId> countryOf(Mention leader) {
        boolean body = leader.entity().kind().isPerson() && leader.denotes().size() == 1;
        return body ? line.countryOf(leader.entity()) : Optional.empty();
    }

    /** A noun that is no mention: a readout, body or spokesperson speaks for its owner; anybody else is unnamed. */
    private Subject noun(int end, boolean participle) {
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
        boolean spokesperson = words.is(SpeechWords.Kind.SPOKESPERSON, line.token(head))
                && named.filter(one -> one.form() != MentionForm.ADJECTIVE).isPresent();
        if ((readout || body || spokesperson)
                && named.isPresent()
                && !named.get().entity().kind().isPerson()) {
            Mention mention = named.get();
            return new Subject(titles.from(line.start(mention)), end, Subject.Kind.NAMED, mention.denotes(), 75);
        }
        Optional<EntityId> country = named.filter(one -> body).flatMap(this::countryOf);
        if (country.isPresent()) {
            return new Subject(titles.from(from), end, Subject.Kind.NAMED, List.of(country.get()), 70);
        }
        boolean same = body && from == head - 1 && line.is(from, "the") && line.is(head, "office");
        if (!readout && !same) {
            return Subject.without(titles.fromPhrase(from), end, Subject.Kind.UNNAMED);
        }
        return Subject.without(titles.from(from), end, participle ? Subject.Kind.SHARED : Subject.Kind.BACK);
    }
}

package org.communique.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.Draft.Cast;
import org.communique.knowledge.Table;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Who signed what "eleven countries" signed: news counts those who sign a treaty of many, and lists them once, in the same sentence or in
 * another. One instance serves one article.
 */
final class Signatories {

    /** So many countries in a row are a list. */
    private static final int LIST = 3;

    private static final Set<String> BETWEEN = Set.of(",", "and", "&", "the");

    private final Words words;
    private final List<EntityId> listed;

    /**
     * The words of {@code signatories.tsv}.
     *
     * @param counted nouns for those who sign
     * @param list words of a sentence that lists them
     * @param numbers those of {@code number-words.tsv} up to ninety
     */
    record Words(Set<String> counted, Set<String> list, Set<String> numbers) {

        Words {
            counted = Set.copyOf(counted);
            list = Set.copyOf(list);
            numbers = Set.copyOf(numbers);
        }

        static Words load() {
            Set<String> counted = new HashSet<>();
            Set<String> list = new HashSet<>();
            for (Table.Row row :
                    Table.load("lexicon/signatories.tsv", "word", "place").rows()) {
                switch (row.get("place")) {
                    case "counted" -> counted.add(row.get("word"));
                    case "list" -> list.add(row.get("word"));
                    default -> throw row.error("place is counted or list, got '" + row.get("place") + "'");
                }
            }
            Set<String> numbers = Table.load("lexicon/number-words.tsv", "word", "kind", "value").rows().stream()
                    .filter(row ->
                            row.get("kind").equals("unit") || row.get("kind").equals("ten"))
                    .map(row -> row.get("word"))
                    .collect(Collectors.toSet());
            return new Words(counted, list, numbers);
        }
    }

    private Signatories(Words words, List<EntityId> listed) {
        this.words = words;
        this.listed = listed;
    }

    /** Reads the longest list of countries of the article. */
    static Signatories in(Reading reading, Words words) {
        List<EntityId> longest = List.of();
        for (Sentence sentence : reading.document().sentences()) {
            boolean lists = sentence.tokens().stream().map(Token::lower).anyMatch(words.list()::contains);
            List<EntityId> found = lists ? listed(reading, sentence) : List.of();
            longest = found.size() > longest.size() ? found : longest;
        }
        return new Signatories(words, longest);
    }

    /** The countries of the sentence that stand in rows of at least three. */
    private static List<EntityId> listed(Reading reading, Sentence sentence) {
        Set<EntityId> all = new LinkedHashSet<>();
        List<EntityId> row = new ArrayList<>();
        int open = 0;
        for (Mention mention : reading.mentionsIn(sentence)) {
            boolean country = mention.form() == MentionForm.NAME
                    && reading.entity(mention.entity()).kind() == EntityKind.COUNTRY;
            boolean goesOn = country && joins(sentence, open, mention.span().start());
            if (!goesOn) {
                addRow(row, all);
                row.clear();
            }
            if (country) {
                row.add(mention.entity());
                open = mention.span().end();
            }
        }
        addRow(row, all);
        return List.copyOf(all);
    }

    private static void addRow(List<EntityId> row, Set<EntityId> all) {
        if (row.size() >= LIST) {
            all.addAll(row);
        }
    }

    private static boolean joins(Sentence sentence, int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .allMatch(token -> BETWEEN.contains(token.lower()));
    }

    /** Those who signed, where the sentence only counts them and the article lists them. */
    Optional<Cast> of(Candidate candidate, Phrases phrases) {
        boolean signing = candidate.trigger().type() == EventType.AGREEMENT_SIGNING && !listed.isEmpty();
        for (int at = 0; signing && at < phrases.count(); at++) {
            if (phrases.isA(at, Kind.NOUN) && isCounted(phrases, phrases.chunk(at))) {
                return Optional.of(new Cast(new LinkedHashSet<>(listed), Set.of(), true));
            }
        }
        return Optional.empty();
    }

    /** "Eleven Pacific countries", "the other ten members". */
    private boolean isCounted(Phrases phrases, Chunk chunk) {
        boolean number = false;
        for (int at = chunk.from(); at < chunk.to() - 1; at++) {
            number |= phrases.words().tag(at).equals("CD")
                    || words.numbers().contains(phrases.words().lower(at));
        }
        return number && words.counted().contains(phrases.words().lower(chunk.to() - 1));
    }
}

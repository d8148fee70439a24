package org.communique.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.StatedTime;
import org.communique.text.Document;
import org.communique.text.PublicationDate;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.Frame.Resolved;

/**
 * Finds the dates and periods of an article and lays them on the calendar.
 *
 * <p>A pure function of the article's text, its publication date and the tables {@code data/lexicon/time-*.tsv}. Relative words
 * ("Wednesday", "last month") are resolved against the publication date; without one they stay open, unless they lean on a date stated
 * just before ("a day later") or the opening itself dates the news ({@link OwnDay}). Bare durations are no times. Safe to use from many threads.
 */
public final class TimeReader {

    /** Sentences that may tell the day of the news: headline, subtitle and the first paragraph. */
    private static final int OPENING = 5;

    private final TimeLexicon lexicon = new TimeLexicon();
    private final Grammar grammar = new Grammar();
    private final CalendarResolver resolver = new CalendarResolver();

    /** The times in text order, none overlapping another. */
    public List<TimeExpression> read(Document document) {
        List<SentenceTimes> sentences =
                document.sentences().stream().map(this::find).toList();
        List<Phrase> phrases = sentences.stream()
                .flatMap(sentence -> sentence.found().stream())
                .map(Found::phrase)
                .toList();
        NumberOrder order = NumberOrder.of(phrases);
        Narrative narrative = new Narrative(resolver, anchor(document, sentences, order), order);
        String text = document.article().text();
        List<TimeExpression> times = new ArrayList<>();
        for (SentenceTimes sentence : sentences) {
            narrative.enter(sentence.sentence());
            for (Found found : sentence.found()) {
                times.add(express(sentence, found, narrative, text));
            }
        }
        return List.copyOf(times);
    }

    private Optional<LocalDate> anchor(Document document, List<SentenceTimes> sentences, NumberOrder order) {
        List<Phrase> opening = sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> sentence.found().stream())
                .map(Found::phrase)
                .toList();
        Optional<LocalDate> published = document.article().published().map(PublicationDate::day);
        return published.or(() -> OwnDay.of(opening, resolver, order));
    }

    private record SentenceTimes(Sentence sentence, Words words, List<Found> found) {}

    private SentenceTimes find(Sentence sentence) {
        Words words = new Words(sentence, lexicon);
        List<Found> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int skipped = lexicon.notDates()
                    .longestAt(words.tokens(), index)
                    .map(match -> match.to())
                    .orElse(index);
            if (skipped > index) {
                index = skipped;
                continue;
            }
            Optional<Found> time = grammar.any(words, index);
            time.ifPresent(found::add);
            index = time.map(Found::to).orElse(index + 1);
        }
        return new SentenceTimes(sentence, words, Lists.shareYears(words, found));
    }

    private static TimeExpression express(SentenceTimes times, Found found, Narrative narrative, String text) {
        Span span = times.sentence().span(found.from(), found.to());
        String words = span.in(text);
        Optional<Resolved> resolved = narrative.resolve(times.words(), found);
        StatedTime time = resolved.map(known -> known.against()
                        .map(anchor -> StatedTime.relative(words, known.bounds(), anchor, found.rule()))
                        .orElseGet(() -> StatedTime.absolute(words, known.bounds(), found.rule())))
                .orElseGet(() -> StatedTime.open(words, PartialDates.of(found.phrase()), found.rule()));
        return new TimeExpression(span, time);
    }
}

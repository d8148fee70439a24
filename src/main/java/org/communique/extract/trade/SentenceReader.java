package org.communique.extract.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.quantity.ChangeWords;
import org.communique.quantity.MoneyFound;
import org.communique.quantity.QuantityReader;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.time.TimeExpression;

/** Makes a {@link TradeSentence} of a sentence. */
final class SentenceReader {

    /** Length of an xsd:gMonth. */
    private static final int MONTH_ONLY = 4;

    /** A stretch up to now of more months is no period of a figure. */
    private static final int LONGEST = 13;

    /** Words of a stretch of time longer than a day, for times that nothing resolves. */
    private static final Pattern PERIOD =
            Pattern.compile("(?i)\\b(?:years?|months?|quarters?|half|periods?|decades?|\\d{4})\\b");

    private static final Pattern END_OF_YEAR =
            Pattern.compile("(?i)(?:by |at )?(?:the )?(?:end|close) of (?:the year )?(?<year>\\d{4})");

    private final QuantityReader quantities;
    private final ChangeWords changes;
    private final TradeLexicon lexicon;

    SentenceReader(QuantityReader quantities, ChangeWords changes, TradeLexicon lexicon) {
        this.quantities = quantities;
        this.changes = changes;
        this.lexicon = lexicon;
    }

    TradeSentence read(Reading reading, Sentence sentence) {
        String text = reading.document().article().text();
        List<Placed<Mention>> mentions = new ArrayList<>();
        List<Placed<MoneyFound>> money = money(sentence, text);
        List<Span> spans = quantities.money(text, sentence.span()).stream()
                .map(MoneyFound::span)
                .toList();
        reading.mentionsIn(sentence).stream()
                .filter(mention -> spans.stream().noneMatch(span -> span.overlaps(mention.span())))
                .forEach(mention -> mentions.add(place(sentence, mention.span(), mention.span(), mention)));
        return new TradeSentence(
                sentence,
                withThose(sentence, lexicon.topics(sentence.tokens())),
                lexicon.signals(sentence.tokens()),
                sentence.tokens().stream().map(this::change).toList(),
                money,
                quantities.percents(text, sentence.span()).stream()
                        .map(percent -> place(sentence, percent.span(), percent.whole(), percent))
                        .toList(),
                mentions.stream()
                        .filter(one -> trades(reading, one.what()) && !isPartOfContinent(sentence, one))
                        .toList(),
                mentions.stream().filter(one -> speaks(reading, one.what())).toList(),
                FiscalMonths.join(reading.timesIn(sentence.span()), text).stream()
                        .filter(time -> canBePeriod(time.time()))
                        .map(SentenceReader::wholeYear)
                        .map(time -> place(sentence, time.span(), time.span(), time))
                        .toList());
    }

    /** "exports to China fell, and those to India rose": a pronoun of exports or imports is a topic itself. */
    private static List<Topic> withThose(Sentence sentence, List<Topic> named) {
        List<Topic> topics = new ArrayList<>(named);
        for (int index = 1; index + 1 < sentence.size(); index++) {
            int at = index;
            boolean pronoun = sentence.token(at).is("those")
                    && (sentence.token(at + 1).is("to")
                            || sentence.token(at + 1).is("from"));
            named.stream()
                    .filter(topic -> pronoun && TopicOf.isFlow(topic) && topic.to() <= at)
                    .reduce((one, other) -> other)
                    .ifPresent(topic -> topics.add(new Topic(at, at + 1, topic.measure(), Topic.Kind.NOUN)));
        }
        topics.sort(Comparator.comparingInt(Topic::from));
        return List.copyOf(topics);
    }

    /** Amounts; the words of an amount take in the conversions behind it, with their bracket. */
    private List<Placed<MoneyFound>> money(Sentence sentence, String text) {
        List<Placed<MoneyFound>> amounts = new ArrayList<>();
        for (MoneyFound money : quantities.money(text, sentence.span())) {
            Placed<MoneyFound> placed = place(sentence, money.span(), money.whole(), money);
            if (money.conversion() && !amounts.isEmpty()) {
                Placed<MoneyFound> stated = amounts.removeLast();
                boolean bracket = placed.to() < sentence.size()
                        && sentence.token(placed.to()).is(")");
                int to = bracket ? placed.to() + 1 : placed.to();
                amounts.add(new Placed<>(stated.from(), to, stated.begin(), stated.what()));
            } else {
                amounts.add(placed);
            }
        }
        return amounts;
    }

    private Optional<ChangeWords.Change> change(Token token) {
        return changes.find(token.lower());
    }

    private static <T> Placed<T> place(Sentence sentence, Span span, Span whole, T what) {
        int from = sentence.tokenAt(span.start());
        int to = Math.max(from + 1, sentence.tokenAt(span.end() - 1) + 1);
        return new Placed<>(from, to, Math.min(from, sentence.tokenAt(whole.start())), what);
    }

    /** Trade is counted by month or year; a day is when somebody spoke, and "the last decade" how long it grew. */
    private static boolean canBePeriod(StatedTime time) {
        boolean day = time.bounds()
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .isPresent();
        boolean openDay = time.bounds().isEmpty()
                && time.partialDate()
                        .filter(date -> date.startsWith("---") || date.length() > MONTH_ONLY)
                        .isPresent();
        boolean open = time.bounds().isEmpty() && time.partialDate().isEmpty();
        boolean vague = open
                && time.asStated().filter(words -> PERIOD.matcher(words).find()).isEmpty();
        boolean years = time.bounds()
                .filter(bounds ->
                        time.rule().filter("stretch up to now"::equals).isPresent())
                .filter(bounds -> bounds.earliest().plusMonths(LONGEST).isBefore(bounds.latest()))
                .isPresent();
        return !day && !openDay && !vague && !years;
    }

    /** Trade "by the end of 2023" is that of the year; its last months are not meant. */
    private static TimeExpression wholeYear(TimeExpression time) {
        Matcher end = END_OF_YEAR.matcher(time.time().asStated().orElse(""));
        if (!end.matches()) {
            return time;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(end.group("year")), 1, 1);
        Bounds year = new Bounds(first, first.plusYears(1).minusDays(1), Precision.YEAR);
        return new TimeExpression(
                time.span(), StatedTime.absolute(time.time().asStated().orElseThrow(), year, "end of a year"));
    }

    /** Countries and their alliances and regions trade; persons, cities, ministries and companies do not. */
    private static boolean trades(Reading reading, Mention mention) {
        for (EntityId id : mention.denotes()) {
            EntityKind kind = reading.entity(id).kind();
            if (kind != EntityKind.COUNTRY && kind != EntityKind.ALLIANCE && kind != EntityKind.REGION) {
                return false;
            }
        }
        return true;
    }

    /** "Latin American" and "Central Asian" are of no country; "the Gulf state" is one country of the region. */
    private boolean isPartOfContinent(Sentence sentence, Placed<Mention> mention) {
        boolean compass = mention.what().form() == MentionForm.ADJECTIVE
                && mention.from() > 0
                && lexicon.isCompass(sentence.token(mention.from() - 1));
        boolean oneOfRegion = mention.what().entity().kind() == EntityKind.REGION
                && mention.to() < sentence.size()
                && lexicon.isState(sentence.token(mention.to()));
        return compass || oneOfRegion;
    }

    private static boolean speaks(Reading reading, Mention mention) {
        EntityKind kind = reading.entity(mention.entity()).kind();
        return kind.isPerson() || kind.isOrganization();
    }
}

package org.communique.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Confidence;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.resolve.Reading;
import org.communique.text.Article;
import org.communique.text.Document;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;
import org.communique.text.Span;
import org.communique.time.TimeExpression;

/**
 * A reading made by hand from marked text, so that a test of an extractor does not hang on name resolution.
 *
 * <p>{@code [words=p:Name]} marks a person, {@code c} a country, {@code o} an alliance, {@code g} a government body, {@code t} a city,
 * {@code m} a company; {@code @Country} after the name ties the entity to one; {@code &} parts several entities; {@code +} after the
 * letter makes it an adjective, {@code *} a description. {@code [p:Name]} is short where the words are the name. {@code
 * <words=2024-05-16>} marks a day, {@code <words=2024-05>} a month, {@code <words=2024-05-01/2024-05-03>} a range, {@code <words=?>} an open time.
 */
final class MarkedReading {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 17);
    private static final Pattern MARK = Pattern.compile("\\[(?:([^=\\]]+)=)?([^\\]]+)]|<([^=>]+)=([^>]+)>");

    private static final Pattern AND = Pattern.compile("&");
    private static final Pattern TIED_TO = Pattern.compile("@");

    private final TreeMap<EntityId, Entity> entities = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MarkedReading() {}

    /** A reading of a body without headline, published on {@link #PUBLISHED}. */
    static Reading of(String body) {
        return of(Optional.empty(), body, Optional.of(PUBLISHED));
    }

    static Reading of(Optional<String> title, String body, Optional<LocalDate> published) {
        MarkedReading marked = new MarkedReading();
        title.ifPresent(headline -> {
            marked.read(headline);
            marked.text.append('\n');
        });
        int bodyStart = marked.text.length();
        marked.read(body);
        Article article = new Article(
                title.map(headline -> marked.text.substring(0, bodyStart - 1)),
                published.map(PublicationDate::of),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                marked.text.substring(bodyStart),
                "test.txt");
        Document document = NlpEngine.shared().annotate(article);
        return new Reading(document, marked.entities, marked.mentions, marked.times);
    }

    private void read(String body) {
        Matcher matcher = MARK.matcher(body);
        int at = 0;
        while (matcher.find()) {
            text.append(body, at, matcher.start());
            if (matcher.group(3) != null) {
                time(matcher.group(3), matcher.group(4));
            } else {
                mention(Optional.ofNullable(matcher.group(1)), matcher.group(2));
            }
            at = matcher.end();
        }
        text.append(body.substring(at));
    }

    private void mention(Optional<String> words, String code) {
        MentionForm form = MentionForm.NAME;
        List<EntityId> denotes = new ArrayList<>();
        String name = "";
        for (String part : AND.split(code, -1)) {
            int colon = part.indexOf(':');
            String letters = part.substring(0, colon);
            form = letters.endsWith("+")
                    ? MentionForm.ADJECTIVE
                    : letters.endsWith("*") ? MentionForm.DESCRIPTION : form;
            List<String> nameAndCountry = Arrays.asList(TIED_TO.split(part.substring(colon + 1), -1));
            name = nameAndCountry.getFirst();
            EntityKind kind = kind(letters.charAt(0));
            EntityId id = EntityId.of(kind, name);
            Optional<EntityId> country = nameAndCountry.size() > 1
                    ? Optional.of(EntityId.of(EntityKind.COUNTRY, nameAndCountry.get(1)))
                    : Optional.empty();
            entities.putIfAbsent(id, new Entity(id, kind, name, Optional.empty(), country));
            denotes.add(id);
        }
        String shown = words.orElse(name);
        Span span = new Span(text.length(), text.length() + shown.length());
        text.append(shown);
        mentions.add(new Mention(span, shown, form, denotes, Confidence.of(90)));
    }

    private static EntityKind kind(char letter) {
        return switch (letter) {
            case 'p' -> EntityKind.PERSON;
            case 'c' -> EntityKind.COUNTRY;
            case 'o' -> EntityKind.ALLIANCE;
            case 'g' -> EntityKind.GOVERNMENT_BODY;
            case 't' -> EntityKind.CITY;
            case 'm' -> EntityKind.COMPANY;
            default -> throw new IllegalArgumentException("No kind of entity has the letter " + letter);
        };
    }

    private void time(String words, String value) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        StatedTime time = value.equals("?")
                ? StatedTime.open(words, Optional.empty(), "test")
                : StatedTime.absolute(words, bounds(value), "test");
        times.add(new TimeExpression(span, time));
    }

    private static Bounds bounds(String value) {
        if (value.length() == 10) {
            return Bounds.day(LocalDate.parse(value));
        }
        if (value.contains("/")) {
            String[] ends = value.split("/", -1);
            return new Bounds(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), org.communique.claim.Precision.RANGE);
        }
        LocalDate first = LocalDate.parse(value + "-01");
        return new Bounds(first, first.plusMonths(1).minusDays(1), org.communique.claim.Precision.MONTH);
    }
}

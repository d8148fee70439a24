package org.communique.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.FigureStatus;
import org.communique.claim.Grounds;
import org.communique.claim.Measure;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Money;
import org.communique.claim.Precision;
import org.communique.claim.Qualifier;
import org.communique.claim.Role;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.TradeFigure;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.communique.text.Span;

/**
 * Makes up articles that look like news to fusion: some people and countries are in most of them, days come in bursts, and dates are
 * exact, wide or missing. Of one article in eight nothing tells when it was written. The same seed gives the same articles.
 */
final class MadeUpNews {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static final List<EntityId> KNOWN = ids(
            "person/xi-jinping",
            "country/china",
            "person/vladimir-putin",
            "country/russia",
            "country/united-states",
            "person/joe-biden",
            "country/ukraine",
            "person/emmanuel-macron",
            "country/france",
            "country/india",
            "person/narendra-modi",
            "organization/nato");

    private static final List<EntityId> PLACES =
            ids("city/beijing", "city/moscow", "city/paris", "country/china", "country/russia");

    private static final List<EventType> TYPES = List.of(
            EventType.MEETING,
            EventType.SUMMIT,
            EventType.PHONE_CALL,
            EventType.VISIT,
            EventType.MILITARY_ATTACK,
            EventType.TARIFF_IMPOSITION);

    private static final List<EventStatus> STATUSES = List.of(
            EventStatus.OCCURRED,
            EventStatus.OCCURRED,
            EventStatus.OCCURRED,
            EventStatus.OCCURRED,
            EventStatus.PLANNED,
            EventStatus.DENIED);

    private static final String[] SYLLABLES = "ka lo mi ter san vel ro du pin gar es tol ne bra".split(" ");
    private static final String[] WORDS =
            ("trade talks border ministers port grain rail budget envoy treaty summit week vote market steel energy gas"
                            + " council statement reporters officials measures growth region visit support")
                    .split(" ");

    private final Random random;
    private final int strangers;
    private final int days;
    private final int paragraphs;
    private List<String> filling = List.of();
    private List<EventReport> lastReports = List.of();
    private LocalDate lastDay = START;
    private List<EntityId> parties = KNOWN;
    private int made;

    /**
     * A source of news.
     *
     * @param strangers how many people there are that the gazetteer does not know
     * @param days over how many days the news spreads
     * @param paragraphs how long the articles are
     */
    MadeUpNews(long seed, int strangers, int days, int paragraphs) {
        this.random = new Random(seed);
        this.strangers = strangers;
        this.days = days;
        this.paragraphs = paragraphs;
    }

    /** From now on of these people and countries, the first the most popular, with a trade figure in every sixth article only. */
    MadeUpNews of(List<EntityId> others) {
        parties = List.copyOf(others);
        return this;
    }

    private static List<EntityId> ids(String... paths) {
        return List.of(paths).stream().map(EntityId::new).toList();
    }

    /** An article in the making. */
    private final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        /** Some articles have the words, the day and the events of the one before, more or less. */
        private final boolean copied = random.nextInt(4) == 0 && !filling.isEmpty();

        private final boolean timeless = random.nextInt(8) == 0;

        private final LocalDate day = copied ? lastDay : day();

        private Span say(String words) {
            int start = text.length();
            text.append(words);
            Span span = new Span(start, text.length());
            text.append(' ');
            return span;
        }

        private void mention(EntityId entity) {
            String name = nameOf(entity);
            mentions.add(new Mention(say(name), name, MentionForm.NAME, List.of(entity), Confidence.of(90)));
        }

        private void fill() {
            if (!copied) {
                filling = random.ints(40L * paragraphs, 0, WORDS.length)
                        .mapToObj(word -> WORDS[word] + random.nextInt(9))
                        .toList();
            }
            filling.forEach(this::say);
        }

        private void report() {
            if (copied && random.nextBoolean()) {
                echo(lastReports.get(random.nextInt(lastReports.size())));
                return;
            }
            List<EntityId> who = new ArrayList<>();
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                who.add(anybody());
            }
            who.forEach(this::mention);
            Optional<EntityId> where =
                    random.nextInt(3) == 0 ? Optional.of(PLACES.get(random.nextInt(PLACES.size()))) : Optional.empty();
            EventStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            Grounds grounds = Grounds.of(say("spoke or met"), 80);
            EventType type = TYPES.get(zipf(TYPES.size()));
            claims.add(new EventReport(type, status, who, List.of(), List.of(), where, time(), grounds));
        }

        /** The same people again, on a day or in a place that may be another, told or denied. */
        private void echo(EventReport told) {
            told.participants().forEach(this::mention);
            LocalDate near = day.minusDays(random.nextInt(4));
            Grounds grounds = Grounds.of(say("met or not"), 80).attributedTo(KNOWN.getFirst());
            claims.add(new EventReport(
                    told.type(),
                    STATUSES.get(random.nextInt(STATUSES.size())),
                    told.participants(),
                    List.of(),
                    List.of(),
                    random.nextBoolean() ? told.place() : Optional.of(PLACES.get(random.nextInt(PLACES.size()))),
                    timeless ? StatedTime.UNKNOWN : range("on the day", near, near, Precision.DAY),
                    grounds));
        }

        private StatedTime time() {
            LocalDate near = day.minusDays(random.nextInt(4));
            if (timeless) {
                return random.nextInt(4) > 0
                        ? StatedTime.UNKNOWN
                        : StatedTime.open(
                                "on that day", Optional.of(MonthDay.from(near).toString()), "made up");
            }
            return switch (random.nextInt(10)) {
                case 0, 1, 2 -> StatedTime.UNKNOWN;
                case 3 -> range("in the week", near.minusDays(6), near, Precision.WEEK);
                case 4 ->
                    range(
                            "in the month",
                            near.withDayOfMonth(1),
                            near.withDayOfMonth(near.lengthOfMonth()),
                            Precision.MONTH);
                case 5 ->
                    range(
                            "in the year",
                            near.withDayOfYear(1),
                            near.withMonth(12).withDayOfMonth(31),
                            Precision.YEAR);
                default -> range("on the day", near, near, Precision.DAY);
            };
        }

        private StatedTime range(String words, LocalDate from, LocalDate to, Precision precision) {
            return StatedTime.absolute(words, new Bounds(from, to, precision), "made up");
        }

        private List<EntityId> partners() {
            if (parties.equals(KNOWN)) {
                return List.of(KNOWN.get(1), KNOWN.get(3 + random.nextInt(2)));
            }
            List<EntityId> countries = parties.stream()
                    .filter(party -> party.kind() == EntityKind.COUNTRY)
                    .toList();
            int one = zipf(countries.size() - 1);
            return List.of(countries.get(one), countries.get(one + 1 + zipf(countries.size() - one - 1)));
        }

        private void figure() {
            if (!parties.equals(KNOWN) && random.nextInt(6) > 0) {
                return;
            }
            List<EntityId> between = partners();
            claims.add(new TradeFigure(
                    Measure.TOTAL_TRADE,
                    new TradeFigure.Parties(between, Optional.empty(), Optional.empty()),
                    Optional.of(new Money(
                            BigDecimal.valueOf(140 + 3 * random.nextInt(3)).scaleByPowerOfTen(9), "USD")),
                    Qualifier.EXACTLY,
                    Optional.empty(),
                    Optional.empty(),
                    FigureStatus.REPORTED,
                    Optional.empty(),
                    Optional.empty(),
                    time(),
                    Grounds.of(say("trade was billions"), 80)));
        }

        private void links() {
            EntityId who = anybody();
            mention(who);
            if (random.nextBoolean()) {
                claims.add(new Membership(
                        who, KNOWN.getLast(), MembershipStanding.MEMBER, Grounds.of(say("is a member"), 70)));
            } else {
                claims.add(new Role(
                        who, "envoy", Optional.of(KNOWN.get(1)), Optional.empty(), Grounds.of(say("is an envoy"), 70)));
            }
        }
    }

    ArticleClaims next() {
        made++;
        Draft draft = new Draft();
        for (int reports = 2 + random.nextInt(5); reports > 0; reports--) {
            draft.report();
            draft.fill();
        }
        lastDay = draft.day;
        lastReports = draft.claims.stream()
                .filter(EventReport.class::isInstance)
                .map(EventReport.class::cast)
                .toList();
        draft.figure();
        draft.links();
        Article article = new Article(
                Optional.empty(),
                draft.timeless || random.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(PublicationDate.of(draft.day)),
                List.of(),
                Optional.of("Outlet " + random.nextInt(9)),
                Optional.empty(),
                Optional.of("en"),
                draft.text.toString().strip(),
                "article-" + made + ".txt");
        return new ArticleClaims(article, draft.mentions, draft.claims);
    }

    List<ArticleClaims> next(int count) {
        List<ArticleClaims> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(next());
        }
        return all;
    }

    /** Half of the days are in bursts. */
    private LocalDate day() {
        int any = random.nextInt(days);
        return START.plusDays(random.nextBoolean() ? any : any - any % 30);
    }

    private EntityId anybody() {
        if (random.nextInt(3) > 0) {
            return parties.get(zipf(parties.size()));
        }
        return new EntityId("person/" + surname(zipf(strangers)).toLowerCase(Locale.ROOT));
    }

    /** The first are the most popular. */
    private int zipf(int size) {
        return (int) Math.floor(Math.pow(size + 1.0, random.nextDouble())) - 1;
    }

    /** Some articles have a person's full name, others only a part of it. */
    private String nameOf(EntityId entity) {
        String key = entity.path().substring(entity.path().indexOf('/') + 1);
        String name = Character.toUpperCase(key.charAt(0)) + key.substring(1);
        return switch (random.nextInt(3)) {
            case 0 -> "Envoy " + name;
            case 1 -> "Ada " + name;
            default -> name;
        };
    }

    private static String surname(int number) {
        StringBuilder name = new StringBuilder("Te");
        for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.toString();
    }
}

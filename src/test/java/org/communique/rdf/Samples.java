package org.communique.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
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
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.communique.text.Span;

/** An invented article with every kind of claim, and with letters outside the basic plane before most of its words. */
final class Samples {

    static final EntityId RUNA = new EntityId("person/runa-holt");
    static final EntityId PIET = new EntityId("person/piet-marsh");
    static final EntityId AVALON = new EntityId("country/avalon");
    static final EntityId BORDURIA = new EntityId("country/borduria");
    static final EntityId PORT = new EntityId("city/port-lucid");
    static final EntityId LEAGUE = new EntityId("organization/northern-league");
    static final EntityId CUSTOMS = new EntityId("organization/avalon-customs-office");
    static final EntityId DAILY = new EntityId("organization/the-lucid-daily");

    static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

    /** Mathematical capital X and a Gothic letter: two UTF-16 units each, one code point. */
    static final String OUTSIDE = "\uD835\uDD4F \uD800\uDF30";

    static final Article ARTICLE = new Article(
            Optional.of("Holt calls Marsh " + OUTSIDE),
            PublicationDate.parse("2031-05-14T09:30:00+02:00"),
            List.of("Ines Vale", "Tom \"Ti\" Okoro"),
            Optional.of("The Lucid Daily"),
            Optional.of("https://lucid.example/2031/holt?id=7&x=y"),
            Optional.of("en-GB"),
            "President Runa Holt of Avalon phoned Piet Marsh on Wednesday, " + OUTSIDE + " her office said.\n"
                    + "\u201cOur ports stay open,\u201d Holt told the Bordurian leader. The two leaders will meet in Port Lucid"
                    + " in June.\n"
                    + "Trade between Avalon and Borduria rose 4.50 percent to about 1.10 billion crowns last year, the"
                    + " customs office said, leaving Avalon a deficit of 20 million crowns.\n"
                    + "Borduria joined the Northern League on a Monday in March.",
            "holt-calls.txt");

    private Samples() {}

    static ArticleClaims rich() {
        return new ArticleClaims(ARTICLE, mentions(), claims());
    }

    /** The first occurrence of these words. */
    static Span words(String words) {
        int start = ARTICLE.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    static Mention mention(String words, MentionForm form, EntityId... denotes) {
        return new Mention(words(words), words, form, List.of(denotes), Confidence.of(90));
    }

    private static List<Mention> mentions() {
        return List.of(
                mention("Runa Holt", MentionForm.NAME, RUNA),
                mention("Avalon", MentionForm.NAME, AVALON),
                mention("Piet Marsh", MentionForm.NAME, PIET),
                mention("her", MentionForm.PRONOUN, RUNA),
                mention("Bordurian", MentionForm.ADJECTIVE, BORDURIA),
                mention("The two leaders", MentionForm.DESCRIPTION, PIET, RUNA),
                mention("Port Lucid", MentionForm.NAME, PORT),
                mention("customs office", MentionForm.NAME, CUSTOMS),
                mention("Northern League", MentionForm.NAME, LEAGUE));
    }

    private static List<Claim> claims() {
        return List.of(call(), plannedMeeting(), role(), statement(), total(), deficit(), share(), joining(), flow());
    }

    static EventReport call() {
        Bounds day = Bounds.day(LocalDate.of(2031, 5, 14));
        return new EventReport(
                EventType.PHONE_CALL,
                EventStatus.OCCURRED,
                List.of(RUNA, AVALON, PIET),
                List.of(RUNA),
                List.of(PIET),
                Optional.empty(),
                StatedTime.relative("Wednesday", day, PUBLISHED, "weekday"),
                new Grounds(
                        List.of(words("Runa Holt of Avalon phoned Piet Marsh"), words("her office said")),
                        Confidence.of(85),
                        Optional.of(AVALON)));
    }

    private static EventReport plannedMeeting() {
        Bounds june = new Bounds(LocalDate.of(2031, 6, 1), LocalDate.of(2031, 6, 30), Precision.MONTH);
        return new EventReport(
                EventType.MEETING,
                EventStatus.PLANNED,
                List.of(PIET, RUNA),
                List.of(),
                List.of(),
                Optional.of(PORT),
                StatedTime.relative("June", june, PUBLISHED, "month"),
                Grounds.of(words("The two leaders will meet in Port Lucid in June"), 100));
    }

    private static Role role() {
        return new Role(
                RUNA,
                "President",
                Optional.of(AVALON),
                Optional.of(PUBLISHED),
                Grounds.of(words("President Runa Holt"), 0));
    }

    static Statement statement() {
        return new Statement(
                List.of(RUNA),
                Optional.of(PIET),
                Optional.of(DAILY),
                "Our ports stay open,",
                true,
                List.of(AVALON, BORDURIA),
                Grounds.of(words("Our ports stay open,"), 97));
    }

    private static TradeFigure total() {
        Bounds year = new Bounds(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31), Precision.YEAR);
        return new TradeFigure(
                Measure.TOTAL_TRADE,
                TradeFigure.Parties.between(List.of(AVALON, BORDURIA)),
                Optional.of(new Money(new BigDecimal("1.10E+9"), "SEK")),
                Qualifier.ABOUT,
                Optional.empty(),
                Optional.of(new TradeFigure.Growth(new BigDecimal("4.50"), Optional.of("year-on-year"))),
                FigureStatus.REPORTED,
                Optional.of(CUSTOMS),
                Optional.empty(),
                StatedTime.relative("last year", year, PUBLISHED, "last-year"),
                Grounds.of(words("Trade between Avalon and Borduria rose 4.50 percent"), 80));
    }

    /** The holder of the balance sorts after the other party: its place must not depend on the alphabet. */
    private static TradeFigure deficit() {
        return new TradeFigure(
                Measure.TRADE_DEFICIT,
                TradeFigure.Parties.between(List.of(BORDURIA, AVALON)),
                Optional.of(new Money(new BigDecimal("20000000"), "SEK")),
                Qualifier.EXACTLY,
                Optional.empty(),
                Optional.empty(),
                FigureStatus.FORECAST,
                Optional.empty(),
                Optional.of("timber"),
                StatedTime.UNKNOWN,
                Grounds.of(words("a deficit of 20 million crowns"), 80));
    }

    /** Same words as the deficit: claims with the same evidence keep their order. */
    private static TradeFigure share() {
        return new TradeFigure(
                Measure.TRADE_SHARE,
                TradeFigure.Parties.between(List.of(AVALON, BORDURIA)),
                Optional.empty(),
                Qualifier.NEARLY,
                Optional.of(new BigDecimal("12.0")),
                Optional.empty(),
                FigureStatus.TARGET,
                Optional.empty(),
                Optional.empty(),
                StatedTime.UNKNOWN,
                Grounds.of(words("a deficit of 20 million crowns"), 80));
    }

    private static TradeFigure flow() {
        return new TradeFigure(
                Measure.EXPORTS,
                TradeFigure.Parties.flow(Optional.of(BORDURIA), Optional.of(AVALON)),
                Optional.empty(),
                Qualifier.LESS_THAN,
                Optional.empty(),
                Optional.of(new TradeFigure.Growth(new BigDecimal("-3"), Optional.empty())),
                FigureStatus.REPORTED,
                Optional.empty(),
                Optional.empty(),
                StatedTime.open("a Monday in March", Optional.of("--03"), "open-month"),
                Grounds.of(words("a deficit of 20 million crowns"), 80));
    }

    static Membership joining() {
        return new Membership(
                BORDURIA,
                LEAGUE,
                MembershipStanding.MEMBER,
                Grounds.of(words("Borduria joined the Northern League"), 88));
    }
}

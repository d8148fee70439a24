package org.communique.fuse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.text.Article;
import org.communique.text.PublicationDate;

/**
 * Who tells something, and when: an article as the source of its claims.
 *
 * @param name the outlet as stated; of an article that names none, its headline, else its file
 * @param outlet the outlet as stated, where it is
 * @param published the day of publication, where stated
 * @param newsDay the day whose news the article tells, for comparisons only: the day of publication; of an article that states none,
 *     the last day on which it says that something happened
 */
public record Teller(String name, Optional<String> outlet, Optional<LocalDate> published, Optional<LocalDate> newsDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The article of these claims, from itself alone. */
    public static Teller of(ArticleClaims from) {
        Article article = from.article();
        Optional<LocalDate> published = article.published().map(PublicationDate::day);
        String name = article.publisher()
                .or(() -> article.title().map(title -> "“" + title + "”"))
                .orElse(article.sourceFile());
        return new Teller(name, article.publisher(), published, published.or(() -> lastHappening(from)));
    }

    /** Name and day, as in "Sample Daily (15 June 2022)". */
    public String words() {
        return name + published.map(day -> " (" + DAY.format(day) + ")").orElse("");
    }

    private static Optional<LocalDate> lastHappening(ArticleClaims from) {
        return from.claims().stream()
                .filter(EventReport.class::isInstance)
                .map(EventReport.class::cast)
                .filter(report -> report.status() == EventStatus.OCCURRED)
                .flatMap(report -> report.time().bounds().stream())
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .map(Bounds::latest)
                .max(Comparator.naturalOrder());
    }
}

package org.communique.fuse;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.fuse.origin.ContentWords;
import org.communique.text.Span;

/**
 * The neighbouring words of event reports: the content words of the sentences that tell the event, without the names of those who take part.
 * Two outlets that tell one happening share many of them ("anti-dumping", "barley", "80.5"), whatever else they leave out.
 *
 * <p>Looked at were the pairs of reports of 220 articles that name the same parties and contradict each other in nothing: of the forty most
 * alike, two spoke of two happenings.
 */
public final class Surroundings {

    private static final int LEAST_SHARED = 5;

    /** Shared words among those of the report with fewer. */
    private static final double SHARE = 0.6;

    /** Of an article, headline included, in characters: who reads no further knows what its news is. */
    private static final int OPENING = 1200;

    /** Openings that share fewer words are too short to be compared. */
    private static final int LEAST_OF_OPENINGS = 10;

    /** So many shared words of sentences, with openings that share {@value #NEAR} percent, are as good as {@value #SURE} percent. */
    private static final int LEAST_OF_SENTENCES = 6;

    private static final int NEAR = 30;
    private static final int SURE = 36;
    private static final int PERCENT = 100;

    private static final Map<DayOfWeek, Integer> WEEKDAYS = weekdays();

    private final Function<Report, Words> words;
    private final Map<ClaimId, Words> known = new HashMap<>();

    /** The surroundings of reports of which this gives the words; each is asked for once. */
    Surroundings(Function<Report, Words> words) {
        this.words = words;
    }

    /**
     * The words around a report, each as its hash.
     *
     * @param near the content words of the sentences that tell the event, without the names of those who take part
     * @param opening those of the beginning of the article
     * @param opens whether the event is told there
     */
    public record Words(Set<Integer> near, Set<Integer> opening, boolean opens) {

        /**
         * The words of a report.
         *
         * @param text the text of its article, headline included
         */
        public static Words of(Report report, String text) {
            boolean opens = report.claim().grounds().evidence().stream().anyMatch(span -> span.start() < OPENING);
            return new Words(nearby(report, text), opening(text), opens);
        }

        /** The words that begin an article. */
        public static Set<Integer> opening(String text) {
            return hashes(ContentWords.stems(text.substring(0, Math.min(OPENING, text.length()))));
        }
    }

    /** Whether both are told in much the same words. */
    boolean alike(Report one, Report other) {
        return shareSentences(one, other, LEAST_SHARED);
    }

    private boolean shareSentences(Report one, Report other, int least) {
        Set<Integer> here = known(one).near();
        Set<Integer> there = known(other).near();
        long shared = shared(here, there);
        return shared >= least && shared >= SHARE * Math.min(here.size(), there.size());
    }

    /** In percent, how much the articles of two reports begin alike: shared content words among those of the opening with fewer. */
    int shareOfOpenings(Report one, Report other) {
        Set<Integer> here = known(one).opening();
        Set<Integer> there = known(other).opening();
        long shared = shared(here, there);
        return shared < LEAST_OF_OPENINGS ? 0 : (int) (PERCENT * shared / Math.min(here.size(), there.size()));
    }

    /**
     * How much alike two reports are told, in percent. The openings of two articles tell whether both have the same news; a report that stands
     * further down tells something else, and is alike only if its own sentences are.
     */
    int alikeness(Report one, Report other) {
        int openings = shareOfOpenings(one, other);
        if (openings >= NEAR && shareSentences(one, other, LEAST_OF_SENTENCES)) {
            return Math.max(openings, SURE);
        }
        return known(one).opens() && known(other).opens() ? openings : 0;
    }

    /** Whether the article of a report begins with days of the week, and with none of these: its news is of another day. */
    boolean beginsOnOtherDay(Report report, Set<DayOfWeek> days) {
        Set<Integer> opening = known(report).opening();
        Set<DayOfWeek> named = WEEKDAYS.entrySet().stream()
                .filter(day -> opening.contains(day.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return !days.isEmpty() && !named.isEmpty() && Collections.disjoint(named, days);
    }

    private static Map<DayOfWeek, Integer> weekdays() {
        Map<DayOfWeek, Integer> hashes = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            ContentWords.stems(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .forEach(stem -> hashes.put(day, stem.hashCode()));
        }
        return hashes;
    }

    private static long shared(Set<Integer> one, Set<Integer> other) {
        return one.stream().filter(other::contains).count();
    }

    private Words known(Report report) {
        return known.computeIfAbsent(report.id(), missing -> words.apply(report));
    }

    private static Set<Integer> nearby(Report report, String text) {
        Set<String> found = new HashSet<>();
        for (Span evidence : report.claim().grounds().evidence()) {
            found.addAll(ContentWords.stems(sentence(text, evidence)));
        }
        for (EntityId party : report.claim().participants()) {
            String name = party.path().substring(party.path().indexOf('/') + 1);
            found.removeAll(ContentWords.stems(name.replace('-', ' ')));
        }
        return hashes(found);
    }

    private static Set<Integer> hashes(Collection<String> words) {
        return words.stream().map(String::hashCode).collect(Collectors.toCollection(TreeSet::new));
    }

    /** From the end of the sentence before to the end of the evidence's own. */
    private static String sentence(String whole, Span evidence) {
        int length = whole.length();
        int start = Math.min(evidence.start(), length);
        int end = Math.min(evidence.end(), length);
        int from = Math.max(whole.lastIndexOf(". ", start), whole.lastIndexOf('\n', start)) + 1;
        int stop = whole.indexOf(". ", end);
        int line = whole.indexOf('\n', end);
        int to = Math.min(stop < 0 ? length : stop, line < 0 ? length : line);
        return whole.substring(Math.min(from, start), to);
    }
}

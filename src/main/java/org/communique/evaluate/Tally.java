package org.communique.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.claim.Confidence;

/** Adds up scores by kind and keeps each miss in words. */
final class Tally {

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Reliability reliability = new Reliability();

    void right(String kind) {
        scores.merge(kind, new Score(1, 0, 0), Score::plus);
    }

    /** Something was found that is not in gold. */
    void wrong(String kind, String article, String what) {
        scores.merge(kind, new Score(0, 1, 0), Score::plus);
        misses.add(article + "\t" + kind + "\twrong\t" + oneLine(what));
    }

    /** Something in gold was not found. */
    void missed(String kind, String article, String what) {
        scores.merge(kind, new Score(0, 0, 1), Score::plus);
        misses.add(article + "\t" + kind + "\tmissed\t" + oneLine(what));
    }

    /** A property of a finding is not what gold says: both wrong and missed. */
    void differs(String kind, String article, String what) {
        scores.merge(kind, new Score(0, 1, 1), Score::plus);
        misses.add(article + "\t" + kind + "\tdiffers\t" + oneLine(what));
    }

    /** A claim with this confidence turned out right or wrong. */
    void judged(Confidence confidence, boolean right) {
        reliability.add(confidence, right);
    }

    Reliability reliability() {
        return reliability;
    }

    private static String oneLine(String what) {
        return what.replaceAll("\\s+", " ").strip();
    }

    Map<String, Score> scores() {
        return Map.copyOf(scores);
    }

    Score score(String kind) {
        return scores.getOrDefault(kind, Score.NONE);
    }

    List<String> misses() {
        return List.copyOf(misses);
    }
}

package org.communique.query;

import java.util.Collection;
import java.util.Comparator;

/** Guesses which name was meant, for messages. */
final class Closest {

    private static final int FAR = 4;

    private Closest() {}

    /** {@code ; did you mean 'x'?}, or nothing where no name is near. */
    static String to(String given, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(given, name) <= Math.min(FAR, given.length() / 2))
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

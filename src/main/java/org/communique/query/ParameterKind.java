package org.communique.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a value given for a parameter is read as. */
public enum ParameterKind {
    /** An IRI, an id below the base ({@code person/ana-torv}), a prefixed name, or an exact label. */
    ENTITY,
    /**
     * A year, month or day, or two of them with a slash between. Binds two variables, the parameter's name with {@code First}
     * and {@code Last}: the first and the last day, both within the period.
     */
    PERIOD,
    /** A day, as in {@code 2022-06-15}. */
    DATE,
    /** A number, as in {@code 3} or {@code 2.5}. */
    NUMBER,
    /** The characters themselves. */
    TEXT;

    /** The word for the kind in the head of a query. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ParameterKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new QuestionException("a parameter is of the kind "
                        + Arrays.stream(values()).map(ParameterKind::word).collect(Collectors.joining(", ")) + "; got "
                        + word));
    }
}

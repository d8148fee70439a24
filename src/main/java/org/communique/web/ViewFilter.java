package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.explore.EventFilter;
import org.communique.query.EntityNames;
import org.communique.query.Period;
import org.communique.query.QuestionException;

/**
 * The filter of a view as the address of the page states it, so that a filtered view can be linked to.
 *
 * @param path of the view
 * @param values the parameters that filter, or that choose what to draw, as given; without empty ones
 * @param filter what they mean
 */
record ViewFilter(String path, List<Map.Entry<String, String>> values, EventFilter filter) {

    static final String WHO = "who";
    static final String KIND = "kind";
    static final String PERIOD = "period";
    static final String OUTLET = "outlet";
    static final String STATUS = "status";
    static final String AROUND = "around";
    static final String PLACE = "place";
    static final String REGION = "region";
    private static final List<String> NAMES = List.of(WHO, KIND, PERIOD, OUTLET, STATUS, AROUND, PLACE, REGION);
    private static final int MOST_VALUES = 12;
    private static final int LAST_YEAR = 9999;

    ViewFilter {
        values = List.copyOf(values);
    }

    /**
     * Reads the parameters of a request.
     *
     * @throws QuestionException in words, where one cannot be read
     */
    static ViewFilter of(HttpServletRequest request, EntityNames names) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        for (String name : NAMES) {
            String[] given = request.getParameterValues(name);
            Arrays.stream(given == null ? new String[0] : given)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(MOST_VALUES)
                    .forEach(value -> values.add(Map.entry(name, value)));
        }
        return new ViewFilter(request.getServletPath(), values, filter(values, names));
    }

    private static EventFilter filter(List<Map.Entry<String, String>> values, EntityNames names) {
        return new EventFilter(
                all(values, WHO).stream().map(names::resolve).toList(),
                Set.copyOf(all(values, KIND)),
                all(values, PERIOD).stream().findFirst().map(ViewFilter::period),
                all(values, OUTLET).stream().findFirst().map(names::resolve),
                all(values, STATUS).stream().findFirst().map(ViewFilter::status));
    }

    private static List<String> all(List<Map.Entry<String, String>> values, String name) {
        return values.stream()
                .filter(value -> value.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (period.first().getYear() >= 0 && period.last().getYear() <= LAST_YEAR) {
                return period;
            }
        } catch (DateTimeException unreadable) {
            throw new QuestionException(expected(text), unreadable);
        }
        throw new QuestionException(expected(text));
    }

    private static String expected(String text) {
        return "A period is a year, a month or a day, or two of them with a slash between, as in 2022, 2022-06, 2022-06-15 or"
                + " 2022-03/2022-06; got '" + text + "'.";
    }

    private static EventStatus status(String term) {
        return Arrays.stream(EventStatus.values())
                .filter(status -> status.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new QuestionException("An event stands as one of "
                        + String.join(
                                ", ",
                                Arrays.stream(EventStatus.values())
                                        .map(EventStatus::term)
                                        .toList())
                        + "; got '" + term + "'."));
    }

    /** What was given for a parameter, in the order given. */
    List<String> given(String name) {
        return all(values, name);
    }

    /** The value of a parameter of which there is one; empty if it was not given. */
    String one(String name) {
        return given(name).stream().findFirst().orElse("");
    }

    /** The same view with another value for one parameter; an empty value takes it away. */
    String with(String name, String value) {
        return address(path, name, value);
    }

    /** The same without one parameter. */
    ViewFilter without(String name) {
        return new ViewFilter(
                path,
                values.stream().filter(value -> !value.getKey().equals(name)).toList(),
                filter);
    }

    /** Another view with the same filter. */
    String at(String otherPath) {
        return address(otherPath, "", "");
    }

    /** Another view with the same filter but for one parameter. */
    String address(String otherPath, String name, String value) {
        List<String> parts = new ArrayList<>();
        values.stream()
                .filter(given -> !given.getKey().equals(name))
                .forEach(given -> parts.add(part(given.getKey(), given.getValue())));
        if (!value.isEmpty()) {
            parts.add(part(name, value));
        }
        return parts.isEmpty() ? otherPath : otherPath + "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + LocalLinks.encode(value);
    }
}

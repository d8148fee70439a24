package org.communique.search;

import java.util.List;

/**
 * Something to find by its names.
 *
 * @param iri which thing
 * @param group what it is listed with
 * @param kind its class in a word for people, such as {@code person} or {@code phone call}
 * @param label what it is called
 * @param names all other words it can be found by
 * @param note what tells it from its namesakes, such as a date; may be empty
 * @param weight how many articles tell of it: the more, the earlier among things that fit equally
 */
public record NamedThing(
        String iri, Group group, String kind, String label, List<String> names, String note, int weight) {

    public NamedThing {
        names = List.copyOf(names);
    }
}

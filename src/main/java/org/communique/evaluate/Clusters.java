package org.communique.evaluate;

import java.util.List;

/**
 * Which articles report the same event.
 *
 * @param clusters an event each
 * @param apart pairs of events that look alike and are not the same
 */
record Clusters(List<Cluster> clusters, List<Pair> apart) {

    /** An event and the ids of the articles that assert it. */
    record Cluster(Gold.GoldEvent event, List<String> articles) {}

    /** The names of two clusters. */
    record Pair(String one, String other) {}
}

package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;

/**
 * Bounded look-ups in one graph or in all: how often a thing occurs is not known beforehand, and a page has to answer at once.
 * Use within a transaction.
 */
final class Lookup {

    private final DatasetGraph dataset;
    private final Iris iris;

    Lookup(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * What was found.
     *
     * @param things in the order of the index
     * @param complete whether there are no more
     */
    record Found(List<Node> things, boolean complete) {

        Found {
            things = List.copyOf(things);
        }
    }

    /** What has this value in the knowledge graph: events, entities, disagreements. */
    Found inKnowledge(Node property, Node value, int most) {
        return in(iris.knowledgeGraph(), property, value, most);
    }

    /** The claims that have this value, of whatever article. */
    Found claims(Node property, Node value, int most) {
        List<Node> found = new ArrayList<>();
        var quads = dataset.findNG(Node.ANY, Node.ANY, property, value);
        while (quads.hasNext() && found.size() <= most) {
            Quad quad = quads.next();
            if (isClaim(quad)) {
                found.add(quad.getSubject());
            }
        }
        return cut(found, most);
    }

    private boolean isClaim(Quad quad) {
        return quad.getSubject().isURI()
                && quad.getSubject().getURI().startsWith(quad.getGraph().getURI() + "/claim/");
    }

    /** The articles that mention an entity. */
    Found articles(Node property, Node value, int most) {
        List<Node> found = new ArrayList<>();
        var quads = dataset.findNG(Node.ANY, Node.ANY, property, value);
        while (quads.hasNext() && found.size() <= most) {
            Quad quad = quads.next();
            if (quad.getSubject().equals(quad.getGraph())) {
                found.add(quad.getSubject());
            }
        }
        return cut(found, most);
    }

    /** What has this value in the graph of an article, all of it: an article is small. */
    List<Node> inArticle(Node article, Node property, Node value) {
        return in(article, property, value, Integer.MAX_VALUE - 1).things();
    }

    /** The claims of an article. */
    List<Node> claimsOf(Node article) {
        String start = article.getURI() + "/claim/";
        return inArticle(article, Cmq.REPORTED_IN, article).stream()
                .filter(claim -> claim.isURI() && claim.getURI().startsWith(start))
                .toList();
    }

    /** What has this value in the graphs whose names begin alike, such as those of reference tables. */
    Found below(Node start, Node property, Node value, int most) {
        List<Node> found = new ArrayList<>();
        var quads = dataset.findNG(Node.ANY, Node.ANY, property, value);
        while (quads.hasNext() && found.size() <= most) {
            Quad quad = quads.next();
            if (quad.getGraph().getURI().startsWith(start.getURI())) {
                found.add(quad.getSubject());
            }
        }
        return cut(found, most);
    }

    /** What has this value in one graph. */
    Found in(Node graph, Node property, Node value, int most) {
        List<Node> found = new ArrayList<>();
        var quads = dataset.find(graph, Node.ANY, property, value);
        while (quads.hasNext() && found.size() <= most) {
            found.add(quads.next().getSubject());
        }
        return cut(found, most);
    }

    private static Found cut(List<Node> found, int most) {
        return found.size() > most ? new Found(found.subList(0, most), false) : new Found(found, true);
    }
}

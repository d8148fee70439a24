package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.claim.ArticleClaims;
import org.communique.fuse.Fuser;
import org.communique.fuse.Knowledge;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.KnowledgeGraphWriter;
import org.communique.rdf.NamedGraph;
import org.communique.rdf.VocabularyFile;
import org.communique.store.TripleStore;

/**
 * The second half of the way: derives the knowledge graph from the article graphs in the store, and from nothing else. The graph
 * carries the number of its articles as a mark; whoever changes an article takes the mark away, so that an interrupted build is seen.
 */
public final class KnowledgeBuild {

    private final TripleStore store;
    private final Iris iris;
    private final Gazetteer gazetteer;
    private final Progress progress;

    /** For this store. */
    public KnowledgeBuild(TripleStore store, Gazetteer gazetteer, Progress progress) {
        this.store = store;
        this.iris = new Iris(store.base());
        this.gazetteer = gazetteer;
        this.progress = progress;
    }

    /** Takes the mark away, inside a transaction that changes articles. */
    static void markStale(DatasetGraph dataset, Iris iris) {
        dataset.deleteAny(iris.knowledgeGraph(), iris.knowledgeGraph(), Cmq.ARTICLE_COUNT, Node.ANY);
    }

    /** Whether the knowledge graph tells what the articles in the store tell. */
    public static boolean isCurrent(TripleStore store) {
        Iris iris = new Iris(store.base());
        return store.read(() ->
                store.dataset().contains(iris.knowledgeGraph(), iris.knowledgeGraph(), Cmq.ARTICLE_COUNT, Node.ANY));
    }

    /** Fuses all articles in the store and replaces the knowledge graph and the ontology, in one transaction. */
    public BuildSummary.Content rebuild() {
        List<ArticleClaims> articles = articles();
        GazetteerNames names = new GazetteerNames(gazetteer);
        Knowledge knowledge = new Fuser(names::known, names::credited, gazetteer::itemOf).fuse(articles);
        NamedGraph graph = new KnowledgeGraphWriter(iris).write(knowledge, articles.size());
        TreeMap<String, Collection<Triple>> graphs = new TreeMap<>();
        graphs.put(graph.name().getURI(), graph.triples());
        NamedGraph ontology = new NamedGraph(Iris.ontologyGraph(), VocabularyFile.ONTOLOGY.read());
        graphs.put(ontology.name().getURI(), ontology.triples());
        store.replace(graphs);
        int claims =
                articles.stream().mapToInt(article -> article.claims().size()).sum();
        return new BuildSummary.Content(
                articles.size(),
                claims,
                knowledge.events().size(),
                knowledge.entities().size());
    }

    private List<ArticleClaims> articles() {
        ArticleGraphReader reader = new ArticleGraphReader(iris);
        List<String> ids = new ArticleShelf(store).ids();
        List<ArticleClaims> articles = new ArrayList<>();
        for (String id : ids) {
            Node name = iris.article(id);
            articles.add(store.read(
                    () -> reader.read(new NamedGraph(name, store.dataset().getGraph(name)))));
            progress.report("articles fused", articles.size(), ids.size());
        }
        return articles;
    }
}

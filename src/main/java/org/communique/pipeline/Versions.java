package org.communique.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.communique.text.Article;
import org.communique.text.PublicationDate;

/**
 * Which of several versions of one article is in the store. Two articles are versions of one if both name the same page as their
 * address, or the same file on this machine held the one and now holds the other; files of the same name in other folders have
 * nothing to do with each other, and the front page of a site is nobody's address.
 *
 * <p>Of versions with the same address, the one that was published later stays, one without a date before all others. If that does not
 * decide, the one that was read last replaces the others, and of several in one build the one with the smallest id: so the order of
 * files in a build does not matter. Use within a transaction.
 */
final class Versions {

    private static final PublicationDate NEVER = PublicationDate.of(LocalDate.EPOCH);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final FusionIndex index;
    private final FileNotes files;
    private final Set<String> readNow = new TreeSet<>();

    Versions(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.index = new FusionIndex(dataset, iris);
        this.files = new FileNotes(dataset, iris);
    }

    /** The ids of other articles in the store with the same address. */
    List<String> sameAddress(Article article) {
        if (article.url().filter(Versions::isPage).isEmpty()) {
            return List.of();
        }
        Node address = NodeFactory.createLiteralDT(article.url().get(), XSDDatatype.XSDanyURI);
        return Iter.toList(dataset.find(Node.ANY, Node.ANY, Standard.URL, address)).stream()
                .flatMap(quad -> iris.articleId(quad.getSubject()).stream())
                .filter(id -> !id.equals(article.id()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Not the front page of a site. */
    private static boolean isPage(String url) {
        try {
            URI address = new URI(url);
            String path = Optional.ofNullable(address.getPath()).orElse("");
            return path.replace("/", "").length() > 0 || address.getQuery() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Whether an article in the store stays although this one, with the same address, was read. */
    boolean stays(String stored, Article other) {
        int byDate = Comparator.comparing(PublicationDate::day)
                .thenComparing(PublicationDate::lexical)
                .compare(published(stored), other.published().orElse(NEVER));
        return byDate > 0 || (byDate == 0 && readNow.contains(stored) && stored.compareTo(other.id()) < 0);
    }

    private PublicationDate published(String id) {
        Node article = iris.article(id);
        return Iter.toList(dataset.find(article, article, Standard.DATE_PUBLISHED, Node.ANY)).stream()
                .flatMap(quad -> PublicationDate.parse(quad.getObject().getLiteralLexicalForm()).stream())
                .findFirst()
                .orElse(NEVER);
    }

    /** The ids of other articles that the file with this path held before, and no other file holds; they are no more linked to it. */
    List<String> heldBefore(String path, String now) {
        List<String> gone = new ArrayList<>();
        for (String id : files.readFrom(path)) {
            if (!id.equals(now)) {
                files.unlink(id, path);
                List<String> left = files.paths(id);
                if (left.isEmpty()) {
                    gone.add(id);
                } else {
                    rename(id, left);
                }
            }
        }
        return gone;
    }

    /** The file's name is the first in the alphabet of those that hold the article. */
    private void rename(String id, List<String> paths) {
        Node article = iris.article(id);
        String first = paths.stream()
                .map(path -> Path.of(path).getFileName().toString())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        dataset.deleteAny(article, article, Cmq.SOURCE_FILE, Node.ANY);
        dataset.add(article, article, Cmq.SOURCE_FILE, NodeFactory.createLiteralString(first));
        index.markPending(id);
    }

    /** Notes that an article was read by this build, from a file. */
    void read(String id, Optional<String> path) {
        readNow.add(id);
        path.ifPresent(from -> files.link(id, from));
    }
}

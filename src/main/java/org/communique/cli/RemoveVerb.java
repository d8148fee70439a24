package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.communique.pipeline.ArticleShelf;
import org.communique.pipeline.BuildSummary;
import org.communique.pipeline.KnowledgeBuild;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code remove}: takes articles back out. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        header = "Takes articles back out: the graph is then as if they had never been read.")
final class RemoveVerb implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "The id of an article (16 hex digits), its IRI, or the name of the file it was read from.")
    private List<String> articles = List.of();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        try (TripleStore open = store.open();
                GazetteerOption.Names names = gazetteer.open(open)) {
            ArticleShelf shelf = new ArticleShelf(open);
            Iris iris = new Iris(open.base());
            List<String> ids = new ArrayList<>();
            for (String article : articles) {
                ids.addAll(find(article, shelf, iris));
            }
            shelf.remove(ids);
            TerminalProgress progress = communique.progress();
            BuildSummary.Content content = new KnowledgeBuild(open, names.gazetteer(), progress).update();
            communique.lines().println(ids.size() + " articles removed. " + content.inWords());
        }
        return Communique.DONE;
    }

    private List<String> find(String article, ArticleShelf shelf, Iris iris) {
        Optional<String> asIri =
                article.startsWith(iris.base()) ? iris.articleId(NodeFactory.createURI(article)) : Optional.of(article);
        List<String> found = shelf.ids().stream()
                .filter(id -> asIri.filter(id::equals).isPresent())
                .toList();
        List<String> byFile = found.isEmpty() ? shelf.fromFile(article) : found;
        if (byFile.isEmpty()) {
            throw new FailedException(
                    article + ": the store has no such article. Expected an id (16 hex digits), an IRI or a"
                            + " file name; 'communique query articles' lists them. Nothing was removed.");
        }
        return byFile;
    }
}

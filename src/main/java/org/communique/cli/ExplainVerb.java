package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.read.ArticleReader;
import org.communique.read.ReadResult;
import org.communique.resolve.Resolution;
import org.communique.resolve.Resolver;
import org.communique.text.Article;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: why the names of an article were linked as they were. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Tells why each name of an article was linked as it was.",
        description = {
            "For each name, description and pronoun in the order of the text: where it stands (characters from 0), what it was",
            "taken to mean, how sure that is, the rule that decided, and below it the candidates with their scores and features."
        })
final class ExplainVerb implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "An article (.txt, .html).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "Tell only of words with this in them, and of what else means the same; case and accents do not count.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = BuildOptions.Published.class,
            description = "The publication date, if the article states none.")
    private Optional<PublicationDate> published = Optional.empty();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() {
        Article article = article();
        try (GazetteerOption.Names names = gazetteer.open()) {
            Resolution resolution =
                    Resolver.load(names.gazetteer()).resolve(NlpEngine.shared().annotate(article));
            ExplanationLines explanation = new ExplanationLines(resolution, names);
            List<String> lines = name.map(explanation::lines).orElseGet(explanation::lines);
            if (lines.isEmpty()) {
                throw new FailedException(file + ": "
                        + name.map(wanted ->
                                        "no name with '" + wanted + "' in it was found. Leave out --name to see all.")
                                .orElse("no names were found."));
            }
            communique.lines().println(explanation.title());
            lines.forEach(communique.lines()::println);
        }
        return Communique.DONE;
    }

    private Article article() {
        return switch (ArticleReader.create().read(file, published)) {
            case ReadResult.Rejected rejected -> throw new FailedException(rejected.message());
            case ReadResult.Accepted accepted -> {
                accepted.notices().forEach(communique.talk()::println);
                yield accepted.article();
            }
        };
    }
}

package org.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.decide.DecisionFile;
import org.communique.knowledge.Gazetteer;
import org.communique.pipeline.ArticleFlow;
import org.communique.pipeline.BuildSummary;
import org.communique.pipeline.DecisionShelf;
import org.communique.pipeline.Extraction;
import org.communique.pipeline.GraphBuild;
import org.communique.read.ArticleReader;
import org.communique.read.InputFiles;
import org.communique.resolve.Resolution;
import org.communique.store.TripleStore;

/** A build as the verbs {@code build} and {@code up} run it: with messages and progress on standard error. */
final class Builds {

    private final Communique communique;
    private final BuildOptions options;

    Builds(Communique communique, BuildOptions options) {
        this.communique = communique;
        this.options = options;
    }

    BuildSummary run(List<Path> inputs) {
        options.decisions().ifPresent(Builds::checkThere);
        InputFiles found = InputFiles.find(inputs);
        found.problems().forEach(communique.talk()::println);
        if (found.files().isEmpty()) {
            throw new FailedException("there are no articles to read in "
                    + String.join(", ", inputs.stream().map(Path::toString).toList())
                    + ". Name text or HTML files, or folders that hold some.");
        }
        try (TripleStore store =
                        TripleStore.openOrCreate(options.store(), options.iris().base());
                GazetteerOption.Names names = options.openGazetteer(store)) {
            TerminalProgress progress = communique.progress();
            Gazetteer gazetteer = names.gazetteer();
            ArticleFlow flow = new ArticleFlow(
                    ArticleReader.create(),
                    options.explain()
                            ? Extraction.load(gazetteer, resolution -> explain(resolution, names))
                            : Extraction.load(gazetteer),
                    new ArticleFlow.Settings(options.published(), options.jobs()),
                    progress);
            DecisionShelf decisions = new DecisionShelf(store);
            options.decisions().ifPresent(file -> takeOver(file, decisions));
            BuildSummary summary = new GraphBuild(store, gazetteer, progress)
                    .add(flow, found.files(), message -> communique.talk().println(message))
                    .withRejected(found.problems().size());
            decisions.notices().forEach(communique.talk()::println);
            return summary;
        }
    }

    private static void checkThere(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new FailedException(file + ": expected a file of decisions, found none. Check --decisions.");
        }
    }

    private void takeOver(Path file, DecisionShelf decisions) {
        new DecisionFile(file).read().problems().forEach(communique.talk()::println);
        communique.talk().println(decisions.take(file) + " new decisions taken over from " + file + ".");
    }

    /** Prints one article's explanation in one piece; which article comes first is up to the threads. */
    private synchronized void explain(Resolution resolution, GazetteerOption.Names names) {
        ExplanationLines explanation = new ExplanationLines(resolution, names);
        communique.talk().println(explanation.title());
        explanation.lines().forEach(communique.talk()::println);
    }
}

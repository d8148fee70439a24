package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.communique.evaluate.Evaluation;
import org.communique.fuse.Credited;
import org.communique.fuse.Fuser;
import org.communique.fuse.Knowledge;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.pipeline.ArticleFlow;
import org.communique.pipeline.Extraction;
import org.communique.read.ArticleReader;
import org.communique.read.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate}: precision, recall and F1 against gold annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        header = "Compares what is extracted from articles with gold annotations.",
        description = {
            "Reads and fuses all articles of the folders, and prints precision, recall and F1 by kind for those that have gold.",
            "Several pairs of folders are added up."
        })
final class EvaluateVerb implements Callable<Integer> {

    @Parameters(
            arity = "2..*",
            paramLabel = "GOLD_DIR ARTICLES_DIR",
            description = "A folder of gold annotations and the folder of its articles; more pairs may follow.")
    private List<Path> folders = List.of();

    @Option(names = "--misses", description = "Print each miss in one line below the table.")
    private boolean misses;

    @Option(names = "--reliability", description = "Print how many claims were right by their confidence.")
    private boolean reliability;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description =
                    "A table (tab-separated: entity, type, qid) of the right Wikidata items; without it links are not scored.")
    private Optional<Path> links = Optional.empty();

    @Mixin
    private GazetteerOption names = new GazetteerOption();

    @Mixin
    private JobsOption jobs = new JobsOption();

    /** The items that the index of names gave, or the tables. */
    private final Map<EntityId, WikidataId> looked = new TreeMap<>();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public Integer call() throws IOException {
        if (folders.size() % 2 != 0) {
            throw communique.wrongUsage(
                    "Expected pairs of GOLD_DIR and ARTICLES_DIR, got " + folders.size() + " folders");
        }
        try (GazetteerOption.Names open = names.open()) {
            evaluate(open.gazetteer());
        }
        return Communique.DONE;
    }

    private void evaluate(Gazetteer gazetteer) throws IOException {
        Evaluation evaluation = new Evaluation(
                name -> gazetteer.senses(name).stream()
                        .map(sense -> sense.entity().id())
                        .collect(Collectors.toSet()),
                id -> gazetteer.find(id).flatMap(KnownEntity::wikidata).or(() -> Optional.ofNullable(looked.get(id))),
                links.isPresent() ? trueLinks(links.get()) : Map.of());
        Extraction extraction = Extraction.load(gazetteer);
        for (int pair = 0; pair < folders.size(); pair += 2) {
            evaluate(folders.get(pair), folders.get(pair + 1), extraction, gazetteer, evaluation);
        }
        PrintWriter out = communique.lines();
        evaluation.table().forEach(out::println);
        if (reliability) {
            out.println();
            evaluation.reliability().forEach(out::println);
        }
        if (misses) {
            out.println();
            evaluation.misses().forEach(out::println);
        }
    }

    private void evaluate(Path gold, Path articles, Extraction extraction, Gazetteer gazetteer, Evaluation evaluation)
            throws IOException {
        PrintWriter err = communique.talk();
        InputFiles inputs = InputFiles.find(List.of(articles));
        inputs.problems().forEach(err::println);
        ArticleFlow flow = new ArticleFlow(
                ArticleReader.create(),
                extraction,
                new ArticleFlow.Settings(Optional.empty(), jobs.count()),
                communique.progress());
        List<ArticleClaims> found = new ArrayList<>();
        flow.<ArticleClaims>run(
                inputs.files(),
                claims -> claims,
                outcomes -> outcomes.forEach(outcome -> {
                    outcome.messages().forEach(err::println);
                    outcome.result().ifPresent(found::add);
                }));
        Map<String, ArticleClaims> byName = new TreeMap<>();
        found.forEach(claims -> byName.put(claims.article().sourceFile().replaceFirst("\\.[a-z]+$", ""), claims));
        Knowledge knowledge = new Fuser(
                        id -> gazetteer.find(id).map(KnownEntity::entity), Credited.NOBODY, gazetteer::itemOf)
                .fuse(found);
        knowledge.entities().forEach(entity -> entity.wikidata().ifPresent(item -> looked.put(entity.id(), item)));
        evaluation.add(gold, byName, knowledge);
    }

    private static Map<String, WikidataId> trueLinks(Path file) throws IOException {
        Map<String, WikidataId> items = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && cells[2].matches("Q[0-9]+")) {
                items.put(cells[0], new WikidataId(cells[2]));
            }
        }
        return items;
    }
}

package org.communique.cli;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.claim.WikidataId;
import org.communique.decide.Decision;
import org.communique.decide.Outcome;
import org.communique.decide.Ruling;
import org.communique.decide.Settlement;
import org.communique.pipeline.DecisionDrafts;
import org.communique.pipeline.DecisionDrafts.Draft;
import org.communique.pipeline.DecisionShelf;
import org.communique.pipeline.KnowledgeBuild;
import org.communique.query.EntityNames;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code decide}: a person corrects what the machine decided. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "merge|split|link|reject|undo|list",
        header = "Records a decision of yours about the graph: what is one event or not, who is who, what is wrong.",
        description = {
            "A decision is kept with who made it, when and why, in the file decisions.tsv of the store and in the graph. It holds in every"
                    + " later build. Of two decisions that contradict each other the later one holds. Things are named by"
                    + " IRI, by id (event/..., person/...) or, if only one has it, by name."
        },
        footer = {
            "",
            "Example:  communique decide merge person/lavrov person/sergei-lavrov --by 'Ada Lind' --why 'one minister'"
        })
final class DecideVerb implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Communique communique;

    @Override
    public void run() {
        throw communique.wrongUsage("Name what to do, for example: communique decide list");
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            header = "Says that events, figures or claims are one, or that entities are one.",
            description = "Of entities, the one with an item of Wikidata stays, else the one that more articles name.")
    int merge(
            @Parameters(arity = "2..*", paramLabel = "THING", description = "Events, figures, claims; or entities.")
                    List<String> things,
            @Mixin Signature signature,
            @Mixin GazetteerOption gazetteer,
            @Mixin StoreOption store) {
        return decide(new Place(signature, gazetteer, store), (drafts, names) -> drafts.merge(names.all(things)));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            header = "Says that what an article or a claim reports is not this event.")
    int split(
            @Parameters(index = "0", paramLabel = "EVENT", description = "An event or a figure.") String event,
            @Parameters(index = "1", paramLabel = "ARTICLE|CLAIM", description = "What to take out of it.") String part,
            @Mixin Signature signature,
            @Mixin GazetteerOption gazetteer,
            @Mixin StoreOption store) {
        return decide(
                new Place(signature, gazetteer, store),
                (drafts, names) -> drafts.split(names.one(event), names.article(part)));
    }

    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            header = "Says which item of Wikidata an entity is, whatever the tables say.")
    int link(
            @Parameters(index = "0", paramLabel = "ENTITY", description = "Such as person/xi-jinping.") String entity,
            @Parameters(index = "1", paramLabel = "QID", description = "Such as Q15031.") String item,
            @Mixin Signature signature,
            @Mixin GazetteerOption gazetteer,
            @Mixin StoreOption store) {
        return decide(
                new Place(signature, gazetteer, store), (drafts, names) -> drafts.link(names.one(entity), item(item)));
    }

    private WikidataId item(String text) {
        try {
            return new WikidataId(text);
        } catch (IllegalArgumentException broken) {
            throw communique.wrongUsage("QID: " + broken.getMessage());
        }
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            header = "Says that a claim is wrong, or that an entity is not the item of Wikidata it is linked to.",
            description = "A rejected claim stays in the graph of its article, and nothing is derived from it.")
    int reject(
            @Parameters(
                            paramLabel = "CLAIM|ENTITY",
                            description = "A claim, an event or figure with all its claims; or an entity.")
                    String thing,
            @Mixin Signature signature,
            @Mixin GazetteerOption gazetteer,
            @Mixin StoreOption store) {
        return decide(new Place(signature, gazetteer, store), (drafts, names) -> drafts.reject(names.one(thing)));
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, header = "Takes a decision back.")
    int undo(
            @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.") String id,
            @Mixin Signature signature,
            @Mixin GazetteerOption gazetteer,
            @Mixin StoreOption store) {
        return decide(new Place(signature, gazetteer, store), (drafts, names) -> {
            Decision meant = names.decision(id);
            return new Draft(new Ruling.Undo(meant.id()), meant.ruling().word() + ": " + meant.about());
        });
    }

    @Command(name = "list", mixinStandardHelpOptions = true, header = "Shows the decisions, and whether they hold.")
    int list(
            @Option(names = "--all", description = "Show those that were undone, and what undid them, too.")
                    boolean all,
            @Mixin StoreOption store) {
        try (TripleStore open = store.open()) {
            DecisionShelf shelf = new DecisionShelf(open);
            shelf.file().read().problems().forEach(communique.talk()::println);
            Settlement settlement = shelf.settlement();
            List<Outcome> shown = all ? settlement.outcomes() : settlement.standing();
            shown.forEach(outcome -> communique.lines().println(line(outcome)));
            communique.talk().println(shown.size() + (shown.size() == 1 ? " decision." : " decisions."));
        }
        return Communique.DONE;
    }

    private static String line(Outcome outcome) {
        Decision decision = outcome.decision();
        String state = outcome.state().inWords() + (outcome.reason().isEmpty() ? "" : " (" + outcome.reason() + ")");
        return String.join(
                "  ",
                decision.id(),
                decision.when().toString(),
                decision.by() + ":",
                decision.ruling().word(),
                decision.about(),
                "[" + state + "]",
                decision.why());
    }

    /** Where and by whom something is decided. */
    private record Place(Signature signature, GazetteerOption gazetteer, StoreOption store) {}

    /** Makes a draft of a decision. */
    private interface Drafting {

        Draft draft(DecisionDrafts drafts, Names names);
    }

    /** From what a person types to what is meant. */
    private record Names(EntityNames names, Iris iris, DecisionShelf shelf) {

        Node one(String name) {
            return names.resolve(name);
        }

        /** A bare id of 16 hex digits is an article's. */
        Node article(String name) {
            return name.matches("[0-9a-f]{16}") ? iris.article(name) : one(name);
        }

        List<Node> all(List<String> some) {
            return some.stream().map(this::one).toList();
        }

        Decision decision(String id) {
            String start = id.substring(id.lastIndexOf('/') + 1);
            List<Decision> found = shelf.file().read().decisions().stream()
                    .filter(decision -> decision.id().startsWith(start))
                    .sorted(Comparator.comparing(Decision::id))
                    .toList();
            if (found.size() != 1 || start.isEmpty()) {
                throw new FailedException(id + ": expected the id of one decision, or its beginning, found "
                        + found.size() + "; 'communique decide list' shows them. Nothing was decided.");
            }
            return found.getFirst();
        }
    }

    private int decide(Place place, Drafting drafting) {
        try (TripleStore open = place.store().openCurrent(communique);
                GazetteerOption.Names known = place.gazetteer().open(open)) {
            DecisionShelf shelf = new DecisionShelf(open);
            Iris iris = new Iris(open.base());
            Draft draft = drafting.draft(
                    new DecisionDrafts(open), new Names(new EntityNames(open.dataset(), iris), iris, shelf));
            Decision decision = place.signature().sign(draft, communique);
            shelf.file().add(List.of(decision));
            new KnowledgeBuild(open, known.gazetteer(), communique.progress()).update();
            shelf.notices().forEach(communique.talk()::println);
            Outcome outcome = shelf.settlement().outcomes().stream()
                    .filter(one -> one.decision().id().equals(decision.id()))
                    .findFirst()
                    .orElseThrow();
            communique.lines().println(line(outcome));
            String changed = KnowledgeBuild.lastChange(open).inWords();
            communique.talk().println((changed.isEmpty() ? "Nothing changed" : "Changed: " + changed) + ".");
            return Communique.DONE;
        }
    }
}

package org.communique.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.Qualifier;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/**
 * The trade figures of a store that are about two sides, in memory: those that articles claim, and official values from the tables that are loaded.
 *
 * @param pairs all pairs of two in the order of their IRIs, each with its figures by time, those without a period last
 * @param observations from each claim to what the knowledge graph brings it together with
 */
public record FigureCatalogue(Map<FigureCatalogue.Pair, List<FigureEntry>> pairs, Map<Node, Node> observations) {

    public FigureCatalogue {
        pairs = Collections.unmodifiableMap(pairs);
        observations = Map.copyOf(observations);
    }

    /** Two who trade with each other, in the order of their IRIs. */
    public record Pair(Node one, Node other) {

        /** The pair of two, whichever is named first. */
        public static Pair of(Node a, Node b) {
            return a.getURI().compareTo(b.getURI()) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** Reads all graphs of a dataset; the caller holds a transaction. */
    public static FigureCatalogue read(DatasetGraph dataset, Iris iris) {
        List<FigureEntry> figures = new ArrayList<>();
        for (boolean official : new boolean[] {false, true}) {
            Node type = official ? Cmq.REFERENCE_FIGURE : Cmq.TRADE_FIGURE;
            dataset.findNG(Node.ANY, Node.ANY, Standard.TYPE, type)
                    .forEachRemaining(quad -> figure(values(dataset, quad), quad.getSubject(), official)
                            .ifPresent(figures::add));
        }
        figures.sort(FigureEntry.BY_TIME);
        Map<Node, Node> observations = new HashMap<>();
        Node knowledge = iris.knowledgeGraph();
        dataset.find(knowledge, Node.ANY, Standard.TYPE, Cmq.TRADE_OBSERVATION)
                .forEachRemaining(slot -> dataset.find(knowledge, slot.getSubject(), Cmq.REPORT, Node.ANY)
                        .forEachRemaining(report -> observations.put(report.getObject(), slot.getSubject())));
        return new FigureCatalogue(pairs(figures), observations);
    }

    private static Map<Node, Set<Node>> values(DatasetGraph dataset, Quad figure) {
        Map<Node, Set<Node>> values = new HashMap<>();
        dataset.find(figure.getGraph(), figure.getSubject(), Node.ANY, Node.ANY)
                .forEachRemaining(quad -> values.computeIfAbsent(quad.getPredicate(), missing -> new HashSet<>())
                        .add(quad.getObject()));
        return values;
    }

    private static Optional<FigureEntry> figure(Map<Node, Set<Node>> values, Node node, boolean official) {
        Set<Node> parties = new HashSet<>();
        for (Node property : List.of(Cmq.BETWEEN, Cmq.EXPORTER, Cmq.IMPORTER, Cmq.BALANCE_OF)) {
            values.getOrDefault(property, Set.of()).stream().filter(Node::isURI).forEach(parties::add);
        }
        return CatalogueReader.term(values, Cmq.MEASURE, Measure.values(), Measure::term)
                .map(measure -> new FigureEntry(
                        node,
                        official,
                        measure,
                        parties,
                        CatalogueReader.least(values, Cmq.EXPORTER),
                        CatalogueReader.least(values, Cmq.BALANCE_OF),
                        number(values, Cmq.AMOUNT),
                        CatalogueReader.text(values, Cmq.CURRENCY).orElse(""),
                        CatalogueReader.term(values, Cmq.QUALIFIER, Qualifier.values(), Qualifier::term)
                                .orElse(Qualifier.EXACTLY),
                        CatalogueReader.term(values, Cmq.FIGURE_STATUS, FigureStatus.values(), FigureStatus::term)
                                .orElse(FigureStatus.REPORTED),
                        number(values, Cmq.GROWTH_PERCENT),
                        CatalogueReader.time(values),
                        values.containsKey(Cmq.COMMODITY)));
    }

    private static Optional<BigDecimal> number(Map<Node, Set<Node>> values, Node property) {
        try {
            return CatalogueReader.text(values, property).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The figures about just these two, by time. */
    public List<FigureEntry> of(Pair pair) {
        return pairs.getOrDefault(pair, List.of());
    }

    private static Map<Pair, List<FigureEntry>> pairs(List<FigureEntry> figures) {
        Map<Pair, List<FigureEntry>> pairs =
                new TreeMap<>(Comparator.comparing((Pair pair) -> pair.one().getURI())
                        .thenComparing(pair -> pair.other().getURI()));
        for (FigureEntry figure : figures) {
            if (figure.parties().size() == 2) {
                List<Node> two = List.copyOf(figure.parties());
                pairs.computeIfAbsent(Pair.of(two.get(0), two.get(1)), missing -> new ArrayList<>())
                        .add(figure);
            }
        }
        return pairs;
    }
}

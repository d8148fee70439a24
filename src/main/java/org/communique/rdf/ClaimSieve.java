package org.communique.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Mention;
import org.communique.text.CodePoints;
import org.communique.text.Span;

/**
 * Keeps out of the store what breaks a shape, each claim or mention as a whole, and says what was set aside and why. An article
 * that is itself not well-formed is set aside with everything in it.
 */
public final class ClaimSieve {

    private final Iris iris;
    private final ArticleGraphWriter writer;
    private final ShapeChecker checker;

    /**
     * A sieve.
     *
     * @param iris how things are called, as the writer has it
     * @param writer makes the graphs
     * @param checker knows the shapes
     */
    public ClaimSieve(Iris iris, ArticleGraphWriter writer, ShapeChecker checker) {
        this.iris = iris;
        this.writer = writer;
        this.checker = checker;
    }

    /**
     * What came through, and what did not.
     *
     * @param kept the article's graph, well-formed; absent where the article itself is not
     * @param setAside what broke a shape; claims that were set aside are numbered after those that were kept
     */
    public record Sieved(Optional<NamedGraph> kept, List<Violation> setAside) {

        public Sieved {
            setAside = List.copyOf(setAside);
        }
    }

    /** Writes an article's graph without what breaks a shape. */
    public Sieved sieve(ArticleClaims claims) {
        return new Sieving(claims).run();
    }

    /** One article while it is being sieved. */
    private final class Sieving {

        private final String id;
        private final CodePoints codePoints;
        private final List<Violation> badMentions = new ArrayList<>();
        private final List<List<Violation>> badClaims = new ArrayList<>();
        private ArticleClaims kept;

        Sieving(ArticleClaims claims) {
            this.id = claims.article().id();
            this.codePoints = new CodePoints(claims.article().text());
            this.kept = claims;
        }

        /** Each round removes something, so the rounds come to an end. */
        Sieved run() {
            while (true) {
                NamedGraph graph = writer.write(kept);
                List<Violation> violations = checker.check(graph.graph());
                if (violations.isEmpty()) {
                    return new Sieved(Optional.of(graph), setAside());
                }
                Map<Node, List<Violation>> faults = violations.stream()
                        .collect(Collectors.groupingBy(Violation::focus, LinkedHashMap::new, Collectors.toList()));
                if (faults.containsKey(iris.article(id)) || !remove(faults)) {
                    return new Sieved(Optional.empty(), violations);
                }
            }
        }

        /** Whether anything was removed. */
        private boolean remove(Map<Node, List<Violation>> faults) {
            Set<Node> named = kept.mentions().stream().map(this::words).collect(Collectors.toSet());
            List<Mention> mentions = kept.mentions().stream()
                    .filter(mention -> !faults.containsKey(words(mention)))
                    .toList();
            named.forEach(words -> badMentions.addAll(faults.getOrDefault(words, List.of())));
            List<Claim> claims = new ArrayList<>();
            for (int index = 0; index < kept.claims().size(); index++) {
                Claim claim = kept.claims().get(index);
                List<Violation> against = against(claim, index + 1, faults, named);
                if (against.isEmpty()) {
                    claims.add(claim);
                } else {
                    badClaims.add(against);
                }
            }
            int before = kept.claims().size() + kept.mentions().size();
            kept = new ArticleClaims(kept.article(), mentions, claims);
            return claims.size() + mentions.size() < before;
        }

        /** The faults of a claim: its own, and those of evidence that is no mention of an entity. */
        private List<Violation> against(Claim claim, int number, Map<Node, List<Violation>> faults, Set<Node> named) {
            List<Violation> all = new ArrayList<>(faults.getOrDefault(iris.claim(id, number), List.of()));
            claim.grounds().evidence().stream()
                    .map(this::words)
                    .filter(words -> !named.contains(words))
                    .forEach(words -> all.addAll(faults.getOrDefault(words, List.of())));
            return all;
        }

        private Node words(Mention mention) {
            return words(mention.span());
        }

        private Node words(Span span) {
            return iris.mention(id, codePoints.toCodePoints(span.start()), codePoints.toCodePoints(span.end()));
        }

        private List<Violation> setAside() {
            List<Violation> all = new ArrayList<>(badMentions);
            int number = kept.claims().size();
            for (List<Violation> faults : badClaims) {
                number++;
                Node claim = iris.claim(id, number);
                faults.forEach(fault -> all.add(fault.about(claim)));
            }
            return all.stream().sorted().toList();
        }
    }
}

package org.communique.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the main text of a page: the deepest element that holds most of the page's paragraphs. Elements that are furniture are taken away
 * first, and paragraphs that are mostly links. The text in the page's JSON-LD is used where it has clearly more words.
 */
final class PageText {

    private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, pre";
    private static final Set<String> BLOCKS = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4");
    /** Outside paragraphs a time stands by itself as well. */
    private static final Set<String> BLOCKS_AND_TIMES =
            Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "time");

    /** The share of the text that an inner element must hold to be taken instead of the outer one. */
    private static final double MOST = 0.8;
    /** The share of a paragraph's characters that may be links. */
    private static final double MOSTLY_LINKS = 0.7;
    /** How many times the words of the page the JSON-LD must have to be preferred. */
    private static final double CLEARLY_MORE = 1.3;

    private static final int SHORTEST_TEXT = 40;

    private final FurnitureRules rules;

    PageText(FurnitureRules rules) {
        this.rules = rules;
    }

    /** The lines of the main text, with an empty line between paragraphs. */
    List<String> lines(Document page, Optional<String> statedBody) {
        for (String selector : rules.selectors()) {
            page.select(selector).remove();
        }
        TextDensity density = new TextDensity(page.select("p"));
        Element start = start(page, density);
        List<String> paragraphs = paragraphs(densest(start, density));
        if (words(paragraphs) < SHORTEST_TEXT) {
            paragraphs = wholeText(start, BLOCKS_AND_TIMES);
        }
        List<String> stated = statedBody.map(PageText::statedLines).orElse(List.of());
        return apart(words(stated) > words(paragraphs) * CLEARLY_MORE ? stated : paragraphs);
    }

    /** Where to look: the article with most text, else the main part, else everything. */
    private static Element start(Document page, TextDensity density) {
        return page.select("article, [itemprop=articleBody], main, [role=main]").stream()
                .max(Comparator.comparingInt(density::of))
                .filter(element -> density.of(element) >= density.of(page.body()) / 2)
                .orElse(page.body());
    }

    private static Element densest(Element start, TextDensity density) {
        Element current = start;
        boolean deeper = true;
        while (deeper) {
            int enough = Math.max(1, (int) (density.of(current) * MOST));
            Optional<Element> inner = current.children().stream()
                    .filter(child -> !child.is(PARAGRAPHS) && density.of(child) >= enough)
                    .findFirst();
            deeper = inner.isPresent();
            current = inner.orElse(current);
        }
        return current;
    }

    /** The texts of the innermost paragraphs. */
    private static List<String> paragraphs(Element element) {
        return element.select(PARAGRAPHS).stream()
                .filter(paragraph -> paragraph.childrenSize() == 0
                        || paragraph.select(PARAGRAPHS).size() == 1)
                .filter(paragraph -> !isMostlyLinks(paragraph))
                .flatMap(paragraph -> wholeText(paragraph, BLOCKS).stream())
                .toList();
    }

    private static boolean isMostlyLinks(Element paragraph) {
        int length = paragraph.text().length();
        int links = paragraph.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return length == 0 || links > length * MOSTLY_LINKS;
    }

    /** The text of an element; only elements with these names break lines. */
    private static List<String> wholeText(Element element, Set<String> blocks) {
        StringBuilder text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.append(node instanceof TextNode words ? words.text() : breakOf(node));
            }

            @Override
            public void tail(Node node, int depth) {
                text.append(breakOf(node));
            }

            private String breakOf(Node node) {
                return blocks.contains(node.normalName()) ? "\n" : "";
            }
        });
        return filledLines(text.toString());
    }

    private static List<String> filledLines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> statedLines(String body) {
        return body.indexOf('<') >= 0 ? wholeText(Jsoup.parse(body).body(), BLOCKS) : filledLines(body);
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Lines::words).sum();
    }

    private static List<String> apart(List<String> paragraphs) {
        List<String> lines = new ArrayList<>(paragraphs.size() * 2);
        for (String paragraph : paragraphs) {
            lines.add(paragraph);
            lines.add("");
        }
        return lines;
    }
}

package org.communique.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a page: the deepest element that holds most of the page's paragraphs. Elements that are furniture are taken away
 * first, and paragraphs that are mostly links. The text in the page's JSON-LD is used where it has clearly more words.
 */
final class PageText {

    private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, pre";
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
        List<String> paragraphs = paragraphs(densest(start(page)));
        if (words(paragraphs) < SHORTEST_TEXT) {
            paragraphs = wholeText(start(page));
        }
        List<String> stated = statedBody.map(PageText::statedLines).orElse(List.of());
        return apart(words(stated) > words(paragraphs) * CLEARLY_MORE ? stated : paragraphs);
    }

    /** Where to look: the article with most text, else the main part, else everything. */
    private static Element start(Document page) {
        return page.select("article, [itemprop=articleBody], main, [role=main]").stream()
                .max(Comparator.comparingInt(PageText::density))
                .filter(element -> density(element) >= density(page.body()) / 2)
                .orElse(page.body());
    }

    private static Element densest(Element start) {
        Element current = start;
        boolean deeper = true;
        while (deeper) {
            int enough = (int) (density(current) * MOST);
            Optional<Element> inner = current.children().stream()
                    .filter(child -> !child.is(PARAGRAPHS) && enough > 0 && density(child) >= enough)
                    .findFirst();
            deeper = inner.isPresent();
            current = inner.orElse(current);
        }
        return current;
    }

    /** The characters of the paragraphs in an element. */
    private static int density(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private static List<String> paragraphs(Element element) {
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : element.select(PARAGRAPHS)) {
            boolean inner = paragraph.parents().stream()
                    .takeWhile(parent -> !parent.equals(element))
                    .anyMatch(parent -> parent.is("p, li, pre"));
            boolean outer = paragraph.select("p").size() > (paragraph.is("p") ? 1 : 0);
            if (!inner && !outer && !isMostlyLinks(paragraph)) {
                paragraphs.addAll(wholeText(paragraph));
            }
        }
        return paragraphs;
    }

    private static boolean isMostlyLinks(Element paragraph) {
        int length = paragraph.text().length();
        int links = paragraph.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return length == 0 || links > length * MOSTLY_LINKS;
    }

    /** The text of an element; only line-breaking elements break lines. */
    private static List<String> wholeText(Element element) {
        Element copy = element.clone();
        copy.select("br").before("\\n");
        copy.select("p, div, li, h1, h2, h3, h4, tr, time").before("\\n");
        copy.select("h1, h2, h3, h4").after("\\n");
        return copy.text()
                .replace("\\n", "\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> statedLines(String body) {
        String text = body.indexOf('<') >= 0
                ? String.join("\n", wholeText(Jsoup.parse(body).body()))
                : body;
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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

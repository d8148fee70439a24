package org.communique.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many characters of paragraphs each element of a page holds, at any depth. */
final class TextDensity {

    private final Map<Element, Integer> characters = new HashMap<>();

    TextDensity(List<Element> paragraphs) {
        for (Element paragraph : paragraphs) {
            int length = paragraph.text().length();
            for (Element holder = paragraph; holder != null; holder = holder.parent()) {
                characters.merge(holder, length, Integer::sum);
            }
        }
    }

    int of(Element element) {
        return characters.getOrDefault(element, 0);
    }
}

package org.communique.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.query.NamedQuery;

/** The questions as lists of links, one for each topic. */
final class QuestionList {

    private QuestionList() {}

    /** Topics with more questions first; the heading element is {@code level}, as in {@code h3}. */
    static void write(List<NamedQuery> questions, String level, Html html) {
        Map<String, List<NamedQuery>> topics = questions.stream()
                .collect(Collectors.groupingBy(NamedQuery::topic, LinkedHashMap::new, Collectors.toList()));
        topics.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<NamedQuery>> topic) ->
                                -topic.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(topic -> {
                    html.element(level, topic.getKey()).open("ul", "class", "questions");
                    topic.getValue()
                            .forEach(question -> html.open("li")
                                    .link("/query/" + question.name(), question.question())
                                    .close("li"));
                    html.close("ul");
                });
    }
}

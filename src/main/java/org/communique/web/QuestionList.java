package org.communique.web;

import java.util.List;
import org.communique.query.NamedQuery;

/** The questions as a list of links. */
final class QuestionList {

    private QuestionList() {}

    static void write(List<NamedQuery> questions, Html html) {
        html.open("ul", "class", "questions");
        for (NamedQuery question : questions) {
            html.open("li")
                    .link("/query/" + question.name(), question.question())
                    .close("li");
        }
        html.close("ul");
    }
}

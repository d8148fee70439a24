package org.communique.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comment at the head of a query file: the question in the first line, then the topic
 * ({@code # topic: Trade}), then one line for each parameter, then what an
 * answer means. A parameter line is {@code # param: NAME (KIND) = PRESET "HELP"}. Without a kind it is an entity; without
 * {@code = PRESET} a value must be given; {@code ""} as preset means any value.
 */
final class QueryHead {

    private static final Pattern PARAMETER = Pattern.compile(
            "(?<name>[a-z][A-Za-z0-9]*)(?: \\((?<kind>[a-z]+)\\))?(?: = (?<preset>\"\"|[^\\s\"]+))? \"(?<help>.+)\"");
    private static final String PARAM = "param:";
    private static final String TOPIC = "topic:";

    private QueryHead() {}

    static NamedQuery read(String name, String text) {
        String topic = "";
        String question = "";
        List<QueryParameter> parameters = new ArrayList<>();
        List<String> explanation = new ArrayList<>();
        for (String line : commentLines(text)) {
            if (line.startsWith(PARAM)) {
                parameters.add(parameter(name, line.substring(PARAM.length()).strip()));
            } else if (line.startsWith(TOPIC)) {
                topic = line.substring(TOPIC.length()).strip();
            } else if (question.isEmpty()) {
                question = line;
            } else if (!line.isEmpty()) {
                explanation.add(line);
            }
        }
        return new NamedQuery(name, topic, question, parameters, String.join(" ", explanation), text);
    }

    private static List<String> commentLines(String text) {
        return text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
    }

    private static QueryParameter parameter(String query, String line) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches()) {
            throw new QuestionException(
                    query + ": a parameter line reads '# param: NAME (KIND) = PRESET \"HELP\"'; got '" + line + "'");
        }
        Optional<String> kind = Optional.ofNullable(matcher.group("kind"));
        return new QueryParameter(
                matcher.group("name"),
                kind.map(ParameterKind::ofWord).orElse(ParameterKind.ENTITY),
                Optional.ofNullable(matcher.group("preset")).map(preset -> preset.equals("\"\"") ? "" : preset),
                matcher.group("help"));
    }
}

package org.communique.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

/** Reads the values for a question's parameters into the terms that take their place. */
final class ValueReader {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}\\.[0-9]{1,18}");

    private final EntityNames names;

    ValueReader(EntityNames names) {
        this.names = names;
    }

    /** The terms for all parameters of the question that have a value; "any" leaves a parameter open. */
    Map<Var, Node> read(NamedQuery question, Map<String, String> values) {
        refuseUnknown(question, values);
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (QueryParameter parameter : question.parameters()) {
            String value = Optional.ofNullable(values.get(parameter.name()))
                    .filter(given -> !given.isBlank())
                    .or(parameter::preset)
                    .orElseThrow(() -> new QuestionException(
                            question.name() + ": give a value, " + parameter.name() + "=..., " + parameter.help()));
            if (!value.isBlank()) {
                put(parameter, value.strip(), terms);
            }
        }
        return terms;
    }

    private static void refuseUnknown(NamedQuery question, Map<String, String> values) {
        List<String> known =
                question.parameters().stream().map(QueryParameter::name).toList();
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new QuestionException(question.name() + ": has no parameter '" + name + "'"
                        + (known.isEmpty() ? "; it takes none" : "; it takes " + String.join(", ", known))
                        + Closest.to(name, known));
            }
        }
    }

    private void put(QueryParameter parameter, String value, Map<Var, Node> terms) {
        try {
            switch (parameter.kind()) {
                case ENTITY -> terms.put(Var.alloc(parameter.name()), names.resolve(value));
                case PERIOD -> {
                    Period period = Period.parse(value);
                    terms.put(Var.alloc(parameter.name() + "First"), date(period.first()));
                    terms.put(Var.alloc(parameter.name() + "Last"), date(period.last()));
                }
                case DATE -> terms.put(Var.alloc(parameter.name()), date(LocalDate.parse(value)));
                case NUMBER -> terms.put(Var.alloc(parameter.name()), number(value));
                case TEXT -> terms.put(Var.alloc(parameter.name()), NodeFactory.createLiteralString(value));
            }
        } catch (DateTimeException e) {
            throw new QuestionException(
                    parameter.name() + ": expected " + parameter.help() + "; got '" + value + "'", e);
        } catch (QuestionException e) {
            throw new QuestionException(parameter.name() + ": " + e.getMessage(), e);
        }
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node number(String value) {
        if (INTEGER.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
        }
        if (DECIMAL.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
        }
        throw new QuestionException("expected a number such as 3 or 2.5; got '" + value + "'");
    }
}

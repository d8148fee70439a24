package org.communique.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The structure of trade data as the ontology declares it, and whether observations keep to it. */
final class DataCube {

    static final Node COMPONENT_SPECIFICATION = node("ComponentSpecification");

    private static final List<String> KINDS = List.of("dimension", "measure", "attribute");

    private DataCube() {}

    /** One component: what kind it is, which property, and whether every observation has it. */
    record Component(Node specification, String kind, Node property, boolean required) {}

    static Node node(String name) {
        return NodeFactory.createURI(Prefixes.expand("qb:" + name));
    }

    static List<Component> components(Graph ontology) {
        List<Component> all = new ArrayList<>();
        for (Node specification : values(ontology, Cmq.TRADE_STRUCTURE, node("component"))) {
            boolean required = values(ontology, specification, node("componentRequired"))
                    .getFirst()
                    .getLiteralLexicalForm()
                    .equals("true");
            for (String kind : KINDS) {
                values(ontology, specification, node(kind))
                        .forEach(property -> all.add(new Component(specification, kind, property, required)));
            }
        }
        return all;
    }

    /** What is wrong with the observations of a graph, in words. */
    static List<String> faults(Graph graph, Graph ontology) {
        List<Component> components = components(ontology);
        Set<Node> known = components.stream().map(Component::property).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        for (Node observation : subjects(graph, Standard.OBSERVATION)) {
            if (values(graph, observation, Standard.IN_DATA_SET).size() != 1) {
                faults.add(observation + " is not in one data set");
            }
            components.stream()
                    .filter(Component::required)
                    .filter(component ->
                            values(graph, observation, component.property()).size() != 1)
                    .forEach(component -> faults.add(observation + " lacks " + component.property()));
            if (components.stream()
                    .filter(component -> component.kind().equals("measure"))
                    .allMatch(component ->
                            values(graph, observation, component.property()).isEmpty())) {
                faults.add(observation + " measures nothing");
            }
            graph.find(observation, Node.ANY, Node.ANY)
                    .mapWith(Triple::getPredicate)
                    .filterKeep(property -> isComponent(ontology, property) && !known.contains(property))
                    .forEachRemaining(property -> faults.add(observation + " has " + property));
        }
        return faults;
    }

    static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, Standard.TYPE, type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static boolean isComponent(Graph ontology, Node property) {
        return KINDS.stream().anyMatch(kind -> ontology.contains(property, Standard.TYPE, ofKind(kind)));
    }

    /** {@code dimension} to {@code qb:DimensionProperty}. */
    static Node ofKind(String kind) {
        return node(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "Property");
    }

    static List<Node> values(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}

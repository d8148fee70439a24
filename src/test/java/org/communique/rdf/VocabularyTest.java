package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.claim.EntityKind;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.MembershipStanding;
import org.communique.claim.MentionForm;
import org.communique.claim.Precision;
import org.communique.claim.Qualifier;
import org.communique.decide.DecisionState;
import org.junit.jupiter.api.Test;

/** The code and the ontology must not drift apart. */
class VocabularyTest {

    private static final Graph ONTOLOGY = VocabularyFile.ONTOLOGY.read();

    /** Declared for a later version. */
    private static final Set<String> RESERVED = Set.of("derivedFrom");

    @Test
    void everyTermOfTheCodeIsDeclaredAndEveryDeclaredTermIsUsed() {
        Set<String> used = new TreeSet<>(RESERVED);
        constants().forEach(node -> used.add(localName(node)));
        individuals().forEach(individual -> {
            used.add(individual.term());
            used.add(individual.ofClass());
        });
        classes().forEach(used::add);
        assertEquals(String.join("\n", used), String.join("\n", declared()));
    }

    @Test
    void everyTermHasOneLabelAndOneComment() {
        for (String term : declared()) {
            Node node = Cmq.term(term);
            assertEquals(
                    1,
                    ONTOLOGY.find(node, RDFS.label.asNode(), Node.ANY).toList().size(),
                    "label of " + term);
            assertEquals(
                    1,
                    ONTOLOGY.find(node, RDFS.comment.asNode(), Node.ANY)
                            .toList()
                            .size(),
                    "comment of " + term);
        }
    }

    @Test
    void everyEventClassStandsBelowItsCategoryAndEveryCategoryBelowEvent() {
        for (EventType type : EventType.values()) {
            assertSubClass(Cmq.of(type), Cmq.categoryOf(type));
            assertSubClass(Cmq.categoryOf(type), Cmq.EVENT);
        }
    }

    @Test
    void anEventClassHasTheCodeOfItsCategory() {
        for (EventType type : EventType.values()) {
            assertEquals(
                    ONTOLOGY.find(Cmq.categoryOf(type), Cmq.PLOVER_CATEGORY, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList(),
                    ONTOLOGY.find(Cmq.of(type), Cmq.PLOVER_CATEGORY, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList(),
                    type.term());
        }
    }

    @Test
    void everyKindOfOrganizationAndPlaceStandsBelowItsGeneralClass() {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.isOrganization() && kind != EntityKind.ORGANIZATION) {
                assertSubClass(Cmq.of(kind), Cmq.of(EntityKind.ORGANIZATION));
            } else if (kind.isPlace() && kind != EntityKind.PLACE) {
                assertSubClass(Cmq.of(kind), Cmq.of(EntityKind.PLACE));
            } else {
                assertSubClass(Cmq.of(kind), Cmq.ENTITY);
            }
        }
    }

    @Test
    void everyValueOfAnEnumIsAnIndividualOfItsClass() {
        for (Individual individual : individuals()) {
            assertTrue(
                    ONTOLOGY.contains(Cmq.term(individual.term()), Standard.TYPE, Cmq.term(individual.ofClass())),
                    individual.toString());
        }
    }

    @Test
    void theOntologyIsAlignedWithEveryVocabularyThatItPromises() {
        List<String> targets = ONTOLOGY.stream()
                .filter(triple -> isAlignment(triple.getPredicate()))
                .map(triple -> Prefixes.shorten(triple.getObject().getURI()))
                .toList();
        for (String vocabulary : List.of("schema:", "org:", "prov:", "sem:", "time:", "nif:", "qb:")) {
            assertTrue(targets.stream().anyMatch(target -> target.startsWith(vocabulary)), vocabulary);
        }
    }

    @Test
    void theOntologyHasNoBlankNodes() {
        assertTrue(ONTOLOGY.stream()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    private static boolean isAlignment(Node predicate) {
        return predicate.equals(RDFS.subClassOf.asNode())
                || predicate.equals(RDFS.subPropertyOf.asNode())
                || predicate.equals(SKOS.closeMatch.asNode());
    }

    private static void assertSubClass(Node sub, Node above) {
        assertTrue(ONTOLOGY.contains(sub, RDFS.subClassOf.asNode(), above), sub + " below " + above);
        assertTrue(ONTOLOGY.contains(sub, Standard.TYPE, OWL2.Class.asNode()), sub.toString());
    }

    private static Set<String> declared() {
        Set<String> names = new TreeSet<>();
        ONTOLOGY.stream()
                .map(Triple::getSubject)
                .filter(subject -> subject.getURI().startsWith(Cmq.NAMESPACE))
                .filter(subject -> !ONTOLOGY.contains(subject, Standard.TYPE, DataCube.COMPONENT_SPECIFICATION))
                .forEach(subject -> names.add(localName(subject)));
        return names;
    }

    private static String localName(Node term) {
        return term.getURI().substring(Cmq.NAMESPACE.length());
    }

    private static List<Node> constants() {
        List<Node> nodes = new ArrayList<>();
        for (Field field : Cmq.class.getFields()) {
            if (field.getType() == Node.class) {
                nodes.add(value(field));
            }
        }
        return nodes;
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> classes() {
        Stream<String> events =
                Arrays.stream(EventType.values()).flatMap(type -> Stream.of(type.term(), type.category()));
        Stream<String> entities = Arrays.stream(EntityKind.values()).map(EntityKind::term);
        return Stream.concat(events, entities).toList();
    }

    private record Individual(String term, String ofClass) {

        static Individual of(Enum<?> value, String term) {
            return new Individual(term, value.getDeclaringClass().getSimpleName());
        }
    }

    private static List<Individual> individuals() {
        List<Individual> all = new ArrayList<>();
        Arrays.stream(EventStatus.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(Measure.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(FigureStatus.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(Qualifier.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(Precision.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(MentionForm.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(DecisionState.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        Arrays.stream(MembershipStanding.values()).forEach(value -> all.add(Individual.of(value, value.term())));
        return all;
    }
}

package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that we write. */
public final class Standard {

    public static final Node TYPE = node("rdf:type");
    public static final Node LABEL = node("rdfs:label");
    public static final Node COMMENT = node("rdfs:comment");
    public static final Node ALT_LABEL = node("skos:altLabel");
    public static final Node SAME_AS = node("owl:sameAs");
    public static final Node CLOSE_MATCH = node("skos:closeMatch");

    public static final Node IS_REPLACED_BY = node("dcterms:isReplacedBy");

    public static final Node HEADLINE = node("schema:headline");
    public static final Node DATE_PUBLISHED = node("schema:datePublished");
    public static final Node AUTHOR = node("schema:author");
    public static final Node PUBLISHER = node("schema:publisher");
    public static final Node URL = node("schema:url");
    public static final Node IN_LANGUAGE = node("schema:inLanguage");
    public static final Node ARTICLE_BODY = node("schema:articleBody");
    public static final Node MENTIONS = node("schema:mentions");
    public static final Node NAME = node("schema:name");
    public static final Node LATITUDE = node("schema:latitude");
    public static final Node LONGITUDE = node("schema:longitude");
    public static final Node SOFTWARE_VERSION = node("schema:softwareVersion");

    public static final Node BEGIN_INDEX = node("nif:beginIndex");
    public static final Node END_INDEX = node("nif:endIndex");
    public static final Node ANCHOR_OF = node("nif:anchorOf");

    public static final Node SOFTWARE_AGENT = node("prov:SoftwareAgent");

    public static final Node PERSON_WHO_ACTS = node("prov:Person");
    public static final Node ASSOCIATED_WITH = node("prov:wasAssociatedWith");
    public static final Node ENDED_AT = node("prov:endedAtTime");
    public static final Node INFLUENCED_BY = node("prov:wasInfluencedBy");

    public static final Node OBSERVATION = node("qb:Observation");
    public static final Node DATA_SET = node("qb:DataSet");
    public static final Node IN_DATA_SET = node("qb:dataSet");
    public static final Node STRUCTURE = node("qb:structure");

    public static final Node VALIDATION_RESULT = node("sh:ValidationResult");
    public static final Node FOCUS_NODE = node("sh:focusNode");
    public static final Node RESULT_PATH = node("sh:resultPath");
    public static final Node RESULT_MESSAGE = node("sh:resultMessage");
    public static final Node RESULT_SEVERITY = node("sh:resultSeverity");
    public static final Node SOURCE_CONSTRAINT_COMPONENT = node("sh:sourceConstraintComponent");
    public static final Node VALUE = node("sh:value");
    public static final Node VIOLATION = node("sh:Violation");

    private Standard() {}

    private static Node node(String name) {
        return NodeFactory.createURI(Prefixes.expand(name));
    }
}

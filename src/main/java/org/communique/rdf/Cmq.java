package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

/**
 * The terms of our ontology that are not values of an enum, and the terms of the enums as nodes. What each means stands in
 * {@code ontology/communique.ttl}; a test compares both ways.
 */
public final class Cmq {

    /** The IRI of the ontology, which is also the name of the graph that holds it. */
    public static final String ONTOLOGY = "https://w3id.org/communique/ontology";

    /** The namespace of its terms, prefix {@code cmq:}. */
    public static final String NAMESPACE = ONTOLOGY + "#";

    // Articles and their words
    public static final Node ARTICLE = term("Article");
    public static final Node MENTION = term("Mention");
    public static final Node SHA256 = term("sha256");
    public static final Node SOURCE_FILE = term("sourceFile");
    public static final Node BYLINE = term("byline");
    public static final Node PUBLISHER_AS_STATED = term("publisherAsStated");
    public static final Node EXTRACTED_BY = term("extractedBy");
    public static final Node DENOTES = term("denotes");
    public static final Node FORM = term("form");

    // Claims in general
    public static final Node CLAIM = term("Claim");
    public static final Node EVIDENCE = term("evidence");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node REPORTED_IN = term("reportedIn");
    public static final Node ATTRIBUTED_TO = term("attributedTo");

    // Event reports, and events
    public static final Node EVENT_REPORT = term("EventReport");
    public static final Node EVENT = term("Event");
    public static final Node EVENT_TYPE = term("eventType");
    public static final Node STATUS = term("status");
    public static final Node PARTICIPANT = term("participant");
    public static final Node ACTOR = term("actor");
    public static final Node RECIPIENT = term("recipient");
    public static final Node PLACE = term("place");
    public static final Node REPORT = term("report");
    public static final Node UNDATED_REPORT = term("undatedReport");
    public static final Node ARTICLE_COUNT = term("articleCount");
    public static final Node SOURCE_COUNT = term("sourceCount");
    public static final Node INDEPENDENT_SOURCE_COUNT = term("independentSourceCount");
    public static final Node REALIZES = term("realizes");
    public static final Node PLOVER_CATEGORY = term("ploverCategory");
    public static final Node PLOVER_MODE = term("ploverMode");
    public static final Node CAMEO_ROOT = term("cameoRoot");

    // Time
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node PRECISION = term("precision");
    public static final Node TIME_AS_STATED = term("timeAsStated");
    public static final Node TIME_ANCHOR = term("timeAnchor");
    public static final Node PARTIAL_DATE = term("partialDate");
    public static final Node TIME_RULE = term("timeRule");

    // Roles and memberships
    public static final Node ROLE = term("Role");
    public static final Node HOLDER = term("holder");
    public static final Node TITLE = term("title");
    public static final Node ORGANIZATION = term("organization");
    public static final Node AS_OF = term("asOf");
    public static final Node MEMBERSHIP = term("Membership");
    public static final Node MEMBER = term("member");
    public static final Node STANDING = term("standing");
    public static final Node MEMBER_OF = term("memberOf");
    public static final Node PART_OF = term("partOf");
    public static final Node HOLDS_ROLE_IN = term("holdsRoleIn");

    // Trade
    public static final Node TRADE_FIGURE = term("TradeFigure");
    public static final Node TRADE_OBSERVATION = term("TradeObservation");
    public static final Node MEASURE = term("measure");
    public static final Node BETWEEN = term("between");
    public static final Node BALANCE_OF = term("balanceOf");
    public static final Node EXPORTER = term("exporter");
    public static final Node IMPORTER = term("importer");
    public static final Node AMOUNT = term("amount");
    public static final Node CURRENCY = term("currency");
    public static final Node QUALIFIER = term("qualifier");
    public static final Node SHARE_PERCENT = term("sharePercent");
    public static final Node GROWTH_PERCENT = term("growthPercent");
    public static final Node GROWTH_BASE = term("growthBase");
    public static final Node FIGURE_STATUS = term("figureStatus");
    public static final Node DATA_SOURCE = term("dataSource");
    public static final Node COMMODITY = term("commodity");
    public static final Node TRADE_STRUCTURE = term("TradeStructure");
    public static final Node REFERENCE_FIGURE = term("ReferenceFigure");
    public static final Node REPORTER = term("reporter");
    public static final Node SOURCE_AS_STATED = term("sourceAsStated");
    public static final Node SOURCE_LINE = term("sourceLine");

    // Statements
    public static final Node STATEMENT = term("Statement");
    public static final Node SPEAKER = term("speaker");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node VIA = term("via");
    public static final Node QUOTE = term("quote");
    public static final Node DIRECT = term("direct");
    public static final Node ABOUT = term("about");
    public static final Node ABOUT_CLAIM = term("aboutClaim");

    // Entities
    public static final Node ENTITY = term("Entity");

    // Disagreements, and what was set aside
    public static final Node DISAGREEMENT = term("Disagreement");
    public static final Node ABOUT_EVENT = term("aboutEvent");
    public static final Node ABOUT_FIGURE = term("aboutFigure");
    public static final Node SHARES_TEXT_WITH = term("sharesTextWith");
    public static final Node SLOT = term("slot");
    public static final Node HAS_CLAIM = term("claim");
    public static final Node SENTENCE = term("sentence");

    // Decisions of people
    public static final Node DECISION = term("Decision");
    public static final Node MERGE_DECISION = term("MergeDecision");
    public static final Node SPLIT_DECISION = term("SplitDecision");
    public static final Node LINK_DECISION = term("LinkDecision");
    public static final Node UNLINK_DECISION = term("UnlinkDecision");
    public static final Node REJECT_DECISION = term("RejectDecision");
    public static final Node DECIDES_ON = term("decidesOn");
    public static final Node TAKES_OUT = term("takesOut");
    public static final Node ITEM = term("item");
    public static final Node DECISION_STATE = term("decisionState");
    public static final Node STATE_NOTE = term("stateNote");
    public static final Node REJECTED_BY = term("rejectedBy");

    private Cmq() {}

    /** The term with this local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }

    /** The event class. */
    public static Node of(EventType type) {
        return term(type.term());
    }

    /** The category class above the event class. */
    public static Node categoryOf(EventType type) {
        return term(type.category());
    }

    /** The class of entity. */
    public static Node of(EntityKind kind) {
        return term(kind.term());
    }

    public static Node of(EventStatus status) {
        return term(status.term());
    }

    public static Node of(Measure measure) {
        return term(measure.term());
    }

    public static Node of(FigureStatus status) {
        return term(status.term());
    }

    public static Node of(Qualifier qualifier) {
        return term(qualifier.term());
    }

    public static Node of(Precision precision) {
        return term(precision.term());
    }

    public static Node of(MentionForm form) {
        return term(form.term());
    }

    public static Node of(DecisionState state) {
        return term(state.term());
    }

    public static Node of(MembershipStanding standing) {
        return term(standing.term());
    }
}

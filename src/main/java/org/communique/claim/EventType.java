package org.communique.claim;

/** The event classes of the ontology, each with its category: PLOVER's, or one of our two for what PLOVER leaves out. */
public enum EventType {
    PHONE_CALL("PhoneCall", "Consult"),
    VIDEO_MEETING("VideoMeeting", "Consult"),
    MEETING("Meeting", "Consult"),
    SUMMIT("Summit", "Consult"),
    VISIT("Visit", "Consult"),
    NEGOTIATION("Negotiation", "Consult"),
    PLEDGE("Pledge", "Agree"),
    AGREEMENT_SIGNING("AgreementSigning", "Support"),
    ENDORSEMENT("Endorsement", "Support"),
    RECOGNITION("Recognition", "Support"),
    CONCESSION("Concession", "Concede"),
    JOINT_EXERCISE("JointExercise", "Cooperate"),
    INFRASTRUCTURE_OPENING("InfrastructureOpening", "Cooperate"),
    LAUNCH("Launch", "Cooperate"),
    AID_DELIVERY("AidDelivery", "Aid"),
    WITHDRAWAL("Withdrawal", "Retreat"),
    PRISONER_EXCHANGE("PrisonerExchange", "Retreat"),
    CEASEFIRE("Ceasefire", "Retreat"),
    DEMAND("Demand", "Request"),
    ACCUSATION("Accusation", "Accuse"),
    INVESTIGATION("Investigation", "Accuse"),
    INDICTMENT("Indictment", "Accuse"),
    REFUSAL("Refusal", "Reject"),
    WARNING("Warning", "Threaten"),
    DEMONSTRATION("Demonstration", "Protest"),
    SANCTION_IMPOSITION("SanctionImposition", "Sanction"),
    TARIFF_IMPOSITION("TariffImposition", "Sanction"),
    EXPULSION("Expulsion", "Sanction"),
    DEPLOYMENT("Deployment", "Mobilize"),
    ARREST("Arrest", "Coerce"),
    ARREST_WARRANT("ArrestWarrant", "Coerce"),
    MILITARY_ATTACK("MilitaryAttack", "Assault"),
    MILITARY_OFFENSIVE("MilitaryOffensive", "Assault"),
    MILITARY_CLASH("MilitaryClash", "Assault"),
    ATTACK("Attack", "Assault"),
    WAR("War", "Assault"),
    ELECTION("Election", "Domestic"),
    APPOINTMENT("Appointment", "Domestic"),
    INAUGURATION("Inauguration", "Domestic"),
    GOVERNMENT_DECISION("GovernmentDecision", "Domestic"),
    PRESIDENCY_ASSUMPTION("PresidencyAssumption", "Domestic"),
    PRESS_CONFERENCE("PressConference", "PublicEvent"),
    INTERVIEW("Interview", "PublicEvent"),
    SPEECH("Speech", "PublicEvent"),
    CEREMONY("Ceremony", "PublicEvent"),
    ANNIVERSARY("Anniversary", "PublicEvent"),
    SPORTS_EVENT("SportsEvent", "PublicEvent");

    private final String term;
    private final String category;

    EventType(String term, String category) {
        this.term = term;
        this.category = category;
    }

    /** The local name of the class in the ontology. */
    public String term() {
        return term;
    }

    /** The local name of the category class above it. */
    public String category() {
        return category;
    }

    /** Whether people or states speak with each other or visit; what is none of these is an act or an occasion. */
    public boolean isConsultation() {
        return category.equals(MEETING.category);
    }

    /** Whether those who speak with each other are at different places. */
    public boolean isRemote() {
        return this == PHONE_CALL || this == VIDEO_MEETING;
    }

    /** The type that stands for all those which reporters use for one and the same happening: a summit is a meeting to another outlet. */
    public EventType family() {
        return switch (this) {
            case SUMMIT, NEGOTIATION -> MEETING;
            case MILITARY_OFFENSIVE -> MILITARY_ATTACK;
            default -> this;
        };
    }

    /** The type whose ontology class has this local name. */
    public static EventType ofTerm(String term) {
        for (EventType type : values()) {
            if (type.term.equals(term)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No event class is called " + term);
    }
}

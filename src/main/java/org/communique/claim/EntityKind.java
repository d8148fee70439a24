package org.communique.claim;

/** The classes of entity in the ontology, each with the folder of its IRIs below the base. */
public enum EntityKind {
    PERSON("Person", "person"),
    ORGANIZATION("Organization", "organization"),
    ALLIANCE("Alliance", "organization"),
    GOVERNMENT_BODY("GovernmentBody", "organization"),
    COMPANY("Company", "organization"),
    OUTLET("Outlet", "organization"),
    RESEARCH_INSTITUTE("ResearchInstitute", "organization"),
    NON_GOVERNMENTAL_ORGANIZATION("NonGovernmentalOrganization", "organization"),
    PLACE("Place", "place"),
    COUNTRY("Country", "country"),
    CITY("City", "city"),
    REGION("Region", "region");

    private final String term;
    private final String folder;

    EntityKind(String term, String folder) {
        this.term = term;
        this.folder = folder;
    }

    /** The local name of the class in the ontology. */
    public String term() {
        return term;
    }

    /** The folder of the entity's IRI below the base. */
    public String folder() {
        return folder;
    }

    /** The kind that a folder alone tells: the general one where several share it. */
    public static EntityKind ofFolder(String folder) {
        for (EntityKind kind : values()) {
            if (kind.folder.equals(folder)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of entity lives in the folder " + folder);
    }

    /** The kind whose ontology class has this local name. */
    public static EntityKind ofTerm(String term) {
        for (EntityKind kind : values()) {
            if (kind.term.equals(term)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of entity is called " + term);
    }

    /** The class above it that has no other above: a person, an organization, or a place. */
    public EntityKind general() {
        if (isPerson()) {
            return PERSON;
        }
        return isOrganization() ? ORGANIZATION : PLACE;
    }

    public boolean isPerson() {
        return this == PERSON;
    }

    public boolean isOrganization() {
        return folder.equals("organization");
    }

    public boolean isPlace() {
        return this == PLACE || this == COUNTRY || this == CITY || this == REGION;
    }
}

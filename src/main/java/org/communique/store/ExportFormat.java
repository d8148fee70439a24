package org.communique.store;

/** The formats that linked data is written in. */
public enum ExportFormat {
    TURTLE,
    TRIG,
    NQUADS,
    NTRIPLES,
    JSONLD
}

package org.communique.claim;

/** Something that one article says. Every kind is a class of the ontology with the same name. */
public sealed interface Claim permits EventReport, Membership, Role, Statement, TradeFigure {

    /** The words that say so, how sure we are, and in whose mouth the article puts it. */
    Grounds grounds();
}

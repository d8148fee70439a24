package org.communique.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.text.PublicationDate;

/** Literals in one way of writing each, so that equal values are equal terms. */
final class Literals {

    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    /**
     * The canonical form of XML Schema 1.0: no exponent, no zeros at the end, and always a point with a digit behind it. 1.10 is written
     * 1.1, and 1.47E11 is written 147000000000.0. TDB2 5.6 gives back every decimal in this form, and cannot find again for deleting what
     * it was given in another (Jena issue 3404).
     */
    static Node decimal(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
        return typed(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node date(LocalDate day) {
        return typed(day.toString(), XSDDatatype.XSDdate);
    }

    /** An xsd:date or, where the time of day is known, an xsd:dateTime. */
    static Node published(PublicationDate published) {
        return typed(published.lexical(), published.hasTime() ? XSDDatatype.XSDdateTime : XSDDatatype.XSDdate);
    }

    /** A moment in universal time. */
    static Node moment(Instant moment) {
        return typed(moment.toString(), XSDDatatype.XSDdateTime);
    }

    /** {@code --03} is an xsd:gMonth, {@code --03-18} an xsd:gMonthDay, {@code ---18} an xsd:gDay. */
    static Node partialDate(String lexical) {
        if (lexical.startsWith("---")) {
            return typed(lexical, XSDDatatype.XSDgDay);
        }
        return typed(lexical, lexical.length() > 4 ? XSDDatatype.XSDgMonthDay : XSDDatatype.XSDgMonth);
    }

    static Node truth(boolean value) {
        return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** An offset in a text, in code points. */
    static Node offset(int codePoints) {
        return typed(Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node count(int number) {
        return typed(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node address(String url) {
        return typed(url, XSDDatatype.XSDanyURI);
    }

    private static Node typed(String lexical, RDFDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}

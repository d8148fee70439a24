package org.communique.extract;

import java.util.List;
import org.communique.claim.Claim;
import org.communique.resolve.Reading;

/** Draws one kind of claim from an article. A pure function: no store, no clock, no order of files, no RDF. */
public interface Extractor {

    /** The claims of this kind, in text order, every event or figure once. */
    List<? extends Claim> extract(Reading reading);
}

package org.communique.extract;

import java.util.List;

/** The extractors in use, one for each kind of claim. A new kind of claim is added here. */
public final class Extractors {

    private Extractors() {}

    /** All extractors, each with its tables loaded. */
    public static List<Extractor> all() {
        return List.of(
                new EventExtractor(),
                RoleExtractor.load(),
                MembershipExtractor.load(),
                StatementExtractor.load(),
                TradeFigureExtractor.load());
    }
}

package org.communique.extract.event;

/**
 * All tables that reading events needs.
 *
 * @param events the words that tell of an event
 * @param gatherings the names of gatherings
 * @param editions the words that number them
 * @param statuses the words that tell whether it happened
 * @param standIns the nouns that stand for a country or body
 * @param signatories the words for those who sign a treaty of many
 */
record Lexicons(
        EventLexicon events,
        Gatherings gatherings,
        Editions editions,
        StatusLexicon statuses,
        StandIns standIns,
        Signatories.Words signatories) {

    static Lexicons load() {
        Inflection inflection = Inflection.load();
        return new Lexicons(
                EventLexicon.load(inflection),
                Gatherings.load(),
                Editions.load(),
                StatusLexicon.load(inflection),
                StandIns.load(),
                Signatories.Words.load());
    }
}

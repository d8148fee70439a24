package org.communique.pipeline;

/**
 * What a build did.
 *
 * @param stored articles that were new or had changed
 * @param unchanged articles that the store already had
 * @param rejected inputs that gave no article
 * @param setAside claims that broke a shape and were left out
 * @param content what the store holds now
 */
public record BuildSummary(int stored, int unchanged, int rejected, int setAside, Content content) {

    /**
     * What a store holds.
     *
     * @param articles number of articles
     * @param claims number of claims in them
     * @param events number of fused events
     * @param entities number of entities
     */
    public record Content(int articles, int claims, int events, int entities) {

        /** The content for people, in one sentence. */
        public String inWords() {
            return "The store holds " + articles + " articles, " + claims + " claims, " + events + " events, "
                    + entities + " entities.";
        }
    }

    /** The same with more inputs rejected: those that gave no file at all. */
    public BuildSummary withRejected(int more) {
        return new BuildSummary(stored, unchanged, rejected + more, setAside, content);
    }

    /** The summary for people, in one line. */
    public String inWords() {
        return stored + " articles stored, " + unchanged + " already there, " + rejected + " inputs rejected, "
                + setAside
                + " claims set aside. " + content.inWords();
    }
}

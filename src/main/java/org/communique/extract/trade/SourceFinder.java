package org.communique.extract.trade;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;

/** Where a sentence says that its figures come from: the organization whose data they are, and who says them. */
final class SourceFinder {

    private static final int NEAR = 3;

    private final TradeSentence sentence;

    SourceFinder(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** "according to Chinese customs data", "customs data showed", "the ministry said". */
    Optional<EntityId> dataSource() {
        return sentence.agents().stream()
                .filter(agent -> agent.what().entity().kind().isOrganization())
                .filter(agent -> isAccordingTo(agent) || isData(agent) || speaks(agent))
                .map(agent -> agent.what().entity())
                .findFirst();
    }

    /** Who says it: "Kwatra told reporters", "said the Foreign Ministry", "according to Ms Tan". */
    Optional<EntityId> speaker() {
        return sentence.agents().stream()
                .filter(agent -> speaks(agent)
                        || (isAccordingTo(agent) && agent.what().entity().kind().isPerson()))
                .map(agent -> agent.what().entity())
                .findFirst();
    }

    private boolean isAccordingTo(Placed<Mention> agent) {
        int start = Math.max(0, agent.from() - NEAR);
        return sentence.hasWord("according", start, agent.from())
                || (sentence.hasWord("from", agent.from() - 2, agent.from())
                        && sentence.has(Signal.DATA, Math.max(0, agent.from() - NEAR - 1), agent.from()))
                || (sentence.hasWord("by", agent.from() - 2, agent.from())
                        && sentence.has(Signal.DATA, Math.max(0, agent.from() - NEAR - 2), agent.from()));
    }

    private boolean isData(Placed<Mention> agent) {
        int end = Math.min(sentence.size(), agent.to() + 2);
        return sentence.has(Signal.DATA, agent.to(), end) && !sentence.hasWord(",", agent.to(), end);
    }

    private boolean speaks(Placed<Mention> agent) {
        int end = Math.min(sentence.size(), agent.to() + 2);
        boolean after = sentence.has(Signal.SPEECH, agent.to(), end) && !sentence.hasWord("to", agent.to(), end);
        int start = Math.max(0, agent.from() - 2);
        boolean before = sentence.has(Signal.SPEECH, start, agent.from()) && isInverted(start, agent.from());
        return after || before;
    }

    /** "…, said the Foreign Ministry" has a comma or quotation mark before its verb. */
    private boolean isInverted(int from, int to) {
        for (int index = from; index < to; index++) {
            String before = sentence.word(index - 1);
            if (sentence.has(Signal.SPEECH, index, index + 1)
                    && (before.equals(",") || before.equals("\"") || before.equals("”") || before.equals("''"))) {
                return true;
            }
        }
        return false;
    }
}

package org.communique.extract.event;

import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.extract.event.Chunk.Kind;

/** The countries that goods are named after: "Chinese electric cars", "imports from Y", "rice shipped from Y". */
final class Goods {

    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> OF_SUM = Set.of("of", "in", "worth");
    private static final Set<String> MADE = Set.of("from", "in");

    private final Phrases phrases;

    Goods(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The countries and alliances in a phrase for goods. */
    List<EntityId> countries(Complements.Part part) {
        int last = end(phrases.chunkOf(part.group().to() - 1), isSum(part));
        int end = phrases.isA(last, Kind.NOUN)
                ? phrases.chunkOf(phrases.rightward(last, false).to() - 1)
                : last;
        return phrases
                .mentionsIn(
                        phrases.chunk(part.chunk()).from(), phrases.chunk(end).to())
                .stream()
                .flatMap(mention -> mention.denotes().stream())
                .filter(id -> phrases.entity(id).kind() == EntityKind.COUNTRY
                        || phrases.entity(id).kind() == EntityKind.ALLIANCE)
                .toList();
    }

    /** The last chunk of "imports of steel from Y", at most two steps on. */
    private int end(int goods, boolean sum) {
        int at = goods;
        for (int step = 0; step < 2; step++) {
            boolean more =
                    phrases.isPreposition(at + 1, sum && step == 0 ? OF_SUM : OF) && phrases.isA(at + 2, Kind.NOUN);
            at = more ? at + 2 : origin(at);
        }
        return at;
    }

    /** The last chunk of "rice shipped from Y", "cars made in Y"; the same chunk where no participle follows. */
    private int origin(int goods) {
        int verb = goods + 1;
        boolean made = phrases.isA(verb, Kind.VERB)
                && phrases.words().firstVerbTag(phrases.chunk(verb)).equals("VBN")
                && phrases.isPreposition(verb + 1, MADE)
                && phrases.isA(verb + 2, Kind.NOUN);
        return made ? verb + 2 : goods;
    }

    /** "$200 billion in Chinese goods", "$18 billion of imports from X". */
    private boolean isSum(Complements.Part part) {
        Chunk chunk = phrases.chunk(part.chunk());
        String last = phrases.words().tag(chunk.to() - 1);
        return last.equals("CD") || last.equals("$");
    }
}

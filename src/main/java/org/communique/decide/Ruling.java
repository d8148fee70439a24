package org.communique.decide;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;

/** What a person decided. Every kind has a word in the file of decisions. */
public sealed interface Ruling {

    /** The word for the kind of decision in the file. */
    String word();

    /** The reports, or the trade figures, of one event: two or more claims that are one node. */
    record OneEvent(List<Anchor> claims) implements Ruling {

        public static final String WORD = "merge-events";

        public OneEvent {
            claims = sorted(claims);
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * One person, organization or place under several names.
     *
     * @param gives the entities that give way
     * @param keeps the one that stays
     */
    record OneEntity(List<EntityId> gives, EntityId keeps) implements Ruling {

        public static final String WORD = "merge-entities";

        public OneEntity {
            gives = gives.stream().distinct().sorted().toList();
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * Claims that are not of the event that the machine put them in.
     *
     * @param taken the claims that are taken out
     * @param left those that stay
     */
    record Apart(List<Anchor> taken, List<Anchor> left) implements Ruling {

        public static final String WORD = "split";

        public Apart {
            taken = sorted(taken);
            left = sorted(left);
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /** An entity is this item of Wikidata, whatever the tables say. */
    record Item(EntityId entity, WikidataId item) implements Ruling {

        public static final String WORD = "link";

        @Override
        public String word() {
            return WORD;
        }
    }

    /** An entity is not this item of Wikidata. */
    record NoItem(EntityId entity, WikidataId item) implements Ruling {

        public static final String WORD = "unlink";

        @Override
        public String word() {
            return WORD;
        }
    }

    /** Claims that are wrong: nothing is derived from them. */
    record NoClaim(List<Anchor> claims) implements Ruling {

        public static final String WORD = "reject";

        public NoClaim {
            claims = sorted(claims);
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * An earlier decision no longer holds.
     *
     * @param decision its id
     */
    record Undo(String decision) implements Ruling {

        public static final String WORD = "undo";

        @Override
        public String word() {
            return WORD;
        }
    }

    private static List<Anchor> sorted(List<Anchor> anchors) {
        return anchors.stream().distinct().sorted().toList();
    }
}

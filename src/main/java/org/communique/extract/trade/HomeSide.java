package org.communique.extract.trade;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure.Parties;

/**
 * The country whose trade a passage reports. Releases name it once and then its partners only: "Exports to Chile rose …, imports from
 * Peru fell …".
 */
final class HomeSide {

    /** How many sentences of a market report may pass without naming the country again. */
    private static final int PASSAGE = 4;
    /** From so many partners, or figures without any, on a passage tells the trade of a country, not that of a pair. */
    private static final int MANY = 2;

    private final Optional<EntityId> reporter;
    private final Map<EntityId, Set<EntityId>> partners = new TreeMap<>();
    private final Map<EntityId, Integer> alone = new TreeMap<>();
    private Optional<EntityId> last = Optional.empty();
    private int told;

    /** @param reporter whom the headline or the offices of the opening make the reporting country */
    HomeSide(Optional<EntityId> reporter) {
        this.reporter = reporter;
    }

    /** Whom the headline or the offices of the opening make the reporting country. */
    Optional<EntityId> reporter() {
        return reporter;
    }

    /** Remembers a figure of sentence {@code index}; a pair with the known home in it changes nothing. */
    void remember(int index, Measure measure, Parties parties) {
        Optional<EntityId> home = of(measure, parties);
        Optional<EntityId> known = in(index).filter(id -> isIn(parties, id));
        if (home.isEmpty()) {
            return;
        }
        last = known.or(() -> home);
        told = index;
        count(last.get(), parties);
    }

    private void count(EntityId home, Parties parties) {
        Set<EntityId> others = new TreeSet<>(parties.between());
        parties.exporter().ifPresent(others::add);
        parties.importer().ifPresent(others::add);
        others.remove(home);
        partners.computeIfAbsent(home, id -> new TreeSet<>()).addAll(others);
        if (others.isEmpty()) {
            alone.merge(home, 1, Integer::sum);
        }
    }

    private static boolean isIn(Parties parties, EntityId id) {
        return parties.between().contains(id)
                || parties.exporter().filter(id::equals).isPresent()
                || parties.importer().filter(id::equals).isPresent();
    }

    /** Whose exports, imports, trade or balance it is; empty where only the partner is known. */
    static Optional<EntityId> of(Measure measure, Parties parties) {
        return switch (measure) {
            case EXPORTS -> parties.exporter();
            case IMPORTS -> parties.importer();
            default -> parties.between().stream().findFirst();
        };
    }

    /** The home side of the passage that sentence {@code index} is in, else the reporting country. */
    Optional<EntityId> at(int index) {
        return in(index).or(() -> reporter);
    }

    private Optional<EntityId> in(int index) {
        return last.filter(id -> index - told <= PASSAGE);
    }

    /** Whether a figure of the home side was told in sentence {@code index} or the one before it. */
    boolean isFresh(int index) {
        return last.isPresent() && index - told <= 1;
    }

    /** Whether the article tells of this country's trade with several, or with all the world. */
    boolean hasManyPartners(EntityId home) {
        return partners.getOrDefault(home, Set.of()).size() >= MANY || alone.getOrDefault(home, 0) >= MANY;
    }
}

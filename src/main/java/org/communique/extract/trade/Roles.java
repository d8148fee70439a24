package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** The parts that parties play around one topic: whose it is, with whom, to whom, from whom. Filled once, then read. */
final class Roles {

    private static final int REACH = 14;
    private static final int OBJECT = 9;

    private final TradeSentence sentence;
    private final Topic topic;
    private final Placed<?> quantity;

    private final List<EntityId> both = new ArrayList<>();
    private final List<EntityId> holders = new ArrayList<>();
    private final LinkedHashSet<EntityId> partners = new LinkedHashSet<>();
    private Optional<EntityId> origin = Optional.empty();
    private Optional<EntityId> target = Optional.empty();
    private boolean pronoun;
    private int first;
    private int last;

    /** @param country whose trade "the country's exports" are, where the passage tells */
    Roles(TradeSentence sentence, Topic topic, Placed<?> quantity, Optional<EntityId> country) {
        this.sentence = sentence;
        this.topic = topic;
        this.quantity = quantity;
        this.first = topic.from();
        this.last = topic.to();
        readBetween();
        readBefore(country);
        readObject();
        readRanked();
        Optional<Placed<Mention>> listed = new ListedPartners(sentence).of(afterTopic(), quantity);
        listed.ifPresent(party -> assign(sentence.word(afterTopic()), party));
        readAfter(afterTopic(), Math.min(sentence.size(), topic.to() + REACH));
        if (topic.to() <= quantity.from()) {
            readAfter(quantity.to(), Math.min(sentence.size(), quantity.to() + objectLength()));
        }
        readLeading();
    }

    List<EntityId> both() {
        return both;
    }

    Optional<EntityId> holder() {
        return holders.stream().findFirst();
    }

    List<EntityId> holders() {
        return holders;
    }

    List<EntityId> partners() {
        return List.copyOf(partners);
    }

    Optional<EntityId> origin() {
        return origin;
    }

    Optional<EntityId> target() {
        return target;
    }

    /** Whether "its" or "their" stands before the topic and nothing resolved it. */
    boolean isPronoun() {
        return pronoun && holders.isEmpty();
    }

    /** Whether the words around the topic make it the partner. */
    boolean isPartner(EntityId id) {
        return partners.contains(id)
                || target.filter(id::equals).isPresent()
                || origin.filter(id::equals).isPresent();
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    private void used(Placed<Mention> party) {
        first = Math.min(first, party.from());
        last = Math.max(last, party.to());
    }

    private void readBetween() {
        for (Placed<Mention> party : BetweenPhrase.parties(sentence, topic)) {
            party.what().denotes().stream().filter(id -> !both.contains(id)).forEach(both::add);
            used(party);
        }
    }

    /** Where the words behind the topic begin; the preposition of "sales to" is one of them. */
    private int afterTopic() {
        String last = sentence.word(topic.to() - 1);
        return last.equals("to") || last.equals("from") || last.equals("with") ? topic.to() - 1 : topic.to();
    }

    private void readRanked() {
        RankedPartner.find(sentence, afterTopic()).ifPresent(ranked -> {
            ranked.holder()
                    .filter(one -> holders.isEmpty())
                    .ifPresent(one -> OwnerPhrase.pair(sentence, one).forEach(this::hold));
            assign(ranked.preposition(), ranked.partner());
        });
    }

    /** "With Chile, Peru ran a deficit": only where nothing else names the partner. */
    private void readLeading() {
        if (!namesPartner()) {
            LeadingPartner.find(sentence, topic).ifPresent(party -> assign("with", party));
        }
    }

    private void readBefore(Optional<EntityId> country) {
        OwnerPhrase owner = OwnerPhrase.before(sentence, topic.from());
        pronoun = owner.pronoun();
        Optional<EntityId> home = country.filter(id -> owner.country() && !isNamedBehind(id));
        if (home.isPresent()) {
            holders.add(home.get());
        } else {
            owner.parties().forEach(this::hold);
        }
    }

    private boolean isNamedBehind(EntityId id) {
        return sentence.parties().stream()
                .anyMatch(party ->
                        party.from() >= topic.to() && party.what().denotes().contains(id));
    }

    private void hold(Placed<Mention> party) {
        used(party);
        party.what().denotes().stream().filter(id -> !holders.contains(id)).forEach(holders::add);
    }

    /** "imported Kazakh oil": the goods are the partner's. */
    private void readObject() {
        if (topic.kind() == Topic.Kind.VERB && topic.measures(Measure.IMPORTS)) {
            sentence.parties().stream()
                    .filter(party -> party.from() == topic.to() && party.what().form() == MentionForm.ADJECTIVE)
                    .findFirst()
                    .ifPresent(party -> assign("from", party));
        }
    }

    /** Behind the amount goods may follow ("exported $5 billion worth of goods to"), or words ("a surplus of $5 billion in its trade with"). */
    private int objectLength() {
        return topic.kind() == Topic.Kind.VERB || topic.isBalance() ? OBJECT : 3;
    }

    private void readAfter(int from, int to) {
        for (Placed<Mention> party : sentence.parties()) {
            if (party.from() < from || party.from() >= to || crossesQuantity(from, party.from())) {
                continue;
            }
            int preposition = Prepositions.before(sentence, party);
            if (preposition >= from
                    && !holders.contains(party.what().entity())
                    && !sentence.hasWord(";", from, party.from())) {
                assign(sentence.word(dangling().orElse(preposition)), party);
            }
        }
    }

    /** "exports to and imports from Peru": the preposition of the first goes with the party behind the second. */
    private Optional<Integer> dangling() {
        boolean open = sentence.word(topic.to() + 1).equals("and")
                && (sentence.word(topic.to()).equals("to")
                        || sentence.word(topic.to()).equals("from"));
        return open ? Optional.of(topic.to()) : Optional.empty();
    }

    private boolean crossesQuantity(int from, int to) {
        return sentence.hasQuantity(from, to) || sentence.hasWord(",", from, to);
    }

    private void assign(String preposition, Placed<Mention> party) {
        EntityId id = party.what().entity();
        switch (preposition) {
            case "with", "against" -> {
                partners.addAll(party.what().denotes());
                used(party);
            }
            case "to", "into" -> {
                if (isOwnCountry(party)) {
                    return;
                }
                target = target.or(() -> Optional.of(id));
                used(party);
            }
            case "from" -> {
                if (isEarned()) {
                    target = target.or(() -> Optional.of(id));
                } else {
                    origin = origin.or(() -> Optional.of(id));
                }
                used(party);
            }
            case "of" -> {
                boolean goods = party.what().form() == MentionForm.ADJECTIVE
                        || sentence.word(party.to()).startsWith("'")
                        || namesGoods(party);
                if (TopicOf.isFlow(topic) && goods) {
                    origin = origin.or(() -> Optional.of(id));
                    used(party);
                } else if (!goods && holders.isEmpty() && party.from() - topic.to() <= 2) {
                    // "the trade deficit of Peru with Norway"
                    hold(party);
                }
            }
            case "for" -> {
                if (topic.isBalance() && holders.isEmpty()) {
                    holders.add(id);
                    used(party);
                }
            }
            default -> {
                // a party of something else
            }
        }
    }

    /** "imports of US products". */
    private boolean namesGoods(Placed<Mention> party) {
        int next = party.to();
        return switch (sentence.word(next)) {
            case "products", "goods", "commodities", "merchandise" -> TopicOf.isFlow(topic);
            default -> false;
        };
    }

    /** "imports into the country": whose imports they are must be told elsewhere. */
    private boolean isOwnCountry(Placed<Mention> party) {
        return topic.measures(Measure.IMPORTS) && sentence.has(Signal.STATE, party.to() - 1, party.to());
    }

    /** "Export earnings from Uganda" are paid there. */
    private boolean isEarned() {
        return topic.measures(Measure.EXPORTS) && sentence.has(Signal.EARNINGS, topic.from(), topic.to());
    }

    /** The nearest party on the left of topic and amount that can be the subject of the clause. */
    Optional<EntityId> subject() {
        int end = Math.min(topic.from(), quantity.begin());
        Optional<Placed<Mention>> subject = new Subjects(sentence).before(end, others());
        subject.ifPresent(this::used);
        return subject.map(party -> party.what().entity());
    }

    /** "China, India and Chad exported …": what several did together is the figure of none of them. */
    boolean isSubjectOfMany() {
        return new Subjects(sentence)
                .before(Math.min(topic.from(), quantity.begin()), others())
                .filter(one -> Subjects.isListed(sentence, one))
                .isPresent();
    }

    /** Those who play another part. */
    private List<EntityId> others() {
        List<EntityId> others = new ArrayList<>(partners);
        others.addAll(holders);
        origin.ifPresent(others::add);
        target.ifPresent(others::add);
        return others;
    }

    /** Whether the words behind the topic named anybody. */
    boolean namesPartner() {
        return !partners.isEmpty() || both.size() == 2 || origin.isPresent() || target.isPresent();
    }
}

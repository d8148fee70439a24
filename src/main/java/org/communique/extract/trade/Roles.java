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
    private static final int NOUN_PHRASE = 6;
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

    Roles(TradeSentence sentence, Topic topic, Placed<?> quantity) {
        this.sentence = sentence;
        this.topic = topic;
        this.quantity = quantity;
        this.first = topic.from();
        this.last = topic.to();
        readBetween();
        readBefore();
        readObject();
        readAfter(topic.to(), Math.min(sentence.size(), topic.to() + REACH));
        if (topic.to() <= quantity.from()) {
            readAfter(quantity.to(), Math.min(sentence.size(), quantity.to() + objectLength()));
        }
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

    /** "trade between A and B", "trade between the two countries". */
    private void readBetween() {
        int start = topic.to();
        boolean phrase = sentence.word(topic.to() - 1).equals("between");
        while (!phrase && start < Math.min(sentence.size(), topic.to() + NOUN_PHRASE)) {
            if (sentence.word(start).equals("between")) {
                phrase = true;
            }
            start++;
        }
        if (!phrase) {
            return;
        }
        int previous = start;
        for (Placed<Mention> party : sentence.parties()) {
            if (party.from() >= start && party.from() - previous <= NOUN_PHRASE && isPairing(previous, party)) {
                party.what().denotes().stream().filter(id -> !both.contains(id)).forEach(both::add);
                used(party);
                previous = party.to();
            }
        }
    }

    /** The first of a pair follows "between", the second "and". */
    private boolean isPairing(int previous, Placed<Mention> party) {
        return both.isEmpty() || (both.size() == 1 && sentence.hasWord("and", previous, party.from()));
    }

    /** "China's exports", "Indonesian exports", "India-Russia trade", "the two countries' trade", "its trade". */
    private void readBefore() {
        int end = topic.from();
        while (end > 0 && topic.from() - end <= NOUN_PHRASE && !isBarrier(end - 1)) {
            if (sentence.word(end - 1).equals("its") || sentence.word(end - 1).equals("their")) {
                pronoun = true;
            }
            Optional<Placed<Mention>> party = endingAt(end);
            if (party.isPresent()) {
                hold(party.get());
                return;
            }
            end--;
        }
    }

    private boolean isBarrier(int index) {
        int at = index;
        boolean inQuantity = sentence.money().stream().anyMatch(one -> one.from() <= at && at < one.to())
                || sentence.percents().stream().anyMatch(one -> one.from() <= at && at < one.to());
        return inQuantity
                || (Prepositions.endNounPhrase(sentence.word(index))
                        && endingAt(index + 1).isEmpty())
                || sentence.has(Signal.SPEECH, index, index + 1);
    }

    private Optional<Placed<Mention>> endingAt(int end) {
        return sentence.parties().stream().filter(party -> party.to() == end).findFirst();
    }

    private void hold(Placed<Mention> party) {
        used(party);
        String joint = sentence.word(party.from() - 1);
        boolean joined = joint.equals("-") || joint.equals("–") || joint.equals("/") || joint.equals("and");
        Optional<Placed<Mention>> other = joined ? endingAt(party.from() - 1) : Optional.empty();
        other.ifPresent(one -> {
            used(one);
            holders.addAll(one.what().denotes());
        });
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

    /** Behind the amount of a verb its goods may follow: "exported $5 billion worth of goods to". */
    private int objectLength() {
        return topic.kind() == Topic.Kind.VERB ? OBJECT : 3;
    }

    private void readAfter(int from, int to) {
        for (Placed<Mention> party : sentence.parties()) {
            if (party.from() < from || party.from() >= to || crossesQuantity(from, party.from())) {
                continue;
            }
            int preposition = Prepositions.before(sentence, party);
            if (preposition >= from && !sentence.hasWord(";", from, party.from())) {
                assign(sentence.word(preposition), party);
            }
        }
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
                target = target.or(() -> Optional.of(id));
                used(party);
            }
            case "from" -> {
                origin = origin.or(() -> Optional.of(id));
                used(party);
            }
            case "of" -> {
                boolean goods = party.what().form() == MentionForm.ADJECTIVE
                        || sentence.word(party.to()).startsWith("'");
                if (TopicOf.isFlow(topic) && goods) {
                    origin = origin.or(() -> Optional.of(id));
                    used(party);
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

    /** The nearest party on the left of topic and amount that can be the subject of the clause. */
    Optional<EntityId> subject() {
        int end = Math.min(topic.from(), quantity.begin());
        Optional<Placed<Mention>> subject = new Subjects(sentence).before(end, others());
        subject.ifPresent(this::used);
        return subject.map(party -> party.what().entity());
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

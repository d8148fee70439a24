package org.communique.extract.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Grounds;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Span;

/** Reads all memberships that an article states, and which organization is part of which, each once. */
public final class MembershipReader {

    private final MembershipWords words;

    private MembershipReader(MembershipWords words) {
        this.words = words;
    }

    /** Loads the words of membership. */
    public static MembershipReader load() {
        return new MembershipReader(MembershipWords.load());
    }

    /** A membership with the words of one place that state it. */
    private record Evidence(Key key, Span span, int percent) {}

    /**
     * What the sentences before leave for the next.
     *
     * @param topic the organization with which the last one began
     * @param last the organization last named
     * @param age how many sentences ago that was
     */
    private record Before(Optional<Mention> topic, Optional<Mention> last, int age) {

        private static final int KEPT = 3;
        static final Before NOTHING = new Before(Optional.empty(), Optional.empty(), 0);

        boolean isSet() {
            return last.isPresent();
        }

        Before then(MemberLine line) {
            Optional<Mention> here = line.organizationHere(line.size());
            Optional<Mention> topic = FoundingStatements.topic(line);
            return here.isPresent()
                    ? new Before(topic, here, 0)
                    : new Before(topic, age < KEPT ? last : Optional.empty(), age + 1);
        }
    }

    private record Key(EntityId member, EntityId organization, MembershipStanding standing) {}

    /** The memberships in text order; the same one stated twice has both places as evidence. */
    public List<Membership> read(Reading reading) {
        Map<Key, List<Evidence>> byKey = new LinkedHashMap<>();
        Before before = Before.NOTHING;
        for (Sentence sentence : reading.document().sentences()) {
            MemberLine line = new MemberLine(reading, sentence, words, before.last());
            List<Stated> stated =
                    new ArrayList<>(before.isSet() || hasOrganization(line) ? ofCountries(line) : List.of());
            stated.addAll(new PartStatements(words, line).all());
            stated.addAll(new JoiningStatements(words, line).all(before.topic()));
            stated.addAll(new FoundingStatements(words, line).all());
            before = before.then(line);
            evidence(line, stated).stream()
                    .sorted(Comparator.comparing(Evidence::span))
                    .forEach(one -> byKey.computeIfAbsent(one.key(), missing -> new ArrayList<>())
                            .add(one));
        }
        return byKey.values().stream().map(MembershipReader::membership).toList();
    }

    private static boolean hasOrganization(MemberLine line) {
        for (int index = 0; index < line.size(); index++) {
            if (line.organization(index).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Stated> ofCountries(MemberLine line) {
        List<Stated> all = new ArrayList<>(new NounStatements(words, line).all());
        all.addAll(new StatusStatements(words, line).all());
        all.addAll(new VerbStatements(words, line).all());
        all.addAll(new ListStatements(words, line).all());
        all.addAll(new AdmissionStatements(words, line).all());
        all.addAll(new FormingStatements(words, line).all());
        all.addAll(new LeavingStatements(words, line).all());
        all.addAll(new ClaimStatements(words, line).all());
        return all;
    }

    private static List<Evidence> evidence(MemberLine line, List<Stated> all) {
        List<Evidence> evidence = new ArrayList<>();
        for (Stated stated : all) {
            Parties parties = stated.parties();
            Span words = line.span(stated.from(), stated.to())
                    .union(stated.organization().span())
                    .union(line.span(parties.from(), parties.to()));
            for (Mention party : parties.mentions()) {
                Key key = new Key(party.entity(), stated.organization().entity(), stated.standing());
                if (!key.member().equals(key.organization())) {
                    evidence.add(new Evidence(key, words, stated.percent()));
                }
            }
        }
        return evidence;
    }

    private static Membership membership(List<Evidence> same) {
        Key key = same.getFirst().key();
        int percent = same.stream().mapToInt(Evidence::percent).max().orElseThrow();
        List<Span> spans = same.stream().map(Evidence::span).toList();
        Grounds grounds = new Grounds(spans, Confidence.of(percent), Optional.empty());
        return new Membership(key.member(), key.organization(), key.standing(), grounds);
    }
}

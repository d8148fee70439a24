package org.communique.extract.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Grounds;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
import org.communique.extract.role.DescribedRoles.Described;
import org.communique.resolve.Reading;
import org.communique.text.PublicationDate;
import org.communique.text.Sentence;

/** Reads all offices in an article, each once. */
public final class RoleReader {

    private final RoleWords words;

    private RoleReader(RoleWords words) {
        this.words = words;
    }

    /** Loads the words of offices. */
    public static RoleReader load() {
        return new RoleReader(RoleWords.load());
    }

    /** The roles in text order; a title stated without its country joins the same title of the same person with it. */
    public List<Role> read(Reading reading) {
        List<StatedRole> stated = new ArrayList<>();
        List<Described> described = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence, words);
            NamedRoles named = new NamedRoles(words, line);
            DescribedRoles descriptions = new DescribedRoles(words, line);
            for (Mention mention : reading.mentionsIn(sentence)) {
                if (!mention.entity().kind().isPerson() || mention.denotes().size() > 1) {
                    continue;
                }
                if (mention.form() == MentionForm.NAME) {
                    stated.addAll(named.of(mention));
                } else if (mention.form() == MentionForm.DESCRIPTION) {
                    descriptions.of(mention).ifPresent(described::add);
                }
            }
        }
        stated.addAll(kept(described, stated));
        stated.addAll(counterparts(reading, stated));
        stated.sort(Comparator.comparing(StatedRole::evidence));
        Optional<LocalDate> asOf = reading.document().article().published().map(PublicationDate::day);
        return new RoleMerger(words.otherOffices(), words.fullForms())
                .merge(stated).stream().map(group -> role(group, asOf)).toList();
    }

    private List<StatedRole> counterparts(Reading reading, List<StatedRole> known) {
        return reading.document().sentences().stream()
                .flatMap(
                        sentence -> new CounterpartRoles(words, new Line(reading, sentence, words)).all(known).stream())
                .toList();
    }

    private static List<StatedRole> kept(List<Described> described, List<StatedRole> named) {
        return described.stream()
                .filter(one -> !one.generic()
                        || named.stream()
                                .noneMatch(
                                        role -> role.holder().equals(one.role().holder())))
                .map(Described::role)
                .toList();
    }

    private Role role(List<StatedRole> group, Optional<LocalDate> asOf) {
        int confidence = group.stream().mapToInt(StatedRole::confidence).max().orElseThrow();
        StatedRole surest = group.stream()
                .max(Comparator.comparing((StatedRole role) -> !words.isShort(role.title()))
                        .thenComparing(StatedRole::confidence)
                        .thenComparing(role -> role.title().length()))
                .orElseThrow();
        Optional<EntityId> organization =
                group.stream().flatMap(role -> role.organization().stream()).findFirst();
        Grounds grounds = new Grounds(
                group.stream().map(StatedRole::evidence).toList(), Confidence.of(confidence), Optional.empty());
        return new Role(surest.holder(), surest.title(), organization, asOf, grounds);
    }
}

package org.communique.extract.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Grounds;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
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
        String text = reading.document().article().text();
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            TitleReader titles = new TitleReader(words, line, text);
            for (Mention mention : reading.mentionsIn(sentence)) {
                if (mention.form() == MentionForm.NAME
                        && mention.entity().kind().isPerson()) {
                    stated.addAll(titles.of(mention));
                }
            }
        }
        Optional<LocalDate> asOf = reading.document().article().published().map(PublicationDate::day);
        return merge(stated).stream().map(group -> role(group, asOf)).toList();
    }

    private static List<List<StatedRole>> merge(List<StatedRole> stated) {
        Map<String, List<StatedRole>> byTitle = new LinkedHashMap<>();
        for (StatedRole role : stated) {
            String title = role.title().toLowerCase(Locale.ROOT);
            byTitle.computeIfAbsent(role.holder().path() + " " + title, missing -> new ArrayList<>())
                    .add(role);
        }
        List<List<StatedRole>> groups = new ArrayList<>();
        byTitle.values().forEach(same -> groups.addAll(byBody(same)));
        return groups;
    }

    /** One group for each organization; those without join the first. */
    private static List<List<StatedRole>> byBody(List<StatedRole> sameTitle) {
        Map<EntityId, List<StatedRole>> byBody = new LinkedHashMap<>();
        List<StatedRole> without = new ArrayList<>();
        for (StatedRole role : sameTitle) {
            role.organization()
                    .ifPresentOrElse(
                            body -> byBody.computeIfAbsent(body, missing -> new ArrayList<>())
                                    .add(role),
                            () -> without.add(role));
        }
        List<List<StatedRole>> groups = new ArrayList<>(byBody.values());
        if (groups.isEmpty()) {
            return List.of(without);
        }
        groups.getFirst().addAll(without);
        return groups;
    }

    private static Role role(List<StatedRole> group, Optional<LocalDate> asOf) {
        StatedRole first = group.getFirst();
        int confidence = group.stream().mapToInt(StatedRole::confidence).max().orElseThrow();
        Grounds grounds = new Grounds(
                group.stream().map(StatedRole::evidence).toList(), Confidence.of(confidence), Optional.empty());
        return new Role(first.holder(), first.title(), first.organization(), asOf, grounds);
    }
}

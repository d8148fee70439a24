package org.communique.fuse;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;
import org.communique.fuse.Knowledge.Link;

/**
 * What one article gives to the description of entities. What the knowledge graph says of entities is the union of these: a name, an
 * entity, a link is there as long as some article gives it.
 *
 * @param names the names that the article uses, by entity; none for an entity that is only described
 * @param memberOf who it says is a member of what
 * @param holdsRoleIn who it says holds a role where
 */
public record ArticleFacts(
        SortedMap<EntityId, SortedSet<String>> names, SortedSet<Link> memberOf, SortedSet<Link> holdsRoleIn) {

    /** The facts of an article. */
    public static ArticleFacts of(ArticleClaims article, Credited credits) {
        SortedMap<EntityId, SortedSet<String>> names = new TreeMap<>();
        article.mentions().forEach(mention -> addNames(mention, names));
        article.claims().stream().flatMap(ArticleFacts::agents).forEach(agent -> namesOf(agent, names));
        credits.of(article.article())
                .forEach((credited, name) -> namesOf(credited, names).add(name));
        ArticleFacts facts = new ArticleFacts(names, new TreeSet<>(), new TreeSet<>());
        article.claims().forEach(facts::addLinks);
        return facts;
    }

    private static SortedSet<String> namesOf(EntityId entity, Map<EntityId, SortedSet<String>> names) {
        return names.computeIfAbsent(entity, missing -> new TreeSet<>());
    }

    private static void addNames(Mention mention, Map<EntityId, SortedSet<String>> names) {
        for (EntityId entity : mention.denotes()) {
            SortedSet<String> all = namesOf(entity, names);
            if (mention.form() == MentionForm.NAME && mention.denotes().size() == 1) {
                all.add(mention.text().replace('\n', ' '));
            }
        }
    }

    /** Who a claim names that no mention need name: the relaying medium, the source of a figure, whose word it is. */
    private static Stream<EntityId> agents(Claim claim) {
        Stream<EntityId> own = switch (claim) {
            case Statement statement -> Stream.concat(statement.speakers().stream(), statement.via().stream());
            case TradeFigure figure -> figure.dataSource().stream();
            case Role role -> role.organization().stream();
            case EventReport report -> report.place().stream();
            case Membership membership -> Stream.of(membership.organization());
        };
        return Stream.concat(own, claim.grounds().attributedTo().stream());
    }

    private void addLinks(Claim claim) {
        switch (claim) {
            case Membership membership -> {
                if (membership.standing() == MembershipStanding.MEMBER) {
                    memberOf.add(new Link(membership.member(), membership.organization()));
                }
            }
            case Role role -> role.organization().ifPresent(where -> holdsRoleIn.add(new Link(role.holder(), where)));
            case Statement statement -> {}
            case TradeFigure figure -> {}
            case EventReport report -> {}
        }
    }
}

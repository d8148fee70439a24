package org.communique.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.Grounds;
import org.communique.claim.Membership;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;
import org.communique.text.Span;

/**
 * Tells in whose mouth an article puts what it says: a claim whose evidence lies wholly in the reported words of a statement is its
 * speaker's. Evidence that reaches beyond the words, or lies elsewhere too, is the article's own.
 */
public final class Attribution {

    private final List<Words> words;

    /** The words of a speaker. */
    private record Words(Span span, EntityId speaker) {}

    private Attribution(List<Words> words) {
        this.words = List.copyOf(words);
    }

    /**
     * The attribution of an article.
     *
     * @param text the text that all evidence counts in
     * @param claims what was drawn from the article, its statements among them
     */
    public static Attribution of(String text, List<? extends Claim> claims) {
        List<Words> words = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof Statement statement) {
                reported(text, statement)
                        .ifPresent(span ->
                                words.add(new Words(span, statement.speakers().getFirst())));
            }
        }
        words.sort(Comparator.comparingInt(one -> one.span().length()));
        return new Attribution(words);
    }

    /** Where the quoted words stand in the evidence of their statement. */
    private static Optional<Span> reported(String text, Statement statement) {
        for (Span evidence : statement.grounds().evidence()) {
            int start = text.indexOf(statement.quote(), evidence.start());
            int end = start + statement.quote().length();
            if (start >= 0 && end <= evidence.end()) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /** Whose words all these stretches lie in: the innermost speaker's, of the first stretch. */
    public Optional<EntityId> speakerOf(List<Span> evidence) {
        List<Optional<EntityId>> speakers =
                evidence.stream().map(this::speakerOf).toList();
        return speakers.stream().allMatch(Optional::isPresent) ? speakers.getFirst() : Optional.empty();
    }

    private Optional<EntityId> speakerOf(Span evidence) {
        return words.stream()
                .filter(one -> one.span().contains(evidence))
                .map(Words::speaker)
                .findFirst();
    }

    /** The claim with its speaker, if it is an event, a figure or a membership that is told in somebody's words. */
    public Claim attribute(Claim claim) {
        return switch (claim) {
            case EventReport event ->
                speakerOf(event).map(grounds -> (Claim) event.on(grounds)).orElse(event);
            case Membership membership ->
                speakerOf(membership)
                        .map(grounds -> (Claim) membership.on(grounds))
                        .orElse(membership);
            case TradeFigure figure ->
                speakerOf(figure).map(grounds -> (Claim) figure.on(grounds)).orElse(figure);
            case Role role -> role;
            case Statement statement -> statement;
        };
    }

    private Optional<Grounds> speakerOf(Claim claim) {
        Grounds grounds = claim.grounds();
        return grounds.attributedTo().isPresent()
                ? Optional.empty()
                : speakerOf(grounds.evidence()).map(grounds::attributedTo);
    }
}

package org.communique.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.text.Token;

/**
 * Finds phrases of a table in a run of tokens: one look-up for each token, whatever the number of phrases.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

    private final Node<T> root = new Node<>();
    private final Function<Token, String> key;

    private PhraseTrie(Function<Token, String> key) {
        this.key = key;
    }

    /** A trie whose phrases match in any case of letters; add phrases in lower case. */
    public static <T> PhraseTrie<T> ignoringCase() {
        return new PhraseTrie<>(Token::lower);
    }

    /** A trie whose phrases match as written. */
    public static <T> PhraseTrie<T> matchingCase() {
        return new PhraseTrie<>(Token::text);
    }

    /** A trie whose phrases match as written but for accents; add {@linkplain Folding#of folded} phrases. */
    public static <T> PhraseTrie<T> ignoringAccents() {
        return new PhraseTrie<>(token -> Folding.of(token.text()));
    }

    /** A trie whose phrases match but for accents and case; add {@linkplain Folding#of folded} phrases in lower case. */
    public static <T> PhraseTrie<T> ignoringAccentsAndCase() {
        return new PhraseTrie<>(token -> Folding.of(token.lower()));
    }

    /**
     * Adds a phrase.
     *
     * @param words the phrase as the engine would cut it into tokens, one or more
     * @param value what it stands for; a phrase may stand for several things, kept in the order of adding
     */
    public void add(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, missing -> new Node<>());
        }
        node.values.add(value);
    }

    /** What exactly this phrase stands for; empty if it was not added. */
    public List<T> valuesOf(List<String> words) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return List.copyOf(node.values);
    }

    /** The longest phrase that begins at token {@code from}, if any does. */
    public Optional<Match<T>> longestAt(List<Token> tokens, int from) {
        Node<T> node = root;
        Match<T> longest = null;
        for (int index = from; index < tokens.size(); index++) {
            Node<T> next = node.next.get(key.apply(tokens.get(index)));
            if (next == null) {
                break;
            }
            node = next;
            if (!node.values.isEmpty()) {
                longest = new Match<>(from, index + 1, node.values);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The longest phrases from left to right, none overlapping another. */
    public List<Match<T>> longestMatches(List<Token> tokens) {
        List<Match<T>> matches = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Optional<Match<T>> match = longestAt(tokens, index);
            match.ifPresent(matches::add);
            index = match.map(Match::to).orElse(index + 1);
        }
        return matches;
    }

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to one past the index of its last token
     * @param values what it stands for, at least one
     */
    public record Match<T>(int from, int to, List<T> values) {

        public Match {
            values = List.copyOf(values);
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>();
    }
}

package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.extract.event.Chunk.Kind;

/** Cuts a sentence into chunks by parts of speech, mentions and times. */
final class Chunker {

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m", "have", "has", "had", "having",
            "'ve", "'d", "do", "does", "did");
    private static final Set<String> BE_OR_DO_OR_HAVE_NOT = Set.of("not", "n't", "never");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("that", "while", "because", "if", "whether", "although", "though", "unless", "whereas", "lest");
    private static final Set<String> PREPOSITION_OR_OPENER =
            Set.of("as", "after", "before", "since", "until", "than", "once");
    private static final Set<String> PARTICIPLE_PREPOSITIONS =
            Set.of("following", "regarding", "concerning", "involving");
    private static final Set<String> PARTICLES = Set.of("down", "off", "out", "up");
    private static final Set<String> FLOATING = Set.of("both", "all", "each");
    private static final Set<String> LISTING = Set.of("including", "alongside", "&", "plus");

    private final Tagged sentence;
    private final Premodifiers premodifiers;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Tagged sentence) {
        this.sentence = sentence;
        this.premodifiers = new Premodifiers(sentence);
    }

    static List<Chunk> chunks(Tagged sentence) {
        return new AdjectiveLists(sentence, plain(sentence)).joined();
    }

    private static List<Chunk> plain(Tagged sentence) {
        Chunker chunker = new Chunker(sentence);
        int at = 0;
        while (at < sentence.size()) {
            Chunk chunk = chunker.next(at);
            chunker.chunks.add(chunk);
            at = chunk.to();
        }
        return chunker.withOpenersFound();
    }

    private Chunk next(int at) {
        String tag = sentence.tag(at);
        if (TagRepairs.isCompoundVerb(sentence, at)) {
            return run(Kind.VERB, at, at + 3);
        }
        if (sentence.isTime(at) && !sentence.isInnerTime(at)) {
            return run(Kind.TIME, at, sentence.timeEnd(at));
        }
        if (premodifiers.isInterval(at)) {
            return run(Kind.ASIDE, at, at + 1);
        }
        if ((sentence.isMentioned(at) && !tag.startsWith("W")) || sentence.isInnerTime(at)) {
            return noun(at);
        }
        return switch (tag) {
            case "," -> run(Kind.COMMA, at, at + 1);
            case "CC" -> run(Kind.AND, at, at + 1);
            case "WP", "WDT", "WP$" -> run(Kind.RELATIVE, at, at + 1);
            case "WRB" -> run(sentence.is(at, "where") ? Kind.RELATIVE : Kind.CLAUSE, at, at + 1);
            case "-LRB-", "(" -> run(Kind.ASIDE, at, sentence.closing(at));
            case "``", "''", "RB", "RBR", "RBS", "UH", "RP", "\"" -> adverb(at);
            case "TO", "MD" -> verbOrPreposition(at);
            case "IN" -> preposition(at);
            case ".", ":", "-RRB-", ")", "HYPH", "SYM", "LS", "NFP" ->
                run(sentence.isGlued(at) ? Kind.ASIDE : Kind.BREAK, at, at + 1);
            default -> word(at, tag);
        };
    }

    private Chunk word(int at, String tag) {
        if (LISTING.contains(sentence.lower(at))) {
            return run(Kind.AND, at, at + 1);
        }
        if (PARTICIPLE_PREPOSITIONS.contains(sentence.lower(at))) {
            return run(Kind.PREPOSITION, at, at + 1);
        }
        return tag.startsWith("VB") && !sentence.isModifier(at) ? verb(at) : noun(at);
    }

    private Chunk adverb(int at) {
        boolean beforeVerb = sentence.tag(at).equals("RB") && BE_OR_DO_OR_HAVE_NOT.contains(sentence.lower(at));
        return beforeVerb && at + 1 < sentence.size() && isVerb(at + 1) ? verb(at) : run(Kind.ASIDE, at, at + 1);
    }

    private Chunk preposition(int at) {
        String word = sentence.lower(at);
        if (LISTING.contains(word)) {
            return run(Kind.AND, at, at + 1);
        }
        if (sentence.follows(at, "such", "as") || sentence.follows(at, "together", "with")) {
            return run(Kind.AND, at, at + 2);
        }
        if (word.equals("that") && afterNoun() && at + 1 < sentence.size() && isVerb(at + 1)) {
            return run(Kind.RELATIVE, at, at + 1);
        }
        return run(CLAUSE_OPENERS.contains(word) ? Kind.CLAUSE : Kind.PREPOSITION, at, at + 1);
    }

    private boolean afterNoun() {
        return !chunks.isEmpty() && chunks.getLast().is(Kind.NOUN);
    }

    private Chunk verbOrPreposition(int at) {
        if (sentence.tag(at).equals("MD")) {
            return verb(at);
        }
        int next = at + 1;
        while (next < sentence.size() && (sentence.tag(next).equals("RB") || isQuote(next))) {
            next++;
        }
        boolean infinitive = next < sentence.size()
                && (sentence.tag(next).equals("VB") || sentence.tag(next).equals("VBP"))
                && !sentence.isMentioned(next);
        return infinitive ? verb(at) : run(Kind.PREPOSITION, at, at + 1);
    }

    private boolean isQuote(int at) {
        return sentence.tag(at).equals("''");
    }

    /** "Agreed to 'start talks'". */
    private boolean isQuoteAfterTo(int from, int at) {
        return isQuote(at) && at == from + 1 && sentence.is(from, "to");
    }

    private boolean isVerb(int at) {
        String tag = sentence.tag(at);
        return (tag.startsWith("VB") || tag.equals("MD")) && !sentence.isMentioned(at);
    }

    /** A verb with the auxiliaries before it; it ends with the first verb that is no auxiliary. */
    private Chunk verb(int from) {
        int end = from;
        int at = from;
        while (at < sentence.size() && !sentence.isTime(at)) {
            String tag = sentence.tag(at);
            if (isVerb(at)) {
                end = at + 1;
                boolean auxiliary = tag.equals("MD") || AUXILIARIES.contains(sentence.lower(at));
                if (!auxiliary) {
                    break;
                }
            } else if (!(tag.equals("RB") || at == from || isFloating(at) || isQuoteAfterTo(from, at))) {
                break;
            }
            at++;
        }
        return run(Kind.VERB, from, Math.max(end, from + 1));
    }

    /** "Have both urged": a word for how many, between auxiliary and verb. */
    private boolean isFloating(int at) {
        return FLOATING.contains(sentence.lower(at)) && at + 1 < sentence.size() && isVerb(at + 1);
    }

    private Chunk noun(int from) {
        int at = from;
        boolean hasNoun = false;
        while (at < sentence.size()
                && (sentence.isInnerTime(at) || continuesNoun(from, at) || premodifiers.end(from, at) > at)) {
            if (sentence.isInnerTime(at)) {
                at = sentence.timeEnd(at);
                continue;
            }
            at = Math.max(at, premodifiers.end(from, at));
            hasNoun |= sentence.isMentioned(at) || sentence.isNounLike(at) || isGerundNoun(at);
            boolean pronoun = sentence.tag(at).equals("PRP");
            at = Math.max(at + 1, sentence.bracketEnd(at + 1));
            if (pronoun && !sentence.sameMention(at - 1, at)) {
                break;
            }
        }
        int end = Math.max(at, from + 1);
        return run(hasNoun ? Kind.NOUN : Kind.ADJECTIVE, from, end);
    }

    /** "The shooting down of a plane". */
    private boolean isGerundNoun(int at) {
        return at > 0
                && sentence.tag(at - 1).equals("DT")
                && (sentence.tag(at).equals("VBG") || sentence.tag(at).equals("NN"))
                && isParticle(at + 1);
    }

    private boolean isParticle(int at) {
        return at + 1 < sentence.size() && PARTICLES.contains(sentence.lower(at)) && sentence.is(at + 1, "of");
    }

    private boolean continuesNoun(int from, int at) {
        if (sentence.isTime(at) || premodifiers.isInterval(at) || TagRepairs.isCompoundVerb(sentence, at)) {
            return false;
        }
        if (at > from && (sentence.sameMention(at - 1, at) || sentence.isGlued(at))) {
            return true;
        }
        String tag = sentence.tag(at);
        boolean opens =
                tag.equals("DT") || tag.equals("PRP$") || tag.equals("PRP") || tag.equals("EX") || tag.equals("PDT");
        if (opens) {
            return at == from || sentence.tag(at - 1).equals("PDT");
        }

        if (isParticle(at)) {
            return at > from && isGerundNoun(at - 1);
        }
        if (isGerundNoun(at)) {
            return true;
        }
        if (tag.equals("RB") && at + 1 < sentence.size()) {
            return at > from && sentence.tag(at + 1).startsWith("JJ");
        }
        boolean nominal = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("$")
                || tag.equals("FW")
                || tag.equals("AFX");
        return nominal || sentence.isMentioned(at) || sentence.isModifier(at);
    }

    private Chunk run(Kind kind, int from, int to) {
        return new Chunk(kind, from, to);
    }

    /** "After", "as" and the like open a clause where a noun and a finite verb follow. */
    private List<Chunk> withOpenersFound() {
        List<Chunk> found = new ArrayList<>(chunks);
        for (int index = 0; index + 2 < chunks.size(); index++) {
            Chunk chunk = chunks.get(index);
            if (chunk.is(Kind.PREPOSITION)
                    && PREPOSITION_OR_OPENER.contains(sentence.lower(chunk.from()))
                    && opensClause(index)) {
                found.set(index, run(Kind.CLAUSE, chunk.from(), chunk.to()));
            }
        }
        return found;
    }

    /** "As envoys from X, Y and Z met": the comma parts those listed, up to the "and" before the last. */
    private boolean isList(int opener, int comma) {
        int at = comma;
        while (at + 2 < chunks.size()
                && chunks.get(at).is(Kind.COMMA)
                && chunks.get(at + 1).is(Kind.NOUN)) {
            at += 2;
        }
        return opener > 0
                && sentence.is(chunks.get(opener).from(), "as")
                && at > comma
                && chunks.get(at).is(Kind.AND);
    }

    private boolean opensClause(int index) {
        for (int next = index + 1; next < chunks.size(); next++) {
            Chunk chunk = chunks.get(next);
            switch (chunk.kind()) {
                case VERB -> {
                    return next > index + 1 && sentence.isFinite(chunk);
                }
                case NOUN, ASIDE, AND, TIME, PREPOSITION, ADJECTIVE -> {}
                case COMMA -> {
                    if (!isList(index, next)) {
                        return false;
                    }
                }
                case RELATIVE, CLAUSE, BREAK -> {
                    return false;
                }
            }
        }
        return false;
    }
}

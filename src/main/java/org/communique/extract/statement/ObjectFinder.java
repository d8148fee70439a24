package org.communique.extract.statement;

import java.util.Optional;
import org.communique.extract.statement.SpeechVerb.Takes;

/** Finds the words of verbs that have a noun phrase or an infinitive for them. */
final class ObjectFinder {

    private final Line line;
    private final Quotations quotations;
    private final Namings namings;

    ObjectFinder(Line line, Quotations quotations) {
        this.line = line;
        this.quotations = quotations;
        this.namings = new Namings(line);
    }

    /** "agreed in May to reopen talks". */
    Optional<Wording> infinitive(Clause clause) {
        int at = clause.to();
        while (line.isTime(at) || (line.isPreposition(at) && line.isTime(at + 1))) {
            at++;
        }
        boolean verb = line.is(at, "to")
                && line.isWord(at + 1)
                && !line.isDeterminer(at + 1)
                && line.mention(at + 1).isEmpty();
        return clause.verb().takes(Takes.OBJECT) && verb ? Optional.of(Wording.object(at, 75)) : Optional.empty();
    }

    /** "praised the deal", "called it a “mistake”". */
    Optional<Wording> object(Clause clause) {
        int at = clause.to();
        boolean object =
                clause.verb().takes(Takes.OBJECT) && (line.isWord(at) || line.isQuoted(at)) && !line.isTime(at);
        boolean within =
                clause.verb().takes(Takes.WITHIN) && at < line.size() && quotations.anyIn(line.span(at, line.size()));
        boolean named = namings.isNaming(clause.verb(), at);
        boolean torn = line.is(at, "to") && !line.isWord(at + 1);
        boolean verbless = clause.subject().to() > clause.verbEnd() || line.is(at, "as") || line.is(at, "and");
        boolean told = clause.verb().takes(Takes.ADDRESSEE)
                && clause.verb().takes(Takes.CLAUSE)
                && line.isPreposition(at)
                && !line.is(at, "to");
        return (object || within || named) && !verbless && !told && !torn
                ? Optional.of(Wording.object(objectStart(clause), within ? 80 : 75))
                : Optional.empty();
    }

    /** Words never begin with "for" or "about": "thanked | Smith for", "raised | concerns about". */
    private int objectStart(Clause clause) {
        int at = clause.to();
        if (!line.isPreposition(at) || line.is(at, "to")) {
            return at;
        }
        return at > clause.verbEnd()
                ? clause.verbEnd()
                : Math.min(at, Math.max(clause.verbAt() + 1, clause.verbEnd() - 1));
    }
}

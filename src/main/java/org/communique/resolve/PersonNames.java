package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.knowledge.Folding;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.Table;
import org.communique.text.Token;

/** How names of people are built: initials, generation suffixes, family names that stand first. */
final class PersonNames {

    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private static final Set<String> JUNIOR = Set.of("Jr.", "Jr");

    private final Gazetteer gazetteer;
    private final Set<String> familyNames = new TreeSet<>();

    PersonNames(Gazetteer gazetteer, Table familyNames) {
        this.gazetteer = gazetteer;
        familyNames.rows().forEach(row -> this.familyNames.add(row.get("name")));
    }

    /** The words of a name without initials, quotation marks and suffixes, accents left out. */
    List<String> words(Name name) {
        List<String> all = name.tokens().stream()
                .filter(Token::isWord)
                .map(token -> Folding.of(token.text()))
                .toList();
        List<String> plain = all.stream()
                .filter(word -> !word.matches("\\p{Lu}\\.?") && !SUFFIXES.contains(word))
                .toList();
        return plain.isEmpty() ? all : plain;
    }

    /** The full name of somebody unknown: a son who is told from his father by it keeps his "Jr". */
    String fullName(Name name) {
        String plain = String.join(" ", words(name));
        boolean junior = JUNIOR.contains(name.tokens().getLast().text());
        return junior ? plain + " Jr" : plain;
    }

    boolean familyNameFirst(List<String> words) {
        return words.size() <= 3 && familyNames.contains(words.getFirst());
    }

    boolean isFamilyName(String word) {
        return familyNames.contains(word);
    }

    /** Whom the gazetteer knows by this full name, with or without its initials. */
    Optional<KnownEntity> known(Name name) {
        return fullSense(name.senses())
                .or(() -> fullSense(gazetteer.senses(name.key())))
                .or(() -> fullSense(gazetteer.senses(String.join(" ", words(name)))))
                .or(() -> new Misspelling(gazetteer).meant(words(name)));
    }

    private static Optional<KnownEntity> fullSense(List<NameSense> senses) {
        return senses.stream()
                .filter(sense -> sense.use() == NameSense.Use.NAME)
                .map(NameSense::entity)
                .filter(entity -> entity.kind().isPerson())
                .findFirst();
    }
}

package org.communique.resolve;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.NameSense;
import org.communique.text.NameTag;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Names built around an organization word: "East China Normal University", "Institute of Arctic Studies". */
final class OrganizationPhrases implements NameSource {

    private static final int LONGEST_SIDE = 7;
    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> TIMES = Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
            .map(time -> time.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final OrganizationWords words;
    private final PersonTitles titles;
    private final Gazetteer gazetteer;

    OrganizationPhrases(OrganizationWords words, PersonTitles titles, Gazetteer gazetteer) {
        this.words = words;
        this.titles = titles;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int head = 0; head < sentence.size(); head++) {
            Optional<OrganizationWords.Word> word = words.of(sentence.token(head));
            if (word.isPresent()) {
                around(sentence, head, word.get()).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Name> around(Sentence sentence, int head, OrganizationWords.Word word) {
        int from = word.last() || word.first() ? left(sentence, head) : head;
        int to = word.first() ? right(sentence, head) : head + 1;
        boolean bare = to - from < 2;
        boolean agreed = word.strong()
                || IntStream.range(from, to)
                        .anyMatch(index -> sentence.token(index).tag() == NameTag.ORGANIZATION);
        boolean onlyFirst = !word.last() && to == head + 1;
        boolean office = EngineNames.isAdministration(gazetteer, sentence, from, to);
        if (bare || !agreed || onlyFirst || office || isTwoKnownNames(sentence, from, to)) {
            return Optional.empty();
        }
        return Optional.of(
                new Name(sentence, from, to, Name.Kind.ORGANIZATION, Name.Evidence.ORGANIZATION_WORD, List.of()));
    }

    /** "White House National Security Council" is two names that the gazetteer knows. */
    private boolean isTwoKnownNames(Sentence sentence, int from, int to) {
        for (int cut = from + 1; cut < to; cut++) {
            if (isOrganization(sentence, from, cut) && isOrganization(sentence, cut, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrganization(Sentence sentence, int from, int to) {
        return gazetteer.senses(sentence.tokens().subList(from, to)).stream()
                .anyMatch(sense -> sense.entity().kind().isOrganization());
    }

    private int left(Sentence sentence, int head) {
        boolean headline = Typography.isHeadlineCase(sentence);
        int from = head;
        while (from > 0 && head - from < LONGEST_SIDE) {
            Token before = sentence.token(from - 1);
            if (joins(sentence, from - 1)) {
                from -= 2;
            } else if (modifies(sentence, from - 1) && (!headline || before.tag() != NameTag.NONE)) {
                from--;
            } else {
                break;
            }
        }
        return from;
    }

    private boolean modifies(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return Grammar.looksLikeName(token)
                && Character.isLetter(token.text().codePointAt(0))
                && !titles.endsAt(sentence, index + 1)
                && !isPerson(token);
    }

    private boolean isPerson(Token token) {
        List<NameSense> senses = gazetteer.senses(token.text());
        return token.tag() == NameTag.PERSON
                || (token.tag() != NameTag.ORGANIZATION
                        && !senses.isEmpty()
                        && senses.getFirst().entity().kind().isPerson());
    }

    private boolean joins(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return (token.text().equals("-") || token.text().equals("&"))
                && index > 0
                && modifies(sentence, index - 1)
                && isNoName(sentence.token(index - 1))
                && (token.text().equals("&") || touches(sentence, index));
    }

    /** "Russian-Chinese Friendship Society" is one name, "ASEAN-Gulf Council" begins with another. */
    private boolean isNoName(Token token) {
        return gazetteer.senses(token.text()).stream().allMatch(sense -> sense.use() == NameSense.Use.ADJECTIVE);
    }

    private static boolean touches(Sentence sentence, int index) {
        return sentence.token(index - 1).span().end()
                == sentence.token(index).span().start();
    }

    private int right(Sentence sentence, int head) {
        int link = head + 1;
        if (link >= sentence.size() || !LINKS.contains(sentence.token(link).text())) {
            return head + 1;
        }
        int start = Grammar.hasToken(sentence, link + 1, "the") ? link + 2 : link + 1;
        int end = isTime(sentence, start) ? start : run(sentence, start);
        return end == start || holdsOrganization(sentence, start, end) ? head + 1 : end;
    }

    /** "the Parliament on Thursday", "the Assembly in March" */
    private static boolean isTime(Sentence sentence, int index) {
        return index < sentence.size() && TIMES.contains(sentence.token(index).lower());
    }

    /** One past the capitalized words from {@code start} on, with "and", commas of an enumeration and "of" between them. */
    private int run(Sentence sentence, int start) {
        int end = start;
        while (end < sentence.size() && end - start < LONGEST_SIDE + 2) {
            if (end > start && isTitleOfPerson(sentence, end)) {
                break;
            } else if (partOfName(sentence, end)) {
                end++;
            } else if (end > start && continues(sentence, end)) {
                end = afterConnective(sentence, end);
            } else {
                break;
            }
        }
        return end;
    }

    /** "Bank of Norland Deputy Governor Ann Doe" */
    private boolean isTitleOfPerson(Sentence sentence, int index) {
        int after = titles.after(sentence, index, sentence.size());
        return after > index && after < sentence.size() && sentence.token(after).tag() == NameTag.PERSON;
    }

    private boolean partOfName(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return Grammar.looksLikeName(token)
                && Character.isLetter(token.text().codePointAt(0))
                && !Grammar.isWeekday(token)
                && token.tag() != NameTag.PERSON;
    }

    private boolean continues(Sentence sentence, int index) {
        Token token = sentence.token(index);
        int next = afterConnective(sentence, index);
        if (next >= sentence.size() || !partOfName(sentence, next)) {
            return false;
        }
        boolean same = sentence.token(next).tag() == NameTag.ORGANIZATION;
        return switch (token.text()) {
            case "and" -> same || !isKnownName(sentence, next) || isStudied(sentence, next);
            case "," -> enumerates(sentence, next);
            case "&", "-" -> true;
            case "of" -> sentence.token(index - 1).text().endsWith("s") && !isKnownName(sentence, next);
            default -> false;
        };
    }

    /** A known name that goes on with an unknown word: "Russia and Asia Studies". */
    private boolean isStudied(Sentence sentence, int index) {
        return index + 1 < sentence.size()
                && partOfName(sentence, index + 1)
                && gazetteer
                        .nameAt(sentence.tokens(), index)
                        .filter(match -> match.to() == index + 1)
                        .isPresent()
                && !isKnownName(sentence, index + 1);
    }

    private static int afterConnective(Sentence sentence, int index) {
        boolean oxford = Grammar.hasToken(sentence, index, ",") && Grammar.hasToken(sentence, index + 1, "and");
        return oxford ? index + 2 : index + 1;
    }

    /** Whether an "and" and a capitalized word close the enumeration that goes on at {@code index}. */
    private boolean enumerates(Sentence sentence, int index) {
        if (Grammar.hasToken(sentence, index - 1, "and")) {
            return true;
        }
        for (int at = index; at < Math.min(sentence.size() - 1, index + LONGEST_SIDE); at++) {
            Token token = sentence.token(at);
            if (token.is("and")) {
                boolean studies = at + 2 < sentence.size() && partOfName(sentence, at + 2);
                return partOfName(sentence, at + 1) && (studies || !isKnownName(sentence, index));
            }
            if (!token.is(",") && !partOfName(sentence, at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isKnownName(Sentence sentence, int index) {
        return gazetteer
                .nameAt(sentence.tokens(), index)
                .filter(match -> match.values().stream().anyMatch(sense -> sense.use() != NameSense.Use.ADJECTIVE))
                .isPresent();
    }

    private boolean holdsOrganization(Sentence sentence, int from, int to) {
        return IntStream.range(from + 1, to)
                .anyMatch(index -> words.of(sentence.token(index))
                        .filter(OrganizationWords.Word::strong)
                        .isPresent());
    }
}

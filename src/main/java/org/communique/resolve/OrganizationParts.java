package org.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Sentence;

/** Bodies of an organization that are named through it: "the AU's Commission", "the ECOWAS commission", where the gazetteer knows them. */
final class OrganizationParts implements NameSource {

    private static final Set<String> BODIES =
            Set.of("commission", "council", "parliament", "secretariat", "court", "assembly", "authority");

    private final Gazetteer gazetteer;

    OrganizationParts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from++) {
            if (sentence.token(from).isCapitalized()) {
                part(sentence, from).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Name> part(Sentence sentence, int from) {
        Optional<PhraseTrie.Match<NameSense>> whole = gazetteer.nameAt(sentence.tokens(), from);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        int end = whole.get().to();
        int body = end < sentence.size() && Grammar.isPossessive(sentence.token(end)) ? end + 1 : end;
        if (body >= sentence.size() || !BODIES.contains(sentence.token(body).lower())) {
            return Optional.empty();
        }
        String word = sentence.token(body).lower();
        String capitalized = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return whole.get().values().stream()
                .map(NameSense::entity)
                .filter(entity -> entity.kind().isOrganization())
                .flatMap(entity -> bodies(entity, capitalized))
                .findFirst()
                .map(sense -> new Name(
                        sentence, from, body + 1, Name.Kind.ORGANIZATION, Name.Evidence.GAZETTEER, List.of(sense)));
    }

    private Stream<NameSense> bodies(KnownEntity whole, String word) {
        return gazetteer.senses(whole.name() + " " + word).stream()
                .filter(sense -> sense.entity().kind().isOrganization());
    }
}

package org.communique.extract;

import java.util.List;
import org.communique.claim.Membership;
import org.communique.extract.membership.MembershipReader;
import org.communique.resolve.Reading;

/** Which countries an article says belong to which organization, want to, observe it, or have left it. */
public final class MembershipExtractor implements Extractor {

    private final MembershipReader reader;

    private MembershipExtractor(MembershipReader reader) {
        this.reader = reader;
    }

    /** Loads the words of membership. */
    public static MembershipExtractor load() {
        return new MembershipExtractor(MembershipReader.load());
    }

    @Override
    public List<Membership> extract(Reading reading) {
        return reader.read(reading);
    }
}

package org.communique.extract;

import java.util.List;
import org.communique.claim.Role;
import org.communique.extract.role.RoleReader;
import org.communique.resolve.Reading;

/** The offices and posts that an article gives to people. */
public final class RoleExtractor implements Extractor {

    private final RoleReader reader;

    private RoleExtractor(RoleReader reader) {
        this.reader = reader;
    }

    /** Loads the words of offices. */
    public static RoleExtractor load() {
        return new RoleExtractor(RoleReader.load());
    }

    @Override
    public List<Role> extract(Reading reading) {
        return reader.read(reading);
    }
}

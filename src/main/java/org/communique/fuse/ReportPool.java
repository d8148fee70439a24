package org.communique.fuse;

import java.util.Collection;

/** Where reports are found: by the keys that {@link BlockKeys} and {@link UndatedKeys} give them, each report under all of its own. */
@FunctionalInterface
public interface ReportPool {

    /** All reports that are posted under this key, each once, in no order. */
    Collection<Report> posted(String key);

    /** How many those are, counted up to {@code most} only. */
    default int count(String key, int most) {
        return Math.min(most, posted(key).size());
    }
}

package org.communique.fuse;

import java.util.Collection;

/** Where reports are found: by the keys that {@link BlockKeys} gives them, each report under all of its own. */
@FunctionalInterface
public interface ReportPool {

    /** All reports that are posted under this key, each once, in no order. */
    Collection<Report> posted(String key);
}

package org.communique.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports in memory. */
final class MemoryPool implements ReportPool {

    private final Map<String, List<Report>> byKey = new HashMap<>();

    MemoryPool(Collection<Report> reports) {
        for (Report report : reports) {
            BlockKeys.posted(report).forEach(key -> post(key, report));
            UndatedKeys.posted(report).forEach(key -> post(key, report));
        }
    }

    private void post(String key, Report report) {
        byKey.computeIfAbsent(key, missing -> new ArrayList<>()).add(report);
    }

    @Override
    public Collection<Report> posted(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}

package org.communique.fuse.figure;

import java.util.Collection;

/** Where figures are found: by the keys that {@link FigureKeys} gives them, each figure under all of its own. */
@FunctionalInterface
public interface FigurePool {

    /** All figures that are posted under this key, each once, in no order. */
    Collection<FigureReport> posted(String key);
}

package org.communique.fuse;

import java.util.Map;
import org.communique.claim.EntityId;
import org.communique.text.Article;

/** Tells who stands above an article: its authors and its outlet, with their names as stated. */
@FunctionalInterface
public interface Credited {

    /** Nobody. */
    Credited NOBODY = article -> Map.of();

    /** The authors and the outlet of this article, in no order. */
    Map<EntityId, String> of(Article article);
}

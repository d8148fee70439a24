package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.search.Group;
import org.communique.search.NamedThing;
import org.communique.search.SearchIndex;
import org.communique.search.SentenceHit;
import org.communique.search.SentenceHits;

/** Everything that has some words in its name, and every sentence that has them. */
final class SearchServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int NAMES = 12;
    private static final int ALL_NAMES = 200;
    private static final int SENTENCES = 20;
    private static final Map<Group, String> TITLES = new TreeMap<>(Map.of(
            Group.ENTITY, "People, organizations, places",
            Group.EVENT, "Events",
            Group.FIGURE, "Trade figures",
            Group.ARTICLE, "Headlines"));

    SearchServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = parameter(request, "q");
        String from = parameter(request, "from");
        int first = from.matches("[0-9]{1,3}") ? Integer.parseInt(from) : 0;
        Html html = new Html().element("h1", words.isEmpty() ? "Search" : "Search: " + words);
        if (words.isEmpty()) {
            html.element(
                    "p", "Type a name or some words into the box above. Words in “quotation marks” stand together.");
        } else {
            results(words, parameter(request, "in"), first, html);
        }
        show(response, Page.of("Search", html).withQuery(words));
    }

    private void results(String words, String in, int first, Html html) {
        boolean any = false;
        for (Map.Entry<Group, String> group : TITLES.entrySet()) {
            boolean whole = group.getKey().name().equalsIgnoreCase(in);
            if (first == 0 && (in.isEmpty() || whole)) {
                any |= names(words, group.getKey(), whole ? ALL_NAMES : NAMES, html);
            }
        }
        if (in.isEmpty()) {
            any |= sentences(words, first, html);
        }
        if (!site().search().isUpToDate()) {
            html.element(
                    "p",
                    "The search index is being brought up to date; what was added last may be missing for a moment.",
                    "class",
                    "note",
                    "role",
                    "status");
        }
        if (!any) {
            html.add(Parts.empty(
                    "Nothing has a name with “" + words + "” in it, and no sentence has these words.",
                    "Try fewer words, or a name as it is spelled in the news."));
        }
    }

    private boolean names(String words, Group group, int most, Html html) {
        List<NamedThing> things = site().search().names(words, EnumSet.of(group), most + 1);
        if (things.isEmpty()) {
            return false;
        }
        html.open("section").element("h2", TITLES.getOrDefault(group, "")).open("ul", "class", "hits");
        things.stream().limit(most).forEach(thing -> entry(thing, words, html));
        html.close("ul");
        if (things.size() > most) {
            String more = "/search?q=" + LocalLinks.encode(words) + "&in=" + group;
            html.open("p", "class", "turn").link(more, "More of these").close("p");
        }
        html.close("section");
        return true;
    }

    private void entry(NamedThing thing, String words, Html html) {
        html.open("li");
        site().search()
                .page(thing.iri())
                .ifPresentOrElse(page -> html.link(page, thing.label()), () -> html.text(thing.label()));
        if (thing.group() == Group.ENTITY) {
            html.text(" ").add(Parts.badge(thing.kind(), thing.note()));
            otherName(thing, words, html);
        } else if (!thing.note().isEmpty()) {
            html.text(" ").element("span", thing.note(), "class", "when");
        }
        html.close("li");
    }

    /** The name that was asked for, where that is not the label. */
    private static void otherName(NamedThing thing, String words, Html html) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        if (!thing.label().toLowerCase(java.util.Locale.ROOT).contains(lower)) {
            thing.names().stream()
                    .filter(name -> name.toLowerCase(java.util.Locale.ROOT).contains(lower))
                    .findFirst()
                    .ifPresent(name -> html.text(" ").element("span", "also “" + name + "”", "class", "when"));
        }
    }

    private boolean sentences(String words, int first, Html html) {
        SentenceHits found = site().search().sentences(words, first, SENTENCES);
        if (found.hits().isEmpty()) {
            return false;
        }
        html.open("section")
                .open("h2")
                .text("Sentences ")
                .element("small", counted(found))
                .close("h2");
        html.open("ul", "class", "hits sentences");
        site().read(reader -> {
            found.hits().forEach(hit -> sentence(reader, hit, html));
            return html;
        });
        html.close("ul").open("p", "class", "turn");
        if (first > 0) {
            html.link(turn(words, Math.max(0, first - SENTENCES)), "Back").text(" ");
        }
        if (first + SENTENCES < found.total()) {
            html.link(turn(words, first + SENTENCES), "Next sentences");
        }
        html.close("p").close("section");
        return true;
    }

    private static String counted(SentenceHits found) {
        return found.total() >= SearchIndex.MOST_COUNTED
                ? SearchIndex.MOST_COUNTED + " or more"
                : Integer.toString(found.total());
    }

    private static String turn(String words, int from) {
        return "/search?q=" + LocalLinks.encode(words) + "&from=" + from;
    }

    private void sentence(KnowledgeReader reader, SentenceHit hit, Html html) {
        Node article = NodeFactory.createURI(hit.article());
        Passage passage = new Passage(article, hit.begin(), hit.end(), hit.text());
        html.open("li").open("p", "class", "quoted");
        site().links().passage(passage).ifPresent(address -> html.open("a", "href", address));
        int done = 0;
        for (SentenceHit.Mark mark : hit.marks()) {
            html.text(hit.text().substring(done, mark.begin()));
            html.element("mark", hit.text().substring(mark.begin(), mark.end()));
            done = mark.end();
        }
        html.text(hit.text().substring(done));
        if (site().links().page(article).isPresent()) {
            html.close("a");
        }
        html.close("p").open("p", "class", "when").text(reader.label(article));
        new Byline(reader).of(article).ifPresent(byline -> html.text(" · " + byline));
        html.close("p").close("li");
    }
}

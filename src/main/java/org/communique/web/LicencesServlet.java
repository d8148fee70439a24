package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whose work the pages stand on, and under which terms. */
final class LicencesServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final String NATURAL_EARTH = "https://www.naturalearthdata.com/";

    LicencesServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html html = new Html()
                .element("h1", "Licences")
                .element(
                        "p",
                        "Communiqué is free software under the GNU General Public License, version 3 or later."
                                + " In your browser it uses these libraries; they come from this server, and nothing is asked"
                                + " of any other.")
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Libraries")
                .open("table", "class", "results")
                .open("thead")
                .open("tr");
        for (String column : new String[] {"Library", "Version", "Licence", "File", "SHA-256"}) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        BrowserLibrary.all().forEach(library -> row(library, html));
        html.close("tbody").close("table").close("div");
        html.open("p")
                .text("Land and borders on the map are those of ")
                .element("a", "Natural Earth", "href", NATURAL_EARTH, "rel", "external noreferrer")
                .text(", 1:110m, which is in the public domain.")
                .close("p");
        show(response, Page.of("Licences", html));
    }

    private static void row(BrowserLibrary library, Html html) {
        html.open("tr")
                .open("td")
                .element("a", library.library(), "href", library.home(), "rel", "external noreferrer")
                .close("td")
                .element("td", library.version())
                .open("td")
                .link(Asset.FOLDER + library.text(), library.licence())
                .close("td")
                .open("td")
                .link("/assets/lib/" + library.file(), library.file())
                .close("td")
                .open("td")
                .element("code", library.sha256())
                .close("td")
                .close("tr");
    }
}

package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.query.SmallWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page: usable by all, on every screen, without errors. New pages are added to {@link #PAGES}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CraftBrowserIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=norland",
            "/browse/Person",
            "/id/person/ana-torv",
            "/id/event/phone-call-ana-torv-ben-osei-2022-06-15",
            "/id/article/a100000000000001",
            "/id/article/a100000000000001?words=52,60#char=52,60",
            "/id/article/a100000000000001/claim/4",
            "/id/person/ana-torv?part=events",
            "/id/country/norland",
            "/id/event/meeting-ana-torv-carla-ruiz",
            "/id/figure/total-trade-norland-sudmark-2021",
            "/disagreements",
            "/timeline",
            "/timeline?period=2022&status=Planned",
            "/graph",
            "/graph?around=country/norland",
            "/trade",
            "/trade?a=country/norland&b=country/sudmark",
            "/map",
            "/map?region=europe&place=city/port-vell",
            "/compare",
            "/disagreements",
            "/query?question=most-frequent-contacts",
            "/query",
            "/query?query=SELECT+*+%7B+%3Fs+a+%3Chttps%3A%2F%2Fw3id.org%2Fcommunique%2Fontology%23Person%3E+%7D",
            "/query/",
            "/query/facts-of-article",
            "/ontology",
            "/licences",
            "/nowhere");

    private static final int MOST_BYTES = 300_000;

    private BrowserSession session;

    @BeforeAll
    void open(@TempDir Path profile) throws IOException {
        session = BrowserSession.open(profile, SmallWorld.inTdb2());
    }

    @AfterAll
    void close() {
        if (session != null) {
            session.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageHasASeriousFaultOfAccessibility(BrowserSession.Screen screen) {
        session.use(screen);
        List<String> faults = new ArrayList<>();
        for (String page : PAGES) {
            session.go(page);
            session.accessibilityFaults().forEach(fault -> faults.add(page + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void noPageIsWiderThanASmallPhone() {
        session.use(BrowserSession.Screen.PHONE_LIGHT);
        List<String> wide = new ArrayList<>();
        for (String page : PAGES) {
            session.go(page);
            if (session.overhang() > 0) {
                wide.add(page + " by " + session.overhang());
            }
        }
        assertEquals(List.of(), wide);
    }

    @Test
    void noPageBringsMoreThan300KilobytesWithIt() {
        session.use(BrowserSession.Screen.DESK_LIGHT);
        List<String> large = new ArrayList<>();
        for (String page : PAGES) {
            session.go(page);
            Number bytes = (Number) Objects.requireNonNull(session.browser()
                    .executeScript("return [...performance.getEntriesByType('navigation'),"
                            + " ...performance.getEntriesByType('resource')]"
                            + ".reduce((sum, one) => sum + one.encodedBodySize, 0)"));
            if (bytes.longValue() > MOST_BYTES || bytes.longValue() == 0) {
                large.add(page + ": " + bytes);
            }
        }
        assertEquals(List.of(), large);
    }

    @Test
    void noPageMakesTheBrowserComplain() {
        session.use(BrowserSession.Screen.DESK_LIGHT);
        List<String> complaints = new ArrayList<>();
        for (String page : PAGES) {
            session.go(page);
            session.complaints().stream()
                    .filter(complaint -> !page.equals("/nowhere"))
                    .forEach(complaint -> complaints.add(page + ": " + complaint));
        }
        assertEquals(List.of(), complaints);
    }
}

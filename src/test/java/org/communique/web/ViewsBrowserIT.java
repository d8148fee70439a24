package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.communique.query.SmallWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An analyst in front of timeline, graph, trade charts and map. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsBrowserIT {

    private BrowserSession session;

    @BeforeAll
    void open(@TempDir Path profile) throws IOException {
        session = BrowserSession.open(profile, SmallWorld.inTdb2());
        session.use(BrowserSession.Screen.DESK_LIGHT);
    }

    @AfterAll
    void close() {
        if (session != null) {
            session.close();
        }
    }

    private List<WebElement> all(String selector) {
        return session.browser().findElements(By.cssSelector(selector));
    }

    @Test
    void theTimelineIsFilteredWithItsForm() {
        session.go("/timeline");
        assertEquals(2, all(".chart-timeline .mark").size());
        session.await("#filter-who").sendKeys("Ben Osei");
        new Select(session.await("#filter-status")).selectByValue("Planned");
        session.await(".filters button").click();
        session.await(".chart-timeline .status-Planned");
        assertEquals(1, all(".chart-timeline .mark").size());
        assertTrue(session.browser().getCurrentUrl().contains("status=Planned"));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void aFieldSuggestsNamesAndHoldsTheId() {
        session.go("/timeline");
        session.await("#filter-who").sendKeys("Osei");
        new WebDriverWait(session.browser(), Duration.ofSeconds(30))
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.cssSelector("#filter-who-names option[value='person/ben-osei']")));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void theMarksOfTheTimelineAreReachedWithArrowKeys() {
        session.go("/timeline");
        session.await(".chart-timeline .mark").sendKeys(Keys.ARROW_RIGHT);
        WebElement second = session.browser().switchTo().activeElement();
        assertTrue(String.valueOf(second.getDomAttribute("aria-label")).startsWith("Meeting: Ana Torv, Ben Osei."));
        second.sendKeys(Keys.ENTER);
        assertTrue(session.await("h1").getText().contains("Meeting"));
    }

    @Test
    void theChartOfAPairLeadsToTheSentenceOfAClaim() {
        session.go("/trade");
        session.await(By.partialLinkText("Norland and Sudmark")).click();
        session.await("svg[aria-label='Amounts, billion USD'] .form-official");
        session.await("svg[aria-label='Amounts, billion USD'] .form-claim .shape")
                .click();
        assertTrue(session.await("main").getText().contains("reached $12.5 billion in 2021"));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void theMapShowsThePlaceAndItsEvents() {
        session.go("/map");
        session.await(".chart-map .land");
        session.await(".chart-map .spot .shape").click();
        assertEquals("Events in Port Vell", session.await("#chosen").getText());
        session.await(By.linkText("Meeting: Ana Torv, Ben Osei"));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void theGraphIsExpandedAroundWhoIsChosen() {
        session.go("/graph");
        session.await("a[aria-label='Show who is tied to Ana Torv'] .shape").click();
        session.await("a[aria-label='Show who is tied to Norland']");
        assertEquals("Who is tied to Ana Torv", session.await("h1").getText());
        session.browser()
                .findElement(By.cssSelector("a[aria-label='Ben Osei']"))
                .sendKeys("");
        assertTrue(!all(".chart-web .far").isEmpty() && !all(".chart-web .near").isEmpty());
        assertEquals(List.of(), session.complaints());
    }
}

package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.query.SmallWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reading an article and a story in the browser, with the mouse left aside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingBrowserIT {

    private static final String ARTICLE = "/id/article/a100000000000001";

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

    @BeforeEach
    void onADesk() {
        session.use(BrowserSession.Screen.DESK_LIGHT);
    }

    @Test
    void theNumbersInATextShowTheirClaimsWhenTheyAreReachedWithTheKeyboard() {
        session.go(ARTICLE);
        WebElement number = session.await(".ref[href='#claim-2']");
        session.browser().executeScript("arguments[0].focus()", number);
        WebElement card = session.await(".claim-card");
        assertTrue(card.getText().contains("Phone call: Ana Torv, Ben Osei"), card.getText());
        assertEquals("claim-2", number.getDomAttribute("aria-describedby"));
        assertFalse(session.browser().findElements(By.cssSelector("mark.lit")).isEmpty());
        number.sendKeys(Keys.ESCAPE);
        assertFalse(card.isDisplayed());
        number.sendKeys(Keys.ENTER);
        assertTrue(session.browser().getCurrentUrl().endsWith("#claim-2"));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void aKindIsSwitchedOffInTheTextByItsBox() {
        session.go(ARTICLE);
        WebElement number = session.await(".ref.kind-role");
        WebElement box = session.browser().findElement(By.id("show-role"));
        box.sendKeys(Keys.SPACE);
        assertFalse(number.isDisplayed());
        box.sendKeys(Keys.SPACE);
        assertTrue(number.isDisplayed());
    }

    @Test
    void theAddressOfAMentionOpensTheArticleAtItsWords() {
        session.go(ARTICLE + "#char=52,60");
        assertEquals("Ben Osei", session.await("mark.chosen").getText());
        assertTrue(session.browser().getCurrentUrl().endsWith("?words=52,60#char=52,60"));
    }

    @Test
    void fromADisagreementInAStoryToTheSentenceInTheArticle() {
        session.go("/id/event/phone-call-ana-torv-ben-osei-2022-06-15");
        session.await("td[data-title=When] a.badge").click();
        assertTrue(session.browser().getCurrentUrl().endsWith("#disagreement-1"));
        session.await("#disagreement-1 figcaption a").click();
        session.await("mark.chosen");
        assertEquals(List.of(), session.complaints());
    }
}

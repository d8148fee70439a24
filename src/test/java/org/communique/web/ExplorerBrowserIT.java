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
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An analyst at the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The query page asks there for prefixes; the policy stops it, which the browser tells. */
    private static final String ELSEWHERE = "http://prefix.cc/";

    private static final String QUERY =
            "SELECT ?name { ?who a <https://w3id.org/communique/ontology#Person> ; <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name";

    private RunningServer server;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path profile) throws IOException {
        browser = HeadlessChromium.start(profile);
        server = new RunningServer(SmallWorld.inTdb2());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void anAnalystTypesAQueryIntoTheQueryPageAndSeesRows() {
        browser.get(server.url() + "/query");
        browser.findElement(By.linkText("editor with completion")).click();
        WebElement editor = await(By.cssSelector(".yasqe .CodeMirror"));
        ((JavascriptExecutor) browser)
                .executeScript("arguments[0].CodeMirror.setValue(''); arguments[0].CodeMirror.focus()", editor);
        editor.findElement(By.cssSelector("textarea")).sendKeys(QUERY);
        await(By.cssSelector(".yasqe_queryButton")).click();
        List<WebElement> rows = new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".yasr table tbody tr"), 3));
        assertTrue(
                rows.getFirst().getText().contains("Ana Torv"), rows.getFirst().getText());
        assertEquals(List.of(), complaints());
    }

    @Test
    void anAnalystSearchesAPersonAndComesToTheSentence() {
        browser.get(server.url() + "/");
        WebElement box = browser.findElement(By.cssSelector("input[type=search]"));
        box.sendKeys("torv" + Keys.ENTER);
        await(By.linkText("Ana Torv")).click();
        assertEquals("Ana Torv", await(By.tagName("h1")).getText());
        browser.findElement(By.partialLinkText("Ana Torv, president")).click();
        assertEquals(
                "Ana Torv, president of Norland",
                await(By.cssSelector("mark.evidence")).getText());
        browser.findElement(By.linkText("Norland and Sudmark talk about ports")).click();
        assertEquals(
                "Ana Torv, president of Norland",
                await(By.cssSelector("mark.chosen")).getText());
        assertEquals(List.of(), complaints());
    }

    @Test
    void aReadyQuestionIsAskedFromItsForm() {
        browser.get(server.url() + "/query/trade-between-two-countries");
        type("first", "Norland");
        type("second", "Sudmark");
        browser.findElement(By.cssSelector(".values button")).click();
        await(By.cssSelector(".results tbody tr"));
        assertTrue(browser.findElement(By.cssSelector(".results")).getText().contains("12,500,000,000"));
    }

    @Test
    void markupInAnArticleDoesNothing() {
        browser.get(server.url() + "/id/article/a300000000000003");
        assertTrue(await(By.tagName("article")).getText().contains("<script>alert(\"no\")</script>"));
        assertEquals(List.of(), browser.findElements(By.cssSelector("body script")));
        assertEquals(List.of(), complaints());
    }

    @Test
    void onAPhoneNoPageIsWiderThanTheScreen() {
        browser.manage().window().setSize(new Dimension(500, 800));
        for (String path : List.of(
                "/",
                "/id/person/ana-torv",
                "/id/article/a100000000000001",
                "/query",
                "/ontology",
                "/query/facts-of-article",
                "/id/article/a100000000000001/claim/4")) {
            browser.get(server.url() + path);
            Object over = ((JavascriptExecutor) browser)
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0L, over, path);
        }
        browser.manage().window().setSize(new Dimension(1280, 1000));
    }

    private void type(String field, String value) {
        WebElement input = browser.findElement(By.name(field));
        input.clear();
        input.sendKeys(value);
    }

    private WebElement await(By what) {
        return new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** What the browser complains of: scripts or styles that the policy stopped, files that are missing, errors. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains(ELSEWHERE))
                .toList();
    }
}

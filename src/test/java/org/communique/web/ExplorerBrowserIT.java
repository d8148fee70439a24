package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.query.SmallWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An analyst at the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerBrowserIT {

    private static final String QUERY =
            "SELECT ?name { ?who a <https://w3id.org/communique/ontology#Person> ; <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name";

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

    @Test
    void anAnalystTypesAQueryIntoTheEditorAndSeesRowsAndFiles() {
        session.go("/query");
        WebElement editor = session.await(".editor .CodeMirror");
        script("arguments[0].CodeMirror.setValue(''); arguments[0].CodeMirror.focus()", editor);
        WebElement input = editor.findElement(By.cssSelector("textarea"));
        input.sendKeys(QUERY);
        input.sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        session.await(".answer .results");
        List<WebElement> rows = session.browser().findElements(By.cssSelector(".answer tbody tr"));
        assertEquals(3, rows.size());
        assertTrue(
                rows.getFirst().getText().contains("Ana Torv"), rows.getFirst().getText());
        String file = String.valueOf(session.await(By.linkText("CSV")).getDomAttribute("href"));
        assertTrue(session.server().get(file).body().startsWith("name"), file);
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void theEditorCompletesOurTermsAndDeclaresTheirPrefix() {
        session.go("/query");
        WebElement editor = session.await(".editor .CodeMirror");
        script(
                "arguments[0].CodeMirror.setValue('SELECT * { ?s a '); arguments[0].CodeMirror.focus();"
                        + "arguments[0].CodeMirror.setCursor(0, 99)",
                editor);
        WebElement input = editor.findElement(By.cssSelector("textarea"));
        input.sendKeys("cmq:Disag" + Keys.chord(Keys.CONTROL, Keys.SPACE));
        session.await(".CodeMirror-hints");
        input.sendKeys(Keys.ENTER);
        String text = String.valueOf(script("return arguments[0].CodeMirror.getValue()", editor));
        assertEquals("PREFIX cmq: <https://w3id.org/communique/ontology#>\nSELECT * { ?s a cmq:Disagreement", text);
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void anAnswerIsDrawnAsAChartAndAsAGraph() {
        session.go("/query/most-frequent-contacts");
        session.await(By.xpath("//button[.='Chart']")).click();
        session.await(".drawing canvas");
        assertFalse(session.browser().findElement(By.cssSelector(".results")).isDisplayed());
        session.await(By.xpath("//button[.='Graph']")).click();
        session.await(".drawing canvas");
        session.await(By.xpath("//button[.='Table']")).click();
        session.await(".results");
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void aReadyQuestionFillsTheEditorAndRuns() {
        session.go("/query?question=most-frequent-contacts");
        session.await(".editor .CodeMirror");
        session.await(".run button").click();
        session.await(".answer .results");
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void nothingIsAskedOfAnyOtherServer() {
        for (String path : List.of("/", "/query", "/query/most-frequent-contacts", "/id/person/ana-torv")) {
            session.go(path);
            assertEquals(
                    List.of(),
                    script("return performance.getEntriesByType('resource').map((one) => one.name)"
                            + ".filter((name) => !name.startsWith(location.origin))"),
                    path);
        }
    }

    @Test
    void namesAreOfferedWhileOneTypesAndChosenByKeys() {
        session.go("/");
        WebElement box = session.await("#search");
        box.sendKeys("ana t");
        session.await(".suggestions li");
        box.sendKeys(Keys.ARROW_DOWN);
        assertEquals("suggestion-0", box.getDomAttribute("aria-activedescendant"));
        assertEquals(List.of(), session.accessibilityFaults());
        box.sendKeys(Keys.ENTER);
        session.await(By.xpath("//h1[.='Ana Torv']"));
        assertTrue(session.browser().getCurrentUrl().endsWith("/id/person/ana-torv"));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void anAnalystGoesFromASearchToAnEventToItsSentenceAndToItsTurtle() {
        session.go("/search?q=osei");
        session.await(By.linkText("Phone call: Ana Torv, Ben Osei")).click();
        session.await(By.xpath("//h1[contains(.,'Phone call')]"));
        String event = String.valueOf(session.browser().getCurrentUrl());
        WebElement turtle = session.browser().findElement(By.cssSelector("link[type='text/turtle']"));
        String data = session.server()
                .get(String.valueOf(turtle.getDomAttribute("href")))
                .body();
        assertTrue(data.contains("cmq:participant") && data.contains("ben-osei"), data);
        WebElement words = session.browser().findElement(By.cssSelector("a[href*='#char=0,85']"));
        session.go(String.valueOf(words.getDomAttribute("href")));
        session.await(By.xpath("//h1[.='Norland and Sudmark talk about ports']"));
        assertTrue(session.await("[id='char=0,85'], mark").isDisplayed(), event);
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void anAnalystSearchesWordsAndComesToTheSentence() {
        session.go("/");
        session.await("#search").sendKeys("keep ports open" + Keys.ENTER);
        session.await(By.partialLinkText("Torv said of Sudmark")).click();
        session.await(By.xpath("//h1[.='Norland and Sudmark talk about ports']"));
        assertTrue(session.await("mark.chosen").getText().contains("We will keep the ports open"));
        assertEquals(List.of(), session.complaints());
    }

    @Test
    void aReadyQuestionIsAskedFromItsForm() {
        session.go("/query/trade-between-two-countries");
        type("first", "Norland");
        type("second", "Sudmark");
        session.browser().findElement(By.cssSelector(".values button")).click();
        session.await(By.cssSelector(".results tbody tr"));
        assertTrue(session.browser()
                .findElement(By.cssSelector(".results"))
                .getText()
                .contains("12,500,000,000"));
    }

    @Test
    void markupInAnArticleDoesNothing() {
        session.go("/id/article/a300000000000003");
        assertTrue(session.await(By.tagName("article")).getText().contains("<script>alert(\"no\")</script>"));
        assertEquals(List.of(), session.browser().findElements(By.cssSelector("body script")));
        assertEquals(List.of(), session.complaints());
    }

    private void type(String field, String value) {
        WebElement input = session.browser().findElement(By.name(field));
        input.clear();
        input.sendKeys(value);
    }

    private Object script(String script, Object... arguments) {
        return Optional.ofNullable(session.browser().executeScript(script, arguments))
                .orElse("");
    }
}

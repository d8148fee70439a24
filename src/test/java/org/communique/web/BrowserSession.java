package org.communique.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser in front of a running server: start here for tests of what people see and do. */
final class BrowserSession implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final RunningServer server;
    private final ChromeDriver browser;

    private BrowserSession(RunningServer server, ChromeDriver browser) {
        this.server = server;
        this.browser = browser;
    }

    /** Opens both; the test is skipped where there is no browser. */
    static BrowserSession open(Path profile, DatasetGraph dataset) throws IOException {
        ChromeDriver browser = HeadlessChromium.start(profile);
        return new BrowserSession(new RunningServer(dataset), browser);
    }

    /** A window as large as a phone's or a desk's, in light or dark. */
    enum Screen {
        DESK_LIGHT(1280, 1000, "light"),
        DESK_DARK(1280, 1000, "dark"),
        PHONE_LIGHT(360, 740, "light"),
        PHONE_DARK(360, 740, "dark");

        private final int width;
        private final int height;
        private final String scheme;

        Screen(int width, int height, String scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    void use(Screen screen) {
        use(browser, screen);
    }

    static void use(ChromeDriver browser, Screen screen) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width, "height", screen.height, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", screen.scheme))));
    }

    ChromeDriver browser() {
        return browser;
    }

    RunningServer server() {
        return server;
    }

    void go(String path) {
        browser.get(server.url() + path);
    }

    /** The element, as soon as it can be seen. */
    WebElement await(By what) {
        return new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    WebElement await(String selector) {
        return await(By.cssSelector(selector));
    }

    /** By how many pixels the page is wider than the window. */
    long overhang() {
        return (Long) browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What the browser complains of since it was last asked: files that are missing, errors, what the policy stopped. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Serious and critical faults of accessibility on the page in view, each with its rule and the first element. */
    @SuppressWarnings("unchecked") // the script below returns a list of strings
    List<String> accessibilityFaults() {
        browser.executeScript(axe());
        return (List<String>) browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ["violations"] }).then(
                  (found) => done(found.violations
                    .filter((fault) => ["serious", "critical"].includes(fault.impact))
                    .map((fault) => fault.id + ": " + fault.help + ": " + fault.nodes[0].html + " ("
                      + fault.nodes.length + ") " + fault.nodes[0].failureSummary)),
                  (error) => done(["axe failed: " + error]));
                """);
    }

    private static String axe() {
        try (InputStream script = BrowserSession.class.getResourceAsStream(AXE)) {
            if (script == null) {
                throw new IllegalStateException("No axe-core at " + AXE);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.quit();
        server.close();
    }
}

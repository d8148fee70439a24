package org.communique.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Makes the pictures in {@code docs/images} from a running server: {@code docs/screenshots.sh} starts one on the sample articles and runs
 * this.
 */
final class Screenshots {

    private final ChromeDriver browser;
    private final String server;
    private final Path folder;

    private Screenshots(ChromeDriver browser, String server, Path folder) {
        this.browser = browser;
        this.server = server;
        this.folder = folder;
    }

    /** Takes the address of the server, the folder for the pictures, and which to make (all where none is named). */
    public static void main(String[] arguments) throws IOException {
        ChromeDriver browser = HeadlessChromium.start(Files.createTempDirectory("screenshots"));
        try {
            Screenshots screenshots = new Screenshots(browser, arguments[0], Path.of(arguments[1]));
            List<String> wanted = List.of(arguments).subList(2, arguments.length);
            for (Shot shot : SHOTS) {
                if (wanted.isEmpty() || wanted.contains(shot.name())) {
                    screenshots.take(shot);
                }
            }
        } finally {
            browser.quit();
        }
    }

    /** A picture: a page of the server, or the first page that a link on it leads to. */
    private record Shot(String name, String path, String follow, BrowserSession.Screen screen) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("home", "/", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("home-phone-dark", "/", "", BrowserSession.Screen.PHONE_DARK),
            new Shot("search", "/search?q=trade", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("event", "/", ".articles a[href^='/id/event']", BrowserSession.Screen.DESK_LIGHT),
            new Shot("person", "/id/person/xi-jinping", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("article", "/", ".articles a[href^='/id/article']", BrowserSession.Screen.DESK_LIGHT),
            new Shot(
                    "sparql",
                    "/query?question=most-frequent-contacts",
                    ".run button",
                    BrowserSession.Screen.DESK_LIGHT),
            new Shot("sparql-dark", "/query?question=outlets", "", BrowserSession.Screen.DESK_DARK),
            new Shot("questions", "/query/", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("timeline", "/timeline", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("graph", "/graph", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("trade", "/trade?a=country/china&b=country/russia", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("map", "/map", "", BrowserSession.Screen.DESK_LIGHT),
            new Shot("disagreements", "/disagreements", "", BrowserSession.Screen.DESK_LIGHT));

    private void take(Shot shot) throws IOException {
        BrowserSession.use(browser, shot.screen());
        browser.get(URI.create(server).resolve(shot.path()).toString());
        if (!shot.follow().isEmpty()) {
            WebElement link = browser.findElement(By.cssSelector(shot.follow()));
            if (link.getTagName().equals("a")) {
                browser.get(String.valueOf(link.getDomProperty("href")));
            } else {
                link.click();
            }
        }
        // Scripts draw after the page is there.
        browser.executeAsyncScript("setTimeout(arguments[arguments.length - 1], 1500)");
        Path file = Files.createDirectories(folder).resolve(shot.name() + ".png");
        write(ImageIO.read(new ByteArrayInputStream(browser.getScreenshotAs(OutputType.BYTES))), file);
        System.out.println(file + " " + Files.size(file) / 1024 + " kB");
    }

    /** Packs it as small as PNG can; the browser is in a hurry. */
    private static void write(BufferedImage picture, Path file) throws IOException {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(picture, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam packing = writer.getDefaultWriteParam();
        packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packing.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), packing);
        } finally {
            writer.dispose();
        }
    }
}

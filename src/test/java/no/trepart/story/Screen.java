package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody's browser window. */
final class Screen {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int READING_MILLIS = 600;

    private final Page page;

    private Screen(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    static Screen laptop(Browser browser) {
        return of(browser, 1280, 800);
    }

    static Screen phone(Browser browser) {
        return of(browser, 390, 844);
    }

    /** Somebody's phone, set to a language. */
    static Screen phone(Browser browser, String language) {
        return of(browser, 390, 844, language);
    }

    private static Screen of(Browser browser, int width, int height) {
        return of(browser, width, height, "nb-NO");
    }

    private static Screen of(Browser browser, int width, int height, String language) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language));
        return new Screen(context.newPage());
    }

    /** The projector on the same computer: a second window with the same cookies. */
    Screen projector() {
        Page wall = page.context().newPage();
        wall.setViewportSize(1920, 1080);
        return new Screen(wall);
    }

    Screen open(String address) {
        page.navigate(address);
        return this;
    }

    /** Presses it; on the console as somebody who reads first, for what has just come to mean something else takes no press. */
    Screen press(String name) {
        Locator button = button(name);
        if (url().contains("/konsoll/")) {
            button.waitFor();
            page.waitForTimeout(READING_MILLIS);
        }
        button.click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    Screen write(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Screen choose(String text) {
        page.getByText(text).first().click();
        return this;
    }

    /** Waits until the page shows a text; if it does not, a picture is kept and what it shows instead is told. */
    Screen sees(String text) {
        try {
            page.getByText(text).first().waitFor();
        } catch (TimeoutError never) {
            String instead = text();
            picture("stood-still-" + System.currentTimeMillis());
            throw new AssertionError("«%s» never came on %s, but:%n%s".formatted(text, url(), instead), never);
        }
        return this;
    }

    /** Waits until the page has left off showing a text. */
    Screen seesNoMore(String text) {
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    Screen resize(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** No barrier of WCAG 2.1 A or AA that a machine can find. */
    Screen hasNoBarriers() {
        List<Rule> barriers = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        assertThat(barriers).as(url()).extracting(Screen::told).isEmpty();
        return this;
    }

    private static String told(Rule barrier) {
        return barrier.getId()
                + barrier.getNodes().stream().map(CheckedNode::getHtml).toList();
    }

    String text() {
        return page.locator("body").innerText();
    }

    String html() {
        return page.content();
    }

    String url() {
        return page.url();
    }

    /** The text of the file behind a link. */
    String download(String link) {
        Download file = page.waitForDownload(() -> page.getByLabel(link).first().click());
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture for people to look at, under {@code target/screenshots}. */
    Screen picture(String name) {
        page.bringToFront();
        // What comes in moves for a quarter of a second.
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    Page page() {
        return page;
    }
}

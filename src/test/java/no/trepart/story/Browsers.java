package no.trepart.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium of this machine; nothing is downloaded. */
final class Browsers implements AutoCloseable {

    private final Playwright playwright;
    private final Browser chromium;

    private Browsers(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Browsers open() {
        return new Browsers(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    private static Path installed() {
        List<Path> usual = List.of(
                Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
        return usual.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The stories need a Chromium: install the package «chromium»"));
    }

    Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

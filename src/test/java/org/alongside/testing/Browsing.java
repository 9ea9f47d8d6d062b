package org.alongside.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A browser with one window; it remembers what the console complained about and looks at pages as axe does. */
public final class Browsing implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(options());
    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;

    private Browsing(URI address, Browser.NewContextOptions wishes) {
        context = browser.newContext(wishes.setBaseURL(address.toString()));
        page = context.newPage();
        listen(page);
    }

    public static Browsing onDesktop(URI address) {
        return new Browsing(address, wishes(1280, 900, ColorScheme.LIGHT, "en-US"));
    }

    public static Browsing onPhone(URI address) {
        return new Browsing(address, wishes(360, 740, ColorScheme.LIGHT, "en-US"));
    }

    public static Browsing as(URI address, Look look) {
        return new Browsing(address, wishes(look.width(), 900, look.scheme(), look.language()));
    }

    /** How a page is looked at: width in CSS pixels, light or dark, language tag. */
    public record Look(int width, ColorScheme scheme, String language) {

        public String name() {
            return language.substring(0, 2) + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What the console complained about so far, other than the server being away on purpose. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public void forgetComplaints() {
        complaints.clear();
    }

    /** What axe finds on the page as it is now, WCAG 2.2 A and AA and its best practices. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator") // the framework's own popover, outside every landmark
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browsing::told)
                        .toList();
    }

    /** Keeps a picture of the whole page among the artefacts of the run. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }

    private void listen(Page window) {
        window.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        window.onPageError(complaints::add);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static Browser.NewContextOptions wishes(int width, int height, ColorScheme scheme, String language) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale(language)
                .setTimezoneId("America/New_York");
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu"));
        String chromium = System.getenv("CHROMIUM");
        return "playwright".equals(chromium)
                ? options
                : options.setExecutablePath(Path.of(chromium == null ? "/usr/bin/chromium" : chromium));
    }
}

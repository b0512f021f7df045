package dev.aftercall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test that works the packaged portal in a browser, and fails if the browser complains about anything on the way.
 *
 * <p>Each test has a browser profile of its own; the portal is shared by the whole run.
 */
@Tag("e2e")
public abstract class E2eTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** No request of a view is under way and the fonts have arrived. */
    private static final String SETTLED = """
            () => document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
            """;

    private BrowserContext profile;
    private ConsoleWatch watch;

    /** The tab that the test works in. */
    protected Page page;

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = test -> {
        if (test.getExecutionException().isPresent()) {
            picture(page, "failed-" + getClass().getSimpleName() + "-" + test.getDisplayName());
        }
    };

    /** The portal to work on. */
    protected PackagedPortal portal() {
        return Portals.fresh();
    }

    @BeforeEach
    void openBrowser() {
        profile = Browsers.chromium()
                .newContext(new NewContextOptions()
                        .setBaseURL(portal().address().toString())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin"));
        watch = new ConsoleWatch(profile);
        page = profile.newPage();
        Look.LIGHT.applyTo(page);
    }

    @AfterEach
    void closeBrowser() {
        if (profile != null) {
            profile.close();
            watch.assertSilent();
        }
    }

    /** A second tab of the same person. */
    protected final Page newTab() {
        return profile.newPage();
    }

    /** A browser without a session, as a second person or a reader without an account has it. */
    protected final Page otherBrowser() {
        var other = Browsers.chromium()
                .newContext(
                        new NewContextOptions().setBaseURL(portal().address().toString()));
        return other.newPage();
    }

    protected final void signInAsAdmin() {
        signIn(page, "admin", PackagedPortal.ADMIN_PASSWORD);
    }

    /** Signs in through the form and waits for the page that comes after it. */
    protected final void signIn(Page tab, String login, String password) {
        tab.navigate("/login");
        tab.locator("input[name=username]").fill(login);
        tab.locator("input[name=password]").fill(password);
        tab.locator("input[name=password]").press("Enter");
        tab.waitForURL(url -> !url.contains("/login"));
        settle(tab);
    }

    /** Opens an address of the portal and waits until it stands still. */
    protected final void open(String path) {
        page.navigate(path);
        settle(page);
    }

    /** Waits until nothing is under way between this tab and the portal. */
    protected final void settle(Page tab) {
        tab.waitForLoadState();
        tab.waitForFunction(SETTLED);
    }

    /** Forgets complaints of the browser that the test provoked on purpose. */
    protected final void forgive(String part) {
        watch.forgive(part);
    }

    /** Takes the page in light, dark and at phone width, and checks that nothing overflows on the phone. */
    protected final void takePictures(String name) {
        takePictures(name, () -> {});
    }

    /** Takes the same pictures of what only opens on the page once something is done there. */
    protected final void takePictures(String name, Runnable opening) {
        for (var look : Look.values()) {
            look.applyTo(page);
            page.reload(); // as somebody comes to it who has that screen
            settle(page);
            opening.run();
            settle(page);
            picture(page, name + "-" + look.name().toLowerCase(Locale.ROOT));
        }
        var overflow =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Look.LIGHT.applyTo(page);
        settle(page);
        assertThat(overflow.intValue())
                .as("pixels that %s is too wide for a phone", name)
                .isZero();
    }

    /** Fails on findings of axe that keep people out, in light and in dark. */
    protected final void assertAccessible() {
        for (var look : List.of(Look.LIGHT, Look.DARK)) {
            look.applyTo(page);
            settle(page);
            assertThat(seriousFindings())
                    .as("serious findings of axe in %s", look)
                    .isEmpty();
        }
        Look.LIGHT.applyTo(page);
    }

    private List<String> seriousFindings() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !isOfVaadinTabs(rule.getId(), node.getHtml()))
                                .map(node ->
                                        rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                        .toList();
    }

    /** The scrolling box inside the component has a tabindex, so that Firefox does not make it a stop of its own. */
    private static boolean isOfVaadinTabs(String rule, String html) {
        return rule.equals("aria-required-children") && html.startsWith("<vaadin-tabs ");
    }

    private static void picture(Page tab, String name) {
        tab.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name.replaceAll("[^\\w-]", "") + ".png"))
                .setFullPage(true));
    }
}

package dev.aftercall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each screen of the demo is alive, legible in every look and without complaints of the browser or of axe. */
class DemoScreensE2eTest extends E2eTest {

    private static final String PASSWORD = "havenlo-demo";

    @Override
    protected PackagedPortal portal() {
        return Portals.demo();
    }

    @Test
    void sign_in_offers_the_demo_accounts() {
        open("/");

        page.getByText("Demo accounts").waitFor();
        look("demo-sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "now, nora, /",
        "incidents, nora, /incidents",
        "postmortems, nora, /postmortems",
        "actions, nora, /actions",
        "account, nora, /account",
        "users, admin, /admin/users",
        "audit, admin, /admin/audit"
    })
    void screen(String name, String login, String path) {
        signIn(page, login, PASSWORD);
        open(path);

        assertThat(page.title()).endsWith("· Aftercall").doesNotContain("wrong", "found");
        look(name);
    }

    @Test
    void incident_room() {
        signIn(page, "nora", PASSWORD);
        open("/");

        page.navigate(addressOf(page.locator("a[href*='incidents/INC-']")));
        look("room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "impact", "timeline", "root-cause", "actions", "lessons"})
    void postmortem_section(String section) {
        signIn(page, "nora", PASSWORD);
        open("/postmortems");

        var any = addressOf(page.locator("a[href*='postmortems/']"));
        open(any.replaceFirst("(postmortems/[^/?]+).*", "$1/" + section));
        look("postmortem-" + section);
    }

    @Test
    void public_report_needs_neither_account_nor_script() {
        open("/reports");
        look("reports");
        open(addressOf(page.locator("a[href^='/reports/']")));

        assertThat(page.locator("script").count()).isZero();
        assertThat(profileCookies()).as("cookies of a reader").isZero();
        look("report");
    }

    @Test
    void missing_page_is_friendly() {
        signIn(page, "nora", PASSWORD);
        open("/no-such-page");
        look("not-found");
        forgive("404");
    }

    private void look(String name) {
        takePictures(name);
        assertAccessible();
    }

    private int profileCookies() {
        return page.context().cookies().size();
    }

    private String addressOf(Locator links) {
        return page.evaluate("link => link.href", links.first().elementHandle()).toString();
    }
}

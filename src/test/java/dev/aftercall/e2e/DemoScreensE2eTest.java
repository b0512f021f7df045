package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
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
        "actions-list, nora, /actions?view=list",
        "regression, nora, /regression",
        "notices, nora, /notices",
        "notices-unread, nora, /notices?show=unread",
        "playbook-severity, nora, /playbook",
        "playbook-clocks, nora, /playbook/clocks",
        "playbook-checklists, nora, /playbook/checklists",
        "playbook-metrics, nora, /playbook/metrics",
        "playbook-root-causes, nora, /playbook/root-causes",
        "playbook-failure-modes, nora, /playbook/failure-modes",
        "playbook-failure-mode, nora, /playbook/failure-modes?mode=stt-silence",
        "playbook-versions, nora, /playbook/versions",
        "playbook-version, nora, /playbook/versions/1",
        "playbook-proposals, nora, /playbook/proposals",
        "playbook-yaml, nora, /playbook/edit",
        "import, sofia, /postmortems/import",
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
    @ValueSource(strings = {"Evidence", "Checklist", "Diagnosis", "Modes", "Similar"})
    void incident_room_tab(String tab) {
        signIn(page, "nora", PASSWORD);
        open("/");

        page.navigate(addressOf(page.locator("a[href*='incidents/INC-']")));
        look("room-" + tab.toLowerCase(Locale.ROOT), () -> openTab(tab));
    }

    @Test
    void palette() {
        signIn(page, "nora", PASSWORD);
        open("/");

        look("palette", () -> {
            page.keyboard().press("Control+K");
            page.locator(".palette-group").first().waitFor();
        });
    }

    @Test
    void declaring() {
        signIn(page, "nora", PASSWORD);
        open("/");

        look("declare", () -> {
            RealIncidentRoom.button(page, "Declare incident").first().click();
            page.locator(".proposal").waitFor();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "impact",
                "timeline",
                "root-cause",
                "actions",
                "lessons",
                "regression",
                "runbook-changes"
            })
    void postmortem_section(String section) {
        signIn(page, "nora", PASSWORD);

        open(anyPostmortem() + "/" + section);
        look("postmortem-" + section);
    }

    @Test
    void comments_of_a_postmortem() {
        signIn(page, "nora", PASSWORD);

        open(anyPostmortem() + "/overview?drawer=comments");
        page.locator(".pm-drawer").getByText("About Overview").waitFor();
        look("postmortem-comments");
    }

    @Test
    void versions_of_a_postmortem() {
        signIn(page, "nora", PASSWORD);

        open(anyPostmortem() + "/versions");
        look("postmortem-versions");
    }

    @Test
    void meeting_planned_and_its_minutes() {
        signIn(page, "nora", PASSWORD);
        open("/notices");
        var meetings = page.locator("a[href$='/meeting']");
        var planned = addressOf(meetings);
        var minutes = page.evaluate("link => link.href", meetings.last().elementHandle())
                .toString();

        open(planned);
        page.getByText("Ground rules").waitFor();
        look("meeting-planned");
        open(minutes);
        page.getByText("Notes and decisions").waitFor();
        look("meeting-minutes");
    }

    @Test
    void public_report_needs_neither_account_nor_script() {
        open("/reports");
        look("reports");
        open(addressOf(page.locator("main a[href^='/reports/']")));

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
        look(name, () -> {});
    }

    private void look(String name, Runnable opening) {
        takePictures(name, opening);
        assertAccessible();
    }

    /** Wide and narrow windows have their own tabs for the panels of the room. */
    private void openTab(String title) {
        var tab = page.locator(".room-tabs:visible, .panel-tabs:visible")
                .getByRole(AriaRole.BUTTON, ResponseRoom.exactly(title));
        tab.click();
        assertThat(tab).hasAttribute("aria-pressed", "true");
    }

    private String anyPostmortem() {
        open("/postmortems");
        return addressOf(page.locator("a[href*='postmortems/']")).replaceFirst("(postmortems/[^/?]+).*", "$1");
    }

    private int profileCookies() {
        return page.context().cookies().size();
    }

    private String addressOf(Locator links) {
        return page.evaluate("link => link.href", links.first().elementHandle()).toString();
    }
}

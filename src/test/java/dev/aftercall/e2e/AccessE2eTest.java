package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Accounts from door to door: made, used for the first time, taken away. */
class AccessE2eTest extends E2eTest {

    private static final String OWN_PASSWORD = "a sentence of my own";

    @Test
    void new_user_chooses_a_password_and_is_out_once_disabled() {
        var login = "joon-" + UUID.randomUUID().toString().substring(0, 8);
        signInAsAdmin();
        open("/admin/users");
        takePictures("admin-users");
        assertAccessible();
        var temporary = addUser(login);

        var other = otherBrowser();
        signIn(other, login, temporary);
        assertThat(other).hasTitle("Account · Aftercall");
        other.navigate("/");
        assertThat(other).hasTitle("Account · Aftercall");
        fill(other, "Current password", temporary);
        fill(other, "New password", OWN_PASSWORD);
        fill(other, "New password again", OWN_PASSWORD);
        button(other, "Change password").click();
        assertThat(other).hasTitle("Now · Aftercall");
        other.navigate("/account");
        assertThat(other.getByText("Sign out everywhere").first()).isVisible();

        page.getByLabel("Actions for Joon of " + login).click();
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("Disable"))
                .click();
        button(page, "Disable").click();
        assertThat(page.getByText("Disabled").first()).isVisible();

        button(other, "Save").click();
        assertThat(other.getByText("You were signed out")).isVisible();
        other.navigate("/account");
        assertThat(other).hasTitle("Sign in · Aftercall");
        other.context().close();
    }

    @Test
    void own_account_is_clean() {
        signInAsAdmin();
        open("/account");

        assertThat(page).hasTitle("Account · Aftercall");
        takePictures("account");
        assertAccessible();
    }

    @Test
    void audit_log_is_clean_and_can_be_taken_away() {
        signInAsAdmin();
        open("/admin/audit");

        assertThat(page.getByText("sign-in.succeeded").first()).isVisible();
        takePictures("admin-audit");
        assertAccessible();
        var download = page.waitForDownload(() -> page.getByText("CSV").click());
        assertThat(download.suggestedFilename()).isEqualTo("audit-log.csv");
    }

    @Test
    void pages_keep_a_policy_that_runs_only_their_own_scripts() {
        var policy = page.navigate("/login").headerValue("Content-Security-Policy");
        var again = page.navigate("/login").headerValue("Content-Security-Policy");

        assertThat(policy).contains("script-src 'self' 'nonce-", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(again).isNotEqualTo(policy);
        page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.hacked = 1';"
                + " document.body.append(s); }");
        assertThat(page.evaluate("window.hacked")).isNull();
        forgive("script-src");
    }

    private String addUser(String login) {
        button(page, "Add user").first().click();
        fill(page, "Login", login);
        fill(page, "Name", "Joon of " + login);
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add user"))
                .click();
        var password = page.locator(".temporary-password").textContent();
        button(page, "I have passed it on").click();
        return password;
    }

    private static void fill(Page tab, String label, String text) {
        tab.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static Locator button(Page tab, String name) {
        return tab.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}

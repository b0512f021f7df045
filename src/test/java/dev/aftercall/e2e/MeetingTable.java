package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.RealIncidentRoom.button;
import static dev.aftercall.e2e.RealIncidentRoom.named;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One person's window on the meeting of a postmortem. */
final class MeetingTable {

    private final Page page;

    MeetingTable(Page page) {
        this.page = page;
    }

    /** From the postmortem to its meeting. */
    MeetingTable enter(String label) {
        button(page, label).click();
        page.waitForURL(Pattern.compile("/meeting$"));
        return this;
    }

    /** Takes the date and the people that are proposed. */
    void plan(String... invited) {
        button(page, "Plan meeting").click();
        assertThat(dialog().locator(".proposed-dates .chip").first()).isVisible();
        dialog().getByRole(AriaRole.BUTTON, exactly("Plan meeting")).click();
        assertThat(dialog()).hasCount(0);
        for (var person : invited) {
            assertThat(page.locator(".meeting-facts .people")).containsText(person);
        }
        assertThat(page.locator(".agenda-outline li")).hasCount(5);
    }

    void start() {
        button(page, "Start meeting").click();
        assertThat(timer()).isVisible();
    }

    /** Says to be there, and sees that everyone is. */
    void attend(String all) {
        button(page, "I am here").click();
        assertPresent(all);
    }

    void assertPresent(String all) {
        assertThat(page.locator(".presence")).containsText(all);
    }

    void raise(String point) {
        var field = page.getByLabel("Add a point").locator("visible=true");
        field.fill(point);
        field.press("Enter");
        assertThat(point(point)).hasCount(1);
    }

    void assertAt(String item) {
        assertThat(page.locator(".agenda [aria-current=step]")).containsText(item);
        assertThat(page.locator(".section-stage h2").first()).hasText(item);
    }

    void next(String item) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Next: ")))
                .click();
        assertAt(item);
    }

    /** Who does not facilitate has no way to lead on. */
    void assertFollows(String facilitator) {
        assertThat(page.locator(".meeting-foot")).containsText(facilitator + " facilitates");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Next: |^Close meeting$"))))
                .hasCount(0);
    }

    void assertNotClosing(String openPoint) {
        button(page, "Close meeting").click();
        assertThat(page.locator("vaadin-notification-card")
                        .filter(new FilterOptions().setHasText("Still open"))
                        .first())
                .containsText(openPoint);
        assertThat(dialog()).hasCount(0);
        assertThat(timer()).isVisible();
    }

    void decideAction(String point, String action, String owner, String due) {
        point(point).getByRole(AriaRole.BUTTON, exactly("Action")).click();
        dialog().getByLabel("What will be done").fill(action);
        dialog().getByLabel("Owner").fill(owner);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(owner))
                .click();
        dialog().getByLabel("Due date").fill(due);
        page.keyboard().press("Tab");
        dialog().getByRole(AriaRole.BUTTON, exactly("Propose action")).click();
        assertThat(point(point)).containsText("Action: " + action);
    }

    void decideNothing(String point, String reason) {
        point(point).getByRole(AriaRole.BUTTON, named("^No action because")).click();
        dialog().getByRole(AriaRole.TEXTBOX).fill(reason);
        dialog().getByRole(AriaRole.BUTTON, exactly("No action")).click();
        assertThat(point(point)).containsText("No action: " + reason);
    }

    void close() {
        button(page, "Close meeting").click();
        dialog().getByRole(AriaRole.BUTTON, exactly("Close meeting")).click();
        assertThat(minutes()).isVisible();
    }

    Locator point(String text) {
        return page.locator(".points > li").filter(new FilterOptions().setHasText(text));
    }

    Locator minutes() {
        return page.locator(".minutes");
    }

    /** Back to the postmortem. */
    void leave() {
        page.locator(".meeting-bar a.leave").click();
        page.waitForURL(Pattern.compile("/overview$"));
    }

    private Locator timer() {
        return page.locator(".agenda-pane .timer");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}

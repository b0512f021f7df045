package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.RealIncidentRoom.button;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The way of a postmortem through review to publication, with its gates. */
final class ReviewPath {

    private final Page page;

    ReviewPath(Page page) {
        this.page = page;
    }

    /** The step is named as closed with that reason, and pressing it says what comes first. */
    void assertClosed(String step, String missing) {
        assertThat(gate(step)).containsText(step + ": closed");
        assertThat(gate(step)).containsText(missing);
        assertLeadsBack(step, missing);
    }

    /** Pressing the step opens nothing and says what comes first. */
    void assertLeadsBack(String step, String missing) {
        button(page, step).click();
        assertThat(page.locator("vaadin-notification-card")
                        .filter(new FilterOptions().setHasText("First: " + missing))
                        .first())
                .isVisible();
        assertThat(dialog()).hasCount(0);
    }

    void assertOpen(String step) {
        assertThat(gate(step)).containsText(step + ": open");
    }

    /** Nobody sees a way to take that step now. */
    void assertNoWay(String step) {
        assertThat(button(page, "More steps")).isVisible();
        assertThat(button(page, step)).hasCount(0);
    }

    void ask(String reviewer) {
        button(page, "Ask for review").click();
        dialog().getByLabel("Reviewers").fill(reviewer);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(reviewer))
                .click();
        page.keyboard().press("Escape");
        send("Ask for review");
        assertState("In review");
    }

    /** The reviewers of the round before are asked once more. */
    void askAgain() {
        button(page, "Ask for review").click();
        send("Ask for review");
        assertState("In review");
    }

    void requestChanges(String note) {
        button(page, "Request changes").click();
        dialog().getByLabel("What should change").fill(note);
        send("Request changes");
        assertState("Changes requested");
    }

    /** Sees the reviewer's note and answers it. */
    void answer(String note, String reviewer, String answer) {
        var line = page.locator(".review-notes li").filter(new FilterOptions().setHasText(note));
        line.getByRole(AriaRole.BUTTON, exactly("Answer " + reviewer)).click();
        dialog().getByLabel("Answer", new Locator.GetByLabelOptions().setExact(true))
                .fill(answer);
        send("Answer");
        assertThat(line).isHidden();
    }

    void approve() {
        button(page, "Approve").click();
        assertState("Approved");
    }

    /** Publishes for everyone with an account and returns the address. */
    String publish() {
        button(page, "Publish").click();
        button(page, "Publish version 1").click();
        var address = dialog().locator("a[href*='reports/']").getAttribute("href");
        dialog().getByRole(AriaRole.BUTTON, exactly("Close")).click();
        assertState("Published");
        return "/" + address.replaceFirst("^/", "");
    }

    void assertState(String state) {
        assertThat(page.locator(".pm-band .mini")).containsText(state);
    }

    Locator history(String step) {
        return page.locator(".history-card li").filter(new FilterOptions().setHasText(step));
    }

    private void send(String label) {
        dialog().getByRole(AriaRole.BUTTON, exactly(label)).click();
        assertThat(dialog()).hasCount(0);
    }

    private Locator gate(String step) {
        return page.locator(".review-card .gates li").filter(new FilterOptions().setHasText(step + ":"));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}

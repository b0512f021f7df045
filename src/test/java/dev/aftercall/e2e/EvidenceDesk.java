package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.RealIncidentRoom.button;
import static dev.aftercall.e2e.RealIncidentRoom.named;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What has to be proven in a postmortem: that the failure is tested for, and that actions are done. */
final class EvidenceDesk {

    private final Page page;

    EvidenceDesk(Page page) {
        this.page = page;
    }

    void addCase(String trigger, String expected) {
        button(page, "Add regression case").click();
        dialog().getByLabel("What made it fail").fill(trigger);
        dialog().getByLabel("What should happen").fill(expected);
        dialog().locator("vaadin-select").filter(hasText("Component")).click();
        page.getByRole(AriaRole.OPTION, exactlyOnPage("LLM")).click();
        send("Add regression case");
        assertThat(page.locator("li.case").filter(hasText(trigger))).hasCount(1);
    }

    void recordRun(String step, String run, String state) {
        page.locator("li.case").getByRole(AriaRole.BUTTON, named("^" + step)).click();
        dialog().getByLabel("Run", new Locator.GetByLabelOptions().setExact(true))
                .fill(run);
        send(step);
        assertThat(page.locator("li.case [aria-current=step]")).hasText(state);
    }

    /** Accepting asks for whoever does it and for the day, and does without neither. */
    void assertNotAccepted(String action) {
        step(action, "Accept");
        dialog().getByRole(AriaRole.BUTTON, exactly("Accept")).click();
        assertThat(dialog()).containsText("Choose an owner");
        assertThat(dialog()).containsText("Choose a day");
        dialog().getByRole(AriaRole.BUTTON, exactly("Cancel")).click();
        assertThat(dialog()).hasCount(0);
        assertThat(card(action)).containsText("Proposed");
    }

    /** An action against repetition is done only with what proves it. */
    void finishWithProofOnly(String action, String proof) {
        step(action, "Start");
        assertThat(card(action)).containsText("In progress");
        step(action, "Finish");
        dialog().getByRole(AriaRole.BUTTON, exactly("Finish")).click();
        assertThat(dialog()).containsText("Prevention and detection need proof");
        assertThat(card(action)).containsText("In progress");
        dialog().getByLabel("Proof").fill(proof);
        send("Finish");
        assertThat(card(action)).containsText("Done");
        assertThat(card(action)).containsText(proof);
    }

    private void step(String action, String step) {
        card(action).getByRole(AriaRole.BUTTON, named("^Steps for")).click();
        page.locator("vaadin-popover[opened]")
                .getByRole(AriaRole.BUTTON, named("^" + step + "$"))
                .click();
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0); // it is a dialog, too
    }

    private Locator card(String action) {
        return page.locator("li.act").filter(hasText(action));
    }

    private void send(String label) {
        dialog().getByRole(AriaRole.BUTTON, exactly(label)).click();
        assertThat(dialog()).hasCount(0);
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static FilterOptions hasText(String text) {
        return new FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions exactlyOnPage(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

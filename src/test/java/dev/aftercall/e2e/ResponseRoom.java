package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.RealIncidentRoom.button;
import static dev.aftercall.e2e.RealIncidentRoom.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What leads people through an incident in its room: clocks, checklist, diagnosis, measurements, severity. */
final class ResponseRoom {

    private final Page page;

    ResponseRoom(Page page) {
        this.page = page;
    }

    void takeCommand() {
        button(page, "Take command").click();
        assertThat(button(page, "Take command")).hasCount(0);
    }

    void acknowledge() {
        button(page, "Acknowledge").click();
        assertThat(button(page, "Acknowledge")).hasCount(0);
    }

    void openTab(String title) {
        page.locator(".panel-tabs").getByRole(AriaRole.BUTTON, exactly(title)).click();
    }

    void tick(String step) {
        var box = page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Done: " + step));
        box.click();
        assertThat(box).hasCount(0);
    }

    void answer(String check, String verdict) {
        var answers = answersTo(check);
        answers.getByRole(AriaRole.BUTTON, exactly(verdict)).click();
        assertThat(answers).hasCount(0);
    }

    void decideYes(String decision, String done) {
        var answers = answersTo(decision);
        answers.getByRole(AriaRole.BUTTON, exactly("Yes")).click();
        var dialog = dialog();
        dialog.getByLabel("What was done?").fill(done);
        dialog.getByRole(AriaRole.BUTTON, exactly("Decide yes")).click();
        assertThat(answers).hasCount(0);
    }

    void tellStakeholders(String text) {
        button(page, "Record an update").click();
        var dialog = dialog();
        dialog.getByLabel("What were they told?").fill(text);
        dialog.getByRole(AriaRole.BUTTON, exactly("Record update")).click();
        assertThat(dialog).hasCount(0);
    }

    void measure(String metric, String value) {
        var form = page.locator(".quick-measurement");
        form.getByRole(AriaRole.COMBOBOX, named("Metric")).fill(metric);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(metric).setExact(true))
                .click();
        form.getByLabel("Value").fill(value);
        form.getByRole(AriaRole.BUTTON, exactly("Record")).click();
        assertThat(form.getByLabel("Value")).hasValue("");
    }

    void move(String verb) {
        button(page, verb).first().click();
        var dialog = dialog();
        dialog.getByRole(AriaRole.BUTTON, exactly(verb)).click();
        assertThat(dialog).hasCount(0);
    }

    void resolveAs(String mode, String note) {
        button(page, "Resolve incident").first().click();
        var dialog = dialog();
        dialog.getByLabel("Note for the timeline").fill(note);
        dialog.getByRole(AriaRole.RADIO, named("One of the library")).check();
        var choice = dialog.getByRole(AriaRole.COMBOBOX, named("Failure mode"));
        choice.fill(mode);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(mode).setExact(true))
                .click();
        dialog.getByRole(AriaRole.BUTTON, exactly("Resolve incident")).click();
        assertThat(dialog).hasCount(0);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** A clock that was stopped and was not late. */
    void assertMet(String clock) {
        assertStopped(clock, "met");
    }

    /** A clock that was stopped too late. */
    void assertLate(String clock) {
        assertStopped(clock, "breached");
    }

    private void assertStopped(String clock, String state) {
        assertThat(page.locator(".clocks-card .clock.stopped[data-state=" + state + "]")
                        .filter(new FilterOptions().setHasText(clock)))
                .hasCount(1);
    }

    /** A clock that has not been stopped. */
    Locator runningClock(String name) {
        return page.locator(".clocks-card .clock:not(.stopped)").filter(new FilterOptions().setHasText(name));
    }

    /** An entry of the timeline. */
    Locator entry(String text) {
        return page.locator(".timeline-panel .entry").filter(new FilterOptions().setHasText(text));
    }

    static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator answersTo(String step) {
        return page.getByRole(
                AriaRole.GROUP, new GetByRoleOptions().setName(step).setExact(true));
    }

    /** The declare dialog, opened from the frame. */
    static Locator declareDialog(Page page, String title) {
        button(page, "Declare incident").first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Title").fill(title);
        return dialog;
    }

    /** Sends the declare dialog with the severity that it now offers and arrives in the room. */
    static ResponseRoom declare(Page page, Locator dialog, String severity) {
        dialog.getByRole(AriaRole.BUTTON, exactly("Declare " + severity)).click();
        page.waitForURL(Pattern.compile("incidents/INC-"));
        return new ResponseRoom(page);
    }
}

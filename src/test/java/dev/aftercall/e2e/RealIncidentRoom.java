package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** The room of the real incident, worked as people work it. */
final class RealIncidentRoom {

    private static final String ZONE = "Europe/Paris";

    private final Page page;
    private boolean zoneChosen;

    private RealIncidentRoom(Page page) {
        this.page = page;
    }

    /** Declares the incident from the frame and arrives in its room. */
    static RealIncidentRoom declare(Page page, String title, String impact) {
        button(page, "Declare incident").first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Title").fill(title);
        dialog.getByLabel("What do callers experience?").fill(impact);
        dialog.getByRole(AriaRole.BUTTON, named("^Declare SEV")).click();
        page.waitForURL(Pattern.compile("incidents/INC-"));
        return new RealIncidentRoom(page);
    }

    void takeCommand() {
        button(page, "Take command").click();
        assertThat(button(page, "Take command")).hasCount(0);
    }

    void acknowledge() {
        button(page, "Acknowledge").click();
        assertThat(page.getByText("Nobody has acknowledged")).isHidden();
    }

    /** Writes a note about what happened earlier, as fast as the screen lets one. */
    void note(LocalDateTime at, boolean approximate, String text) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Happened")))
                .click();
        var popover = page.locator("vaadin-popover[opened]");
        if (!zoneChosen) {
            zone(popover);
            zoneChosen = true;
        }
        moment(popover, at);
        if (approximate) {
            popover.getByText("Approximate").click();
        }
        page.keyboard().press("Escape");
        assertThat(popover).hasCount(0);
        var area = page.locator(".composer textarea");
        area.fill(text);
        area.press("Control+Enter");
        assertThat(area).hasValue("");
    }

    void assertNotes(int count) {
        assertThat(page.locator(".timeline-head").getByRole(AriaRole.BUTTON, named("^Notes " + count + "$")))
                .isVisible();
    }

    /** Only half a time is typed: refused, and nothing is written. */
    void assertHalfATimeIsRefused(String day) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Happened")))
                .click();
        var popover = page.locator("vaadin-popover[opened]");
        popover.getByRole(AriaRole.COMBOBOX, named(", date")).fill(day);
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(popover).hasCount(0);
        var area = page.locator(".composer textarea");
        area.fill("At some time");
        area.press("Control+Enter");
        assertThat(popover).hasCount(1);
        assertThat(popover.getByText("Give both the date and the time")).isVisible();
        popover.getByRole(AriaRole.COMBOBOX, named(", date")).fill("");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        area.fill("");
    }

    void correct(String time, LocalDateTime at) {
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("More actions"))
                .or(button(page, "More actions"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("Correct times…"))
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(time)).click();
        zone(dialog);
        moment(dialog, at);
        dialog.getByLabel("Reason").fill("As the written report says");
        dialog.getByRole(AriaRole.BUTTON, named("^Save time")).click();
        assertThat(dialog).hasCount(0);
    }

    void move(String verb, LocalDateTime at, String note) {
        button(page, verb).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        zone(dialog);
        moment(dialog, at);
        dialog.getByLabel("Note for the timeline").fill(note);
        var modeUnknown = dialog.getByRole(AriaRole.RADIO, named("Not known yet"));
        if (modeUnknown.count() > 0) {
            modeUnknown.check();
        }
        dialog.getByLabel("Note for the timeline").press("Control+Enter");
        assertThat(dialog).hasCount(0);
    }

    /** Goes on to the postmortem. */
    RealIncidentEditor writePostmortem() {
        return onTo(page);
    }

    /** From the room of a resolved incident to its postmortem. */
    static RealIncidentEditor onTo(Page page) {
        button(page, "Write postmortem").click();
        page.waitForURL(Pattern.compile("postmortems/"));
        return new RealIncidentEditor(page);
    }

    private void zone(Locator scope) {
        scope.getByRole(AriaRole.COMBOBOX, named("time zone")).fill(ZONE);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(ZONE).setExact(true))
                .click();
    }

    private void moment(Locator scope, LocalDateTime at) {
        scope.getByRole(AriaRole.COMBOBOX, named(", date"))
                .fill(at.toLocalDate().toString());
        page.keyboard().press("Tab");
        scope.locator("vaadin-time-picker input").fill(at.toLocalTime().toString());
        page.keyboard().press("Tab");
        assertThat(scope.locator(".instant-field"))
                .containsText(at.toLocalDate().getDayOfMonth() + " Feb 2018");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .filter(new FilterOptions().setVisible(true));
    }

    static Locator.GetByRoleOptions named(String pattern) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}

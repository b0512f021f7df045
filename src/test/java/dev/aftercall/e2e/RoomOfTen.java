package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.aftercall.identity.DemoPeople;
import java.util.ArrayList;
import java.util.List;

/** Ten people of the demo in one room, each with a browser and a session of their own. */
public abstract class RoomOfTen extends E2eTest {

    protected static final List<String> PEOPLE =
            List.of("nora", "sofia", "tobias", "ada", "leila", "rafael", "meilin", "joon", "arun", "dario");
    protected static final List<String> STEPS = List.of(
            "Acknowledge in the on-call channel",
            "Page the incident commander and a backup",
            "Open the incident record with its start in UTC",
            "Open the war room and post its link in the channel");

    /** A tab for each of the people, in their order. */
    protected final List<Page> tabs = new ArrayList<>();

    @Override
    protected PackagedPortal portal() {
        return Portals.demo();
    }

    /** Declares an incident and lets all ten in, each with the checklist open. */
    protected final void enter() {
        signIn(page, PEOPLE.getFirst(), DemoPeople.PASSWORD);
        var dialog = ResponseRoom.declareDialog(page, "Ten people, one room");
        dialog.getByRole(AriaRole.BUTTON, ResponseRoom.exactly("No transcripts at all"))
                .click();
        ResponseRoom.declare(page, dialog, "SEV-1");
        var room = page.url();
        for (var person : PEOPLE) {
            var tab = otherBrowser();
            tabs.add(tab);
            signIn(tab, person, DemoPeople.PASSWORD);
            tab.navigate(room);
            settle(tab);
            tab.locator(".panel-tabs")
                    .getByRole(AriaRole.BUTTON, ResponseRoom.exactly("Checklist"))
                    .click();
            assertThat(tab.locator(".step").first()).isVisible();
        }
    }

    protected final void leave() {
        tabs.forEach(tab -> tab.context().close());
    }

    protected static Locator composer(Page tab) {
        return tab.locator(".composer textarea");
    }

    protected static Locator step(Page tab, String name) {
        return tab.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Done: " + name));
    }

    protected static Locator entries(Page tab, String text) {
        return tab.locator(".timeline-panel .entry").filter(new FilterOptions().setHasText(text));
    }

    protected static String wordOf(String person) {
        return "A word of " + person;
    }
}

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten people work in one room at once, each with a session of their own. */
class RoomOfTenE2eTest extends E2eTest {

    private static final List<String> PEOPLE =
            List.of("nora", "sofia", "tobias", "ada", "leila", "rafael", "meilin", "joon", "arun", "dario");
    private static final List<String> STEPS = List.of(
            "Acknowledge in the on-call channel",
            "Page the incident commander and a backup",
            "Open the incident record with its start in UTC",
            "Open the war room and post its link in the channel");

    private final List<Page> tabs = new ArrayList<>();

    @Override
    protected PackagedPortal portal() {
        return Portals.demo();
    }

    @AfterEach
    void closeTabs() {
        tabs.forEach(tab -> tab.context().close());
    }

    @Test
    void every_tick_and_entry_reaches_everyone_and_none_is_lost() {
        enter();

        for (var i = 0; i < PEOPLE.size(); i++) {
            tabs.get(i).locator(".composer textarea").fill(wordOf(PEOPLE.get(i)));
        }
        tabs.forEach(tab -> tab.locator(".composer textarea").press("Control+Enter"));
        for (var i = 0; i < STEPS.size(); i++) {
            tabs.get(i)
                    .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Done: " + STEPS.get(i)))
                    .click();
        }

        for (var tab : tabs) {
            PEOPLE.forEach(person -> assertThat(entries(tab, wordOf(person))).hasCount(1));
            assertThat(tab.locator(".phase").first().locator(".step.done")).hasCount(STEPS.size());
        }
    }

    private void enter() {
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

    private static Locator entries(Page tab, String text) {
        return tab.locator(".timeline-panel .entry").filter(new FilterOptions().setHasText(text));
    }

    private static String wordOf(String person) {
        return "A word of " + person;
    }
}

package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.RealIncidentRoom.button;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.aftercall.identity.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A postmortem goes from its empty draft through review to publication without a mouse. */
class KeyboardOnlyE2eTest extends E2eTest {

    private Page tab;
    private KeysAlone keys;
    private Page second;

    @Override
    protected PackagedPortal portal() {
        return Portals.demo();
    }

    @AfterEach
    void closeSecond() {
        if (second != null) {
            second.context().close();
        }
    }

    @Test
    void keys_alone_lead_from_the_draft_to_the_published_report() {
        signIn(page, "sofia", DemoPeople.PASSWORD);
        resolveIncident();

        take(page);
        write();
        prove();
        askForReview();

        second = otherBrowser();
        signIn(second, "nora", DemoPeople.PASSWORD);
        second.navigate(page.url());
        take(second);
        approve();
        publish();
    }

    private void resolveIncident() {
        RealIncidentRoom.declare(page, "Agents answer in the wrong language", "They are answered in Dutch.");
        var room = new ResponseRoom(page);
        room.takeCommand();
        room.acknowledge();
        room.move("Mark identified");
        room.move("Mark mitigating");
        room.resolveAs("Latency above budget", "The language is set again.");
        RealIncidentRoom.onTo(page);
    }

    private void take(Page present) {
        tab = present;
        keys = new KeysAlone(present);
    }

    private void write() {
        keys.replace(field("Summary"), "Callers were answered in Dutch, because a release reset the language.");
        go("Impact");
        keys.fill(field("Figure, Users affected"), "140 callers");
        keys.fill(field("Source, Users affected"), "Call log");
        keys.choose(
                tab.locator(".impact-rows > li, .impact > li")
                        .filter(having("Users affected"))
                        .locator("vaadin-select"),
                "Estimated");
        go("Root cause");
        keys.choose(tab.locator("vaadin-select").filter(having("Category")), "Configuration drift");
        var whys = new WhysByKeys(tab);
        whys.problem("Answers came in Dutch");
        whys.why("Why were answers Dutch?", "The language was not set.", "Symptom");
        whys.askOn();
        whys.why("Why was it not set?", "A release reset it to the default.", "Component fault");
        whys.askOn();
        whys.why("Why did the release do that?", "No check compares the settings before and after.", "Process gap");
        go("Action items");
        keys.press(button(tab, "Add action item"));
        var dialog = tab.getByRole(AriaRole.DIALOG);
        keys.arrive(dialog.getByLabel("Title"));
        keys.type("Compare the settings in each release");
        keys.tabTo(dialog.getByLabel("Owner"));
        keys.take("Sofia Kranz");
        keys.fill(dialog.getByLabel("Due date"), "31 Mar 2027");
        keys.key("Tab");
        send();
        keys.press(tab.locator("li.act").getByRole(AriaRole.BUTTON, RealIncidentRoom.named("^Steps for")));
        keys.press(tab.locator("vaadin-popover[opened]").getByRole(AriaRole.BUTTON, exactly("Accept")));
        assertThat(tab.locator("li.act")).containsText("Accepted");
        go("Lessons");
        keys.fill(field("New lesson: What went well"), "A caller told us within minutes.");
        keys.key("Control+Enter");
        assertThat(tab.locator(".lesson")).hasCount(1);
    }

    private void prove() {
        go("Regression cases");
        keys.press(button(tab, "Add regression case"));
        var dialog = tab.getByRole(AriaRole.DIALOG);
        keys.arrive(dialog.getByLabel("What made it fail"));
        keys.type("A call in German after a release");
        keys.choose(dialog.locator("vaadin-select").filter(having("Component")), "LLM");
        send();
        record("Record failing run", "run-17");
        record("Record passing run", "run-18");
        go("Runbook changes");
        var open = tab.locator(".question").getByRole(AriaRole.BUTTON, RealIncidentRoom.named("^No change"));
        keys.tabTo(open.first());
        for (var left = 4; left >= 0; left--) {
            keys.key("Enter");
            assertThat(open).hasCount(left);
            if (left > 0) {
                keys.arrive(open.first());
            }
        }
    }

    private void record(String step, String run) {
        keys.press(tab.locator("li.case").getByRole(AriaRole.BUTTON, RealIncidentRoom.named("^" + step)));
        keys.arrive(tab.getByRole(AriaRole.DIALOG).getByLabel("Run", new Locator.GetByLabelOptions().setExact(true)));
        keys.type(run);
        send();
    }

    private void askForReview() {
        keys.press(button(tab, "Ask for review"));
        keys.arrive(tab.getByRole(AriaRole.DIALOG).getByLabel("Reviewers"));
        keys.take("Nora Lindqvist");
        keys.key("Tab");
        send();
        new ReviewPath(tab).assertState("In review");
    }

    private void approve() {
        keys.press(button(tab, "Approve"));
        new ReviewPath(tab).assertState("Approved");
    }

    private void publish() {
        keys.press(button(tab, "Publish"));
        keys.press(button(tab, "Publish version 1"));
        assertThat(tab.getByRole(AriaRole.DIALOG)).containsText("Version 1 is published");
        keys.key("Escape");
        new ReviewPath(tab).assertState("Published");
    }

    private void go(String section) {
        keys.press(tab.locator("nav.outline li a").filter(having(section)));
        assertThat(tab.getByLabel(section, new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    /** Sends the dialog from wherever the focus is in it. */
    private void send() {
        keys.key("Control+Enter");
        assertThat(tab.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private Locator field(String label) {
        return tab.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static FilterOptions having(String text) {
        return new FilterOptions().setHasText(text);
    }
}

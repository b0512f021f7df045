package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.aftercall.identity.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A facilitator and a manager write one postmortem together, meet over it, and take it through review to its readers. */
class TwoAuthorsE2eTest extends E2eTest {

    private static final int SEEN_MS = 15_000;
    private static final String SUMMARY =
            "Callers waited eight seconds for each answer, because every turn carried the whole conversation.";
    private static final String FIGURE = "One in five gave up";
    private static final String DUE = "31 Mar 2027";
    private static final String TEST_ACTION = "Test each prompt with a full context before its release";
    private static final String ALERT_ACTION = "Alert on the share of the context that is used";
    private static final String NOTE = "Which conversation shows it, and what does the playbook learn from it?";
    private static final String GAP = "No regression test for prompts looked at the size of the context.";

    private Page nora;
    private RealIncidentEditor sofias;
    private RealIncidentEditor noras;
    private ReviewPath sofiasPath;
    private ReviewPath norasPath;

    @Override
    protected PackagedPortal portal() {
        return Portals.demo();
    }

    @AfterEach
    void closeOther() {
        if (nora != null) {
            nora.context().close();
        }
    }

    @Test
    void two_people_write_one_postmortem_from_the_incident_to_its_readers() {
        signIn(page, "sofia", DemoPeople.PASSWORD);
        resolveIncident();
        noraComes();

        reviewIsClosed();
        writeTogether();
        askWhysByKeys();
        agreeOnActions();
        learn();
        meet();

        askForReview();
        requestChanges();
        answerAndAskAgain();
        approve();
        publish();
    }

    private void resolveIncident() {
        RealIncidentRoom.declare(page, "Answers take eight seconds", "They wait eight seconds for every answer.");
        var room = new ResponseRoom(page);
        room.takeCommand();
        room.acknowledge();
        room.move("Mark identified");
        room.move("Mark mitigating");
        room.resolveAs("Latency above budget", "The prompt of last week is back; answers come within three seconds.");
        sofias = RealIncidentRoom.onTo(page);
        sofiasPath = new ReviewPath(page);
    }

    private void noraComes() {
        nora = otherBrowser();
        signIn(nora, "nora", DemoPeople.PASSWORD);
        nora.navigate(page.url());
        noras = new RealIncidentEditor(nora);
        norasPath = new ReviewPath(nora);
        for (var each : new Page[] {page, nora}) {
            assertThat(each.locator(".pm-band .here")).containsText("2 here");
        }
    }

    private void reviewIsClosed() {
        sofiasPath.assertClosed("Ask for review", "A figure of the impact");
        norasPath.assertNoWay("Approve");
        norasPath.assertNoWay("Publish");
    }

    private void writeTogether() {
        sofias.open("Overview");
        noras.open("Overview");
        var summary = field(page, "Summary");
        summary.fill("");
        summary.pressSequentially(SUMMARY);
        assertThat(nora.locator(".pen-line").filter(having("Sofia Kranz is writing here")))
                .isVisible();
        assertSeen(field(nora, "Summary"), SUMMARY);
        summary.press("Tab");

        sofias.open("Root cause");
        noras.open("Impact");
        assertThat(outline(page, "Impact").locator(".faces")).containsText("NL");
        assertThat(outline(nora, "Root cause").locator(".faces")).containsText("SK");
        noras.figure("Users affected", FIGURE, "Booking dashboard");
        sofias.category("Prompt changes without regression tests");
        sofias.open("Impact");
        assertSeen(field(page, "Figure, Users affected"), FIGURE);
        noras.open("Root cause");
        assertThat(nora.locator("vaadin-select").filter(having("Category")))
                .containsText("Prompt changes without regression tests");
    }

    private void askWhysByKeys() {
        sofias.open("Root cause");
        var whys = new WhysByKeys(page);
        whys.problem("Each answer took eight seconds");
        whys.why("Why did answers take eight seconds?", "The model took four seconds to its first token.", "Symptom");
        whys.askOn();
        whys.why("Why did the first token take so long?", "The context window was at its limit.", "Component fault");
        whys.askOn();
        whys.why("Why was the context full?", "The history of the call was no longer cut.", "Component fault");
        whys.askOn();
        whys.why("Why was it no longer cut?", "A refactoring of the prompt removed the cut.", "Component fault");
        whys.askOn();
        whys.why("Why did nobody notice before the release?", GAP, "Process gap");
        assertSeen(nora.locator(".why:not(.topic) .a textarea").last(), GAP);
        assertThat(nora.locator(".why.fin")).hasCount(1);
    }

    private void agreeOnActions() {
        noras.open("Action items");
        sofias.open("Action items");
        noras.action(TEST_ACTION, "https://tracker.havenlo.example/BOOK-77", "Nora Lindqvist", DUE);
        noras.proposal(ALERT_ACTION);
        var proof = new EvidenceDesk(page);
        proof.assertNotAccepted(ALERT_ACTION);
        sofias.decline(ALERT_ACTION, "The dashboards of the provider do it already.");
        sofias.accept(TEST_ACTION);
        proof.finishWithProofOnly(TEST_ACTION, "Run 2841 of the prompt suite");
        assertThat(nora.locator("li.act").filter(having(TEST_ACTION))).containsText("Done");
    }

    private void learn() {
        noras.open("Lessons");
        sofias.open("Lessons");
        noras.lesson("What went well", "The waterfall named the slow part within eleven minutes.");
        sofias.lesson("What could improve", "A prompt is code: it needs tests that look at its size.");
        sofias.lesson("Where we were lucky", "It began on the line with the fewest calls.");
        assertThat(nora.locator(".lesson")).hasCount(3);
        noras.write("Conclusion", "Every prompt is now tested with a full context.");
        assertSeen(field(page, "Conclusion"), "Every prompt is now tested with a full context.");
    }

    private void meet() {
        var leads = new MeetingTable(page).enter("Meeting");
        leads.plan("Sofia Kranz", "Nora Lindqvist");
        leads.start();
        var follows = new MeetingTable(nora).enter("Join the meeting");
        follows.assertFollows("Sofia Kranz");
        follows.attend("2 of 2 present");
        leads.assertPresent("2 of 2 present");

        follows.raise("Nobody sees how full the context is");
        leads.raise("Should releases stop on Fridays?");
        assertThat(follows.point("Should releases stop on Fridays?")).hasCount(1);
        for (var item : new String[] {"Root cause", "What went well", "What could improve", "Action items"}) {
            leads.next(item);
            follows.assertAt(item);
        }
        leads.assertNotClosing("Nobody sees how full the context is");
        leads.decideAction(
                "Nobody sees how full the context is", "Show the size of the context per turn", "Sofia Kranz", DUE);
        leads.assertNotClosing("Should releases stop on Fridays?");
        leads.decideNothing("Should releases stop on Fridays?", "The day did not matter.");
        leads.close();
        assertThat(follows.minutes()).containsText("No action: The day did not matter.");
        assertThat(follows.minutes()).containsText("Action: Show the size of the context per turn");
        follows.leave();
        leads.leave();
        assertThat(page.locator(".minutes")).containsText("Nora Lindqvist");
    }

    private void askForReview() {
        sofiasPath.assertOpen("Ask for review");
        sofiasPath.ask("Nora Lindqvist");
        sofiasPath.assertNoWay("Approve");
        sofiasPath.assertNoWay("Publish");
    }

    private void requestChanges() {
        norasPath.assertState("In review");
        norasPath.assertClosed("Approve", "A decision on every proposal");
        norasPath.requestChanges(NOTE);
        norasPath.assertNoWay("Approve");
    }

    private void answerAndAskAgain() {
        sofias.open("Action items");
        sofias.accept("Show the size of the context per turn");
        sofias.open("Regression cases");
        new EvidenceDesk(page)
                .addCase("A call of thirty turns about three appointments", "An answer within three seconds");
        sofias.open("Runbook changes");
        sofias.changeNothing();
        sofiasPath.answer(NOTE, "Nora Lindqvist", "The long call is a regression case now; the playbook stays.");
        sofiasPath.askAgain();
    }

    private void approve() {
        norasPath.assertState("In review");
        norasPath.assertOpen("Approve");
        norasPath.assertNoWay("Publish");
        norasPath.approve();
    }

    private void publish() {
        norasPath.assertLeadsBack("Publish", "A case that fails before and passes after");
        var proof = new EvidenceDesk(nora);
        proof.recordRun("Record failing run", "run-2811", "Fails before");
        norasPath.assertLeadsBack("Publish", "A case that fails before and passes after");
        proof.recordRun("Record passing run", "run-2841", "Passes after");
        var address = norasPath.publish();

        sofiasPath.assertState("Published");
        for (var step : new String[] {"requested changes", "answered", "approved it", "published it"}) {
            assertThat(sofiasPath.history(step).first()).containsText(step.equals("answered") ? "Sofia" : "Nora");
        }
        open(address);
        for (var text : new String[] {SUMMARY, FIGURE, GAP, TEST_ACTION, "The day did not matter.", "run-2841"}) {
            assertThat(page.locator("body")).containsText(text);
        }
    }

    private static void assertSeen(Locator field, String text) {
        assertThat(field).hasValue(text, new HasValueOptions().setTimeout(SEEN_MS));
    }

    private static Locator field(Page tab, String label) {
        return tab.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator outline(Page tab, String section) {
        return tab.locator("nav.outline li a").filter(having(section));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

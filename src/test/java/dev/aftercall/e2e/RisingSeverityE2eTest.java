package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What began as a small thing turns out to be a large one. */
class RisingSeverityE2eTest extends E2eTest {

    @Test
    void measurements_raise_a_small_incident_and_the_room_follows() {
        signInAsAdmin();
        var dialog = ResponseRoom.declareDialog(page, "Words clip now and then");
        dialog.getByRole(AriaRole.BUTTON, exactly("Cosmetic faults in speech")).click();
        var room = ResponseRoom.declare(page, dialog, "SEV-3");
        room.openTab("Checklist");
        assertThat(page.locator(".checklist-head")).containsText("SEV-3 response");
        room.tick("Keep logs, measurements and sample recordings");
        assertThat(room.runningClock("Document the issue")).hasCount(1);
        assertThat(page.locator(".severity-notice")).isHidden();

        room.openTab("Evidence");
        room.measure("Task completion", "3 %");
        var notice = page.locator(".severity-notice");
        assertThat(notice).containsText("The playbook proposes");
        assertThat(notice).containsText("SEV-1");
        assertThat(notice).containsText("Task completion below 10 %");
        notice.getByRole(AriaRole.BUTTON, exactly("Decide")).click();
        var decision = room.dialog();
        decision.getByRole(AriaRole.RADIO, RealIncidentRoom.named("SEV-1.*")).check();
        decision.getByRole(AriaRole.BUTTON, exactly("Change to SEV-1")).click();
        assertThat(decision).hasCount(0);

        assertThat(notice).isHidden();
        room.openTab("Checklist");
        var heads = page.locator(".checklist-head");
        assertThat(heads).hasCount(2);
        assertThat(heads.first()).containsText("SEV-1 response");
        assertThat(heads.last()).containsText("SEV-3 response, before");
        assertThat(heads.last()).containsText("1 of 6 done");
        assertThat(room.runningClock("Acknowledge")).hasCount(1);
        assertThat(room.runningClock("Name an incident commander")).hasCount(1);
        assertThat(room.runningClock("Document the issue")).hasCount(0);
        var earlier = page.locator(".earlier-clocks");
        earlier.locator("summary").click();
        assertThat(earlier).containsText("Document the issue");
        assertThat(earlier).containsText("SEV-3, cancelled: Severity changed to SEV-1");
    }
}

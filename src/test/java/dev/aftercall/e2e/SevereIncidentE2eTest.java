package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A provider of transcripts goes silent: the room leads from the first minute to the named failure mode. */
class SevereIncidentE2eTest extends E2eTest {

    private static final String FAILOVER = "Can a backup provider take over? If so, switch now";

    @Test
    void silent_transcription_is_led_from_the_proposal_to_the_confirmed_failure_mode() {
        signInAsAdmin();
        var room = declare();

        room.takeCommand();
        room.acknowledge();
        room.openTab("Checklist");
        mobilize(room);
        stabilize(room);
        diagnose(room);
        mitigate(room);
        room.resolveAs("Complete STT silence", "Transcripts arrive again in all test calls.");

        assertTold(room);
        List.of("Acknowledged", "Incident commander named", "Stakeholders told", "Mitigated")
                .forEach(room::assertMet);
        assertThat(page.locator("dt:text-is('Layer') + dd")).hasText("ASR");
        room.openTab("Modes");
        assertThat(page.locator(".mode-stated")).containsText("Complete STT silence");
    }

    private ResponseRoom declare() {
        var dialog = ResponseRoom.declareDialog(page, "The agent hears nobody");
        dialog.getByLabel("What do callers experience?").fill("They speak and get no answer.");
        var proposal = dialog.locator(".proposal");
        assertThat(proposal).containsText("Nothing proposed yet");

        dialog.getByRole(AriaRole.BUTTON, exactly("No transcripts at all")).click();
        dialog.getByRole(AriaRole.TEXTBOX, exactly("Task completion")).fill("3 %");
        var fired = proposal.locator(".proposal-row.fired");
        assertThat(fired).hasCount(3);
        assertThat(proposal.locator(".proposal-head")).containsText("3 triggers fired");
        assertThat(fired.filter(new FilterOptions().setHasText("No transcripts at all")))
                .containsText("SEV-1");
        assertThat(fired.filter(new FilterOptions().setHasText("Task completion below 10 %")))
                .containsText("3 %");
        assertThat(dialog.getByRole(AriaRole.RADIO, RealIncidentRoom.named("SEV-1.*")))
                .isChecked();

        return ResponseRoom.declare(page, dialog, "SEV-1");
    }

    private static void mobilize(ResponseRoom room) {
        room.tick("Acknowledge in the on-call channel");
        room.tick("Page the incident commander and a backup");
        room.tick("Open the incident record with its start in UTC");
        room.tick("Open the war room and post its link in the channel");
    }

    private static void stabilize(ResponseRoom room) {
        room.tick("The commander confirms the severity");
        room.answer("Was anything deployed in the last 2 hours?", "Healthy");
        room.answer("Do the ASR, LLM or TTS providers report trouble?", "Faulty");
        room.answer("Are CPU, memory and connection pools healthy?", "Healthy");
        room.decideYes("Can the last deployment be rolled back? If so, begin now", "Nothing to roll back.");
        room.decideYes(FAILOVER, "Speech recognition runs with the backup provider.");
    }

    private void diagnose(ResponseRoom room) {
        room.answer("Do calls connect? Look at SIP registration and trunks", "Healthy");
        room.answer("Do transcripts appear? Look at STT latency and confidence", "Faulty");
        room.answer("Do answers appear? Look at first-token time, errors and rate limits", "Healthy");
        room.openTab("Diagnosis");
        var origin = page.locator(".diagnosis .origin");
        assertThat(origin).containsText("It seems to have begun in ASR");
        origin.getByRole(AriaRole.BUTTON, exactly("Confirm ASR")).click();
        assertThat(origin).containsText("It began in ASR");
        assertThat(page.locator(".dx.faulty")).containsText("ASR");
    }

    private static void mitigate(ResponseRoom room) {
        room.move("Mark identified");
        room.tellStakeholders("Calls are not understood; a replacement is starting. Next update in 30 minutes.");
        room.move("Mark mitigating");
    }

    private static void assertTold(ResponseRoom room) {
        assertThat(room.entry(FAILOVER + ": yes")).containsText("Speech recognition runs with the backup provider.");
        assertThat(room.entry("ASR: faulty")).hasCount(1);
        assertThat(room.entry("Telephony: healthy")).hasCount(1);
        assertThat(room.entry("LLM: healthy")).hasCount(1);
        assertThat(room.entry("Origin confirmed: ASR")).hasCount(1);
        assertThat(room.entry("Calls are not understood")).hasCount(1);
    }
}

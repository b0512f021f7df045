package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.ResponseRoom.exactly;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clocks of a SEV-1 while time passes: each is met, warns or is breached by itself, before everybody's eyes. */
class ClocksE2eTest extends E2eTest {

    private static PackagedPortal portal;

    private int moves;

    @BeforeAll
    static void start() {
        portal = PackagedPortal.startWithGuest(MovableClock.class, PackagedPortal.newDataFolder());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Override
    protected PackagedPortal portal() {
        return portal;
    }

    @Test
    void clocks_of_a_sev_1_are_met_and_breached_as_time_passes() {
        signInAsAdmin();
        var dialog = ResponseRoom.declareDialog(page, "The agent hears nobody");
        dialog.getByRole(AriaRole.BUTTON, exactly("No transcripts at all")).click();
        var room = ResponseRoom.declare(page, dialog, "SEV-1");

        pass(Duration.ofMinutes(3));
        room.acknowledge();
        room.assertMet("Acknowledged");

        pass(Duration.ofMinutes(8)); // minute 11: nobody was named within 10
        assertBreached(room, "Name an incident commander");
        assertThat(room.runningClock("Open the war room")).hasAttribute("data-state", "running");
        room.takeCommand();
        room.assertLate("Incident commander named");

        pass(Duration.ofMinutes(2)); // minute 13: four fifths of 15 are gone
        assertThat(room.runningClock("Mitigate")).hasAttribute("data-state", "risk");

        pass(Duration.ofMinutes(3)); // minute 16
        assertBreached(room, "Mitigate");
        assertBreached(room, "Open the war room");
        assertThat(room.runningClock("Tell stakeholders")).hasAttribute("data-state", "running");
        room.tellStakeholders("Calls are not understood. Next update in 30 minutes.");
        room.assertMet("Stakeholders told");
        assertThat(room.runningClock("Send the next update")).hasAttribute("data-state", "running");

        pass(Duration.ofMinutes(61)); // an hour after the last update, which had promised the next one in 30 minutes
        assertBreached(room, "Send the next update");
        assertThat(page.locator(".clocks-card")).containsText("4 breached");
        for (var clock :
                List.of("Name an incident commander", "Mitigate", "Open the war room", "Send the next update")) {
            assertThat(room.entry("Clock breached: " + clock.toLowerCase(Locale.ROOT)))
                    .hasCount(1);
        }
    }

    /** Lets time pass for the portal; whoever has the room open need not do anything to see what follows. */
    private void pass(Duration time) {
        moves++;
        portal.tell(time.toString());
        portal.output().await(Pattern.compile(MovableClock.MOVED), moves, Duration.ofSeconds(10));
    }

    private static void assertBreached(ResponseRoom room, String clock) {
        assertThat(room.runningClock(clock)).hasAttribute("data-state", "breached");
    }
}

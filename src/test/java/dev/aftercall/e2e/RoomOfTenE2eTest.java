package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten people work in one room at once. */
class RoomOfTenE2eTest extends RoomOfTen {

    @AfterEach
    void closeTabs() {
        leave();
    }

    @Test
    void every_tick_and_entry_reaches_everyone_and_none_is_lost() {
        enter();

        for (var i = 0; i < PEOPLE.size(); i++) {
            composer(tabs.get(i)).fill(wordOf(PEOPLE.get(i)));
        }
        tabs.forEach(tab -> composer(tab).press("Control+Enter"));
        for (var i = 0; i < STEPS.size(); i++) {
            step(tabs.get(i), STEPS.get(i)).click();
        }

        for (var tab : tabs) {
            PEOPLE.forEach(person -> assertThat(entries(tab, wordOf(person))).hasCount(1));
            assertThat(tab.locator(".phase").first().locator(".step.done")).hasCount(STEPS.size());
        }
    }
}

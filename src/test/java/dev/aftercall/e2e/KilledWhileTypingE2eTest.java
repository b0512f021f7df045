package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.microsoft.playwright.BrowserContext.WaitForConditionOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tab, or the portal, dies while somebody types; what was typed is there afterwards, or offered. */
class KilledWhileTypingE2eTest extends E2eTest {

    private static final int KILLS = 50;
    private static final Duration MOST_LOST = Duration.ofSeconds(2);
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();
    private static final Pattern OPENED = Pattern.compile("^" + PostmortemOpener.OPENED + "(\\S+)");

    /** The browser has looked at what was being typed in other tabs: it is not needed, or is offered. */
    private static final String LOOKED_THROUGH = """
            () => !Object.keys(localStorage).some(key => key.startsWith('aftercall.draft.') && !key.endsWith('|aside'))
            """;

    private static final String OFFERED = "() => Object.keys(localStorage).some(key => key.endsWith('|aside'))";

    private static Path data;
    private static PackagedPortal portal;
    private static String editor;

    private final Random random = new Random(7);
    private int offered;
    private long mostLost;

    @BeforeAll
    static void start() {
        data = PackagedPortal.newDataFolder();
        portal = PackagedPortal.startWithGuest(PostmortemOpener.class, data);
        editor = "/postmortems/"
                + portal.output().await(OPENED, Duration.ofMinutes(1)).group(1) + "/overview";
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
    void tab_killed_fifty_times_loses_at_most_two_seconds() {
        page.setDefaultNavigationTimeout(PATIENCE);
        signInAsAdmin();
        page.close();
        for (var kill = 1; kill <= KILLS; kill++) {
            var tab = openEditor();
            var typing = new Typing(tab, "Kill " + kill + ": ");
            typing.someWords(random.nextInt(4, 70));
            typing.ended();
            kill(tab);

            var next = openEditor();
            mostLost = Math.max(mostLost, typing.lostMillis(recovered(next)));
            next.close();
        }
        System.out.println("Drafts offered after " + offered + " of " + KILLS + " kills, all else was stored; at most "
                + mostLost + " ms of typing lost");
        assertThat(mostLost).as("milliseconds of typing lost").isLessThanOrEqualTo(MOST_LOST.toMillis());
    }

    @Test
    void portal_killed_while_somebody_types_on_loses_nothing() {
        page.setDefaultNavigationTimeout(PATIENCE);
        signInAsAdmin();
        open(editor);
        var typing = new Typing(page, "Portal: ");
        typing.someWords(30);
        portal.kill();
        typing.someWords(30);
        assertThat(page.getByText("Not saved – connection lost, kept on this device"))
                .isVisible();

        portal = PackagedPortal.startWithGuest(
                PostmortemOpener.class,
                data,
                "--server.port=" + portal.address().getPort());
        page.reload();
        page.waitForURL(url -> url.contains("/login"));
        signIn(page, "admin", PackagedPortal.ADMIN_PASSWORD);
        open(editor);

        button(page, "Use draft").click();
        assertThat(summary(page)).hasValue(typing.text());
        assertThat(page.locator("save-state")).hasAttribute("state", "saved");
        page.reload();
        settle(page);
        assertThat(summary(page)).hasValue(typing.text());
        forgive("ERR_CONNECTION");
        forgive("WebSocket");
        forgive("401");
    }

    private Page openEditor() {
        var tab = newTab();
        tab.setDefaultNavigationTimeout(PATIENCE);
        tab.navigate(editor);
        settle(tab);
        assertThat(summary(tab)).isEditable();
        return tab;
    }

    /** The text that is offered, or else the stored one. */
    private String recovered(Page tab) {
        tab.waitForFunction(LOOKED_THROUGH);
        if ((Boolean) tab.evaluate(OFFERED)) {
            button(tab, "Use draft").click();
            offered++;
            assertThat(button(tab, "Use draft")).hasCount(0);
            tab.waitForFunction("!(" + OFFERED + ")()");
        }
        settle(tab);
        return summary(tab).inputValue();
    }

    /** Kills the process behind the tab; the browser does not tell which it is, so the busiest is tried first. */
    private static void kill(Page tab) {
        var crashed = new AtomicBoolean();
        tab.onCrash(_ -> crashed.set(true));
        var devtools = tab.context().browser().newBrowserCDPSession();
        var processes = devtools.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo");
        var candidates = StreamSupport.stream(processes.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(process -> process.get("type").getAsString().equals("renderer"))
                .sorted(Comparator.comparingDouble(
                        process -> -process.get("cpuTime").getAsDouble()))
                .map(process -> process.get("id").getAsLong())
                .iterator();
        while (!crashed.get()) {
            ProcessHandle.of(candidates.next()).ifPresent(ProcessHandle::destroyForcibly);
            try {
                tab.context().waitForCondition(crashed::get, new WaitForConditionOptions().setTimeout(2_000));
            } catch (TimeoutError _) {
                // that was another tab's
            }
        }
        devtools.detach();
        tab.close();
    }

    private static Locator summary(Page tab) {
        return tab.getByRole(
                AriaRole.TEXTBOX, new GetByRoleOptions().setName("Summary").setExact(true));
    }

    private static Locator button(Page tab, String name) {
        return tab.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** A text that grows key by key, with the moment of each. */
    private final class Typing {

        private final Page tab;
        private final StringBuilder typed = new StringBuilder();
        private final List<Long> moments = new ArrayList<>();
        private long end;

        Typing(Page tab, String beginning) {
            this.tab = tab;
            summary(tab).press("Control+A");
            keys(beginning);
        }

        void someWords(int keys) {
            var words = new StringBuilder();
            while (words.length() < keys) {
                words.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
            }
            keys(words.toString());
        }

        void ended() {
            end = System.nanoTime();
        }

        String text() {
            return typed.toString();
        }

        /** How long before the end the first key was pressed that is missing in what is left. */
        long lostMillis(String left) {
            assertThat(typed.toString()).as("what is left of the typed text").startsWith(left);
            return left.length() == typed.length() ? 0 : (end - moments.get(left.length())) / 1_000_000;
        }

        private void keys(String words) {
            for (var key : words.codePoints().mapToObj(Character::toString).toList()) {
                tab.keyboard().type(key);
                typed.append(key);
                moments.add(System.nanoTime());
                if (random.nextInt(5) == 0) {
                    tab.waitForTimeout(random.nextInt(120)); // nobody types like a machine
                }
            }
        }
    }
}

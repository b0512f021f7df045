package dev.aftercall.bench;

import com.microsoft.playwright.CDPSession;
import dev.aftercall.e2e.E2eTest;
import dev.aftercall.e2e.PackagedPortal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The editor on a postmortem with 300 timeline entries, 60 whys and 80 action items: opening and scrolling it. */
@Tag("bench")
@Tag("postmortem")
class PostmortemBench extends E2eTest {

    private static final Pattern FILLED = Pattern.compile("^" + LargePostmortem.FILLED + "(\\S+)");
    private static final int ROUNDS = 5;

    /** Scrolls the section from top to bottom, a third of a window a frame; returns what the browser did meanwhile. */
    private static final String SCROLL = """
            async () => {
                const pane = document.querySelector('.pm-edit');
                const long = [];
                const watch = new PerformanceObserver(list => long.push(...list.getEntries().map(e => e.duration)));
                watch.observe({entryTypes: ['longtask']});
                const frames = [];
                let last = performance.now();
                for (let top = 0; top < pane.scrollHeight; top += pane.clientHeight / 3) {
                    pane.scrollTop = top;
                    await new Promise(requestAnimationFrame);
                    const now = performance.now();
                    frames.push(now - last);
                    last = now;
                }
                await new Promise(done => setTimeout(done, 100));
                watch.disconnect();
                frames.sort((a, b) => a - b);
                return [frames.length, frames[Math.floor(frames.length / 2)], frames[Math.floor(frames.length * 0.95)],
                    frames.at(-1), long.length, Math.max(0, ...long)].map(n => n.toFixed(1)).join(' | ');
            }
            """;

    private static PackagedPortal portal;
    private static String postmortem = "";

    @BeforeAll
    static void fill() {
        portal = PackagedPortal.startWithGuest(LargePostmortem.class, PackagedPortal.newDataFolder());
        postmortem = portal.output().await(FILLED, Duration.ofMinutes(10)).group(1);
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
    void timings() {
        var table = new TimingTable("postmortem-h2");
        signInAsAdmin();
        var bytes = received();
        section(table, bytes, "Overview", "overview", ".pm-edit vaadin-text-field");
        section(table, bytes, "Timeline, 300 entries", "timeline", ".chosen > li:nth-child(300)");
        section(table, bytes, "Root cause, 60 whys", "root-cause", "text=step 60");
        section(table, bytes, "Action items, 80", "actions", ".action-rows > li:nth-child(80)");
        section(table, bytes, "Lessons", "lessons", ".new-lesson");
        System.out.println("| scrolling | frames | median ms | p95 ms | longest ms | long tasks | longest task ms |");
        scroll("Timeline, 300 entries", "timeline");
        scroll("Root cause, 60 whys", "root-cause");
        scroll("Action items, 80", "actions");
    }

    /** From the address to a section that stands still; warm, over loopback; the bytes are what came compressed. */
    private void section(TimingTable table, AtomicLong bytes, String name, String slug, String shown) {
        table.add(name, ROUNDS, () -> {
            bytes.set(0);
            page.navigate("/postmortems/" + postmortem + "/" + slug);
            page.locator(shown).first().waitFor();
            settle(page);
            return bytes.intValue();
        });
    }

    private void scroll(String name, String slug) {
        open("/postmortems/" + postmortem + "/" + slug);
        System.out.println("| %s | %s |".formatted(name, page.evaluate(SCROLL)));
    }

    private AtomicLong received() {
        var bytes = new AtomicLong();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.dataReceived",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }
}

package dev.aftercall.bench;

import com.microsoft.playwright.Page;
import dev.aftercall.e2e.RoomOfTen;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes from somebody's key until the last of ten browsers shows what was written or ticked. */
@Tag("bench")
@Tag("room")
class RoomBench extends RoomOfTen {

    /** Remembers when the number of notes of the ten and of ticks that this browser shows has last grown. */
    private static final String WATCH = """
            () => {
                const seen = window.seenAt = { words: [], ticks: [] };
                const look = () => {
                    const now = Date.now();
                    const words = [...document.querySelectorAll('.timeline-panel .entry')]
                        .filter(entry => entry.textContent.includes('A word of')).length;
                    const ticks = document.querySelectorAll('.step.done').length;
                    while (seen.words.length < words) seen.words.push(now);
                    while (seen.ticks.length < ticks) seen.ticks.push(now);
                };
                new MutationObserver(look).observe(document.body,
                    { childList: true, subtree: true, attributes: true, characterData: true });
            }
            """;

    private final ArrivalTable table = new ArrivalTable();

    @AfterEach
    void closeTabs() {
        leave();
    }

    @Test
    void ten_people_in_one_room() {
        enter();
        tabs.forEach(tab -> tab.evaluate(WATCH));
        for (var i = 0; i < PEOPLE.size(); i++) {
            var word = wordOf(PEOPLE.get(i));
            composer(tabs.get(i)).fill(word);
            send("words", i, tabs.get(i), tab -> composer(tab).press("Control+Enter"));
        }
        for (var i = 0; i < STEPS.size(); i++) {
            var name = STEPS.get(i);
            send("ticks", i, tabs.get(i), tab -> step(tab, name).click());
        }
        table.print();
    }

    private void send(String kind, int count, Page sender, Consumer<Page> act) {
        var start = System.currentTimeMillis();
        act.accept(sender);
        var arrived = tabs.stream().map(tab -> arrival(tab, kind, count)).toList();
        table.add(kind, arrived.stream().map(at -> at - start).toList());
    }

    private static long arrival(Page tab, String kind, int count) {
        var seen = "window.seenAt." + kind;
        tab.waitForFunction("() => " + seen + ".length > " + count);
        return ((Number) tab.evaluate(seen + "[" + count + "]")).longValue();
    }
}

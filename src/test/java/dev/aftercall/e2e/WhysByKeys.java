package dev.aftercall.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Writes whys with the keys of the tree: Enter answers, Enter asks on, Tab reaches the mark. */
final class WhysByKeys {

    private final Page page;
    private final KeysAlone keys;
    private int written;

    WhysByKeys(Page page) {
        this.page = page;
        this.keys = new KeysAlone(page);
    }

    /** Says what was noticed and asks the first why. */
    void problem(String text) {
        keys.replace(page.locator(".why.topic textarea"), text);
        keys.key("Enter");
    }

    /** Writes the why that has just been asked; the mark by the first letter of its name. */
    void why(String question, String answer, String mark) {
        keys.arrive(card().locator(".q textarea"));
        keys.type(question);
        keys.key("Enter");
        keys.arrive(card().locator(".a textarea"));
        keys.type(answer);
        var select = card().locator("select");
        keys.tabTo(select);
        keys.key(mark.substring(0, 1));
        page.waitForCondition(() -> mark.equals(select.evaluate("list => list.selectedOptions[0].text")));
        written++;
    }

    /** From the mark of the last answer back to it, and on to the next question. */
    void askOn() {
        keys.backTo(page.locator(".why:not(.topic)").nth(written - 1).locator(".a textarea"));
        keys.key("Enter");
    }

    private Locator card() {
        return page.locator(".why:not(.topic)").nth(written);
    }
}

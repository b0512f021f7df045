package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Works a tab with the keyboard alone, the way somebody does who cannot use a mouse. */
final class KeysAlone {

    private static final int MOST_STOPS = 400;
    private static final String HAS_FOCUS = "element => element.contains(document.activeElement)";
    private static final String FOCUS_NAME = """
            () => {
                const focus = document.activeElement;
                return focus?.getAttribute('aria-label') ?? focus?.textContent?.trim() ?? '';
            }
            """;

    private final Page page;

    KeysAlone(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until the focus is there. */
    void tabTo(Locator target) {
        go(target, "Tab");
    }

    /** Goes back with Shift Tab until the focus is there. */
    void backTo(Locator target) {
        go(target, "Shift+Tab");
    }

    /** Goes to a button or link with Tab and presses it. */
    void press(Locator target) {
        tabTo(target);
        page.keyboard().press("Enter");
    }

    /** Goes to a field with Tab and types. */
    void fill(Locator field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    /** Goes to a field with Tab and types over what stands there. */
    void replace(Locator field, String text) {
        tabTo(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Goes to a drop-down list with Tab and chooses what begins like that. */
    void choose(Locator select, String option) {
        tabTo(select);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select-item[focused]")).hasCount(1);
        page.keyboard().type(option.split(" ", 2)[0]); // a space would choose already
        assertThat(page.locator("vaadin-select-item[focused]")).containsText(option);
        page.keyboard().press("Enter");
        assertThat(select).containsText(option);
    }

    /** Types into the focused combo box and takes what it proposes for that. */
    void take(String option) {
        page.keyboard().type(option);
        assertThat(page.locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                        .filter(new Locator.FilterOptions().setHasText(option).setVisible(true)))
                .hasCount(1);
        page.keyboard().press("Enter");
    }

    /** Waits until the focus is there by itself. */
    void arrive(Locator target) {
        page.waitForCondition(() -> hasFocus(target));
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void key(String key) {
        page.keyboard().press(key);
    }

    private void go(Locator target, String key) {
        assertThat(target).isVisible();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (hasFocus(target)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(
                "%s does not lead to %s; it is at '%s'".formatted(key, target, page.evaluate(FOCUS_NAME)));
    }

    private static boolean hasFocus(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate(HAS_FOCUS);
    }
}

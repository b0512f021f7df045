package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.aftercall.e2e.RealIncidentRoom.button;
import static dev.aftercall.e2e.RealIncidentRoom.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The postmortem of the real incident, written as people write it. */
final class RealIncidentEditor {

    private final Page page;

    RealIncidentEditor(Page page) {
        this.page = page;
    }

    void open(String section) {
        page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Sections"))
                .getByRole(AriaRole.LINK, named(section))
                .click();
        assertThat(page.getByLabel(section, new GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    void write(String label, String text) {
        var field = page.getByRole(
                AriaRole.TEXTBOX, new GetByRoleOptions().setName(label).setExact(true));
        field.fill(text);
        field.press("Tab");
    }

    void figure(String dimension, String value, String source) {
        write("Figure, " + dimension, value);
        write("Source, " + dimension, source);
        var row = page.locator(".impact-rows > li, .impact > li").filter(new FilterOptions().setHasText(dimension));
        row.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Estimated"))
                .click();
    }

    /** A long timeline comes with its turning points only; this takes the rest as well. */
    void chooseWholeTimeline() {
        var boxes = page.locator(".chosen > li").getByRole(AriaRole.CHECKBOX);
        assertThat(boxes.first()).isVisible();
        boxes.all().forEach(Locator::check);
    }

    void category(String name) {
        page.locator("vaadin-select")
                .filter(new FilterOptions().setHasText("Category"))
                .click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name)).click();
    }

    /** Asks about the problem; the first card of a branch. */
    void askFirst(String question, String answer, String mark) {
        var cards = cards().count();
        page.locator(".why.topic").getByRole(AriaRole.BUTTON, named("^Ask")).click();
        assertThat(cards()).hasCount(cards + 1);
        answer(question, answer, mark);
    }

    /** Asks about the last answer. */
    void askOn(String question, String answer, String mark) {
        var cards = cards().count();
        cards().last().locator(".a textarea").press("Enter");
        assertThat(cards()).hasCount(cards + 1);
        answer(question, answer, mark);
    }

    private void answer(String question, String answer, String mark) {
        var card = cards().last();
        card.locator(".q textarea").fill(question);
        card.locator(".q textarea").press("Enter");
        card.locator(".a textarea").fill(answer);
        card.locator("select").selectOption(mark);
    }

    private Locator cards() {
        return page.locator(".why:not(.topic)");
    }

    void action(String title, String tracker, String owner, String due) {
        button(page, "Add action item").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Title").fill(title);
        dialog.getByLabel("Owner").fill(owner);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(owner)).click();
        dialog.getByLabel("Due date").fill(due);
        page.keyboard().press("Tab");
        dialog.getByLabel("Tracker link").fill(tracker);
        dialog.getByRole(AriaRole.BUTTON, named("^Add action item")).click();
        assertThat(dialog).hasCount(0);
    }

    /** Proposes an action that says neither who does it nor until when. */
    void proposal(String title) {
        button(page, "Add action item").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Title").fill(title);
        dialog.getByRole(AriaRole.BUTTON, named("^Add action item")).click();
        assertThat(dialog).hasCount(0);
    }

    void accept(String title) {
        step(title, "Accept");
        assertThat(card(title)).containsText("Accepted");
    }

    void decline(String title, String reason) {
        step(title, "Decline");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, named("^Decline$")).click();
        assertThat(dialog).hasCount(0);
        assertThat(card(title)).containsText("Declined");
    }

    private void step(String title, String step) {
        card(title).getByRole(AriaRole.BUTTON, named("^Steps for")).click();
        page.locator("vaadin-popover[opened]")
                .getByRole(AriaRole.BUTTON, named("^" + step + "$"))
                .click();
    }

    private Locator card(String title) {
        return page.locator("li.act").filter(new FilterOptions().setHasText(title));
    }

    void lesson(String kind, String text) {
        write("New lesson: " + kind, text);
        button(page, "Add lesson: " + kind).click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("New lesson: " + kind)))
                .hasValue("");
    }

    /** Signs that there is nothing a regression case could hold. */
    void exempt(String reason) {
        button(page, "Sign exemption").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, named("^Sign exemption$")).click();
        assertThat(page.locator(".exemption")).containsText(reason);
    }

    /** Answers every question on the playbook by no change. */
    void changeNothing() {
        var open = page.locator(".question").getByRole(AriaRole.BUTTON, named("^No change"));
        assertThat(open).hasCount(5);
        for (var left = 4; left >= 0; left--) {
            open.first().click();
            assertThat(open).hasCount(left);
        }
    }

    void askForReview(String reviewer) {
        button(page, "Ask for review").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reviewers").fill(reviewer);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(reviewer))
                .click();
        page.keyboard().press("Escape");
        dialog.getByRole(AriaRole.BUTTON, named("^Ask for review$")).click();
        assertThat(page.locator(".pm-band")).containsText("Reviewers");
    }

    void approve() {
        button(page, "Approve").click();
        assertThat(button(page, "Publish")).isVisible();
    }

    /** Publishes for everyone and returns the address. */
    String publish() {
        button(page, "Publish").click();
        page.getByLabel(Pattern.compile("^Public:")).check();
        button(page, "Keep the rest").click();
        button(page, "Publish version 1").click();
        var link = page.getByRole(AriaRole.DIALOG).locator("a[href*='reports/']");
        return link.getAttribute("href");
    }
}

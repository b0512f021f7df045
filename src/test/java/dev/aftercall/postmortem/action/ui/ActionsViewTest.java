package dev.aftercall.postmortem.action.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.postmortem.ui.StepMenu;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@As(TestPerson.SOFIA)
class ActionsViewTest extends EditorTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private ActionQueries actionQueries;

    @Autowired
    private TestClock clock;

    @Test
    void first_visit_says_what_will_be_here() {
        visit("");

        _get(H2.class, spec -> spec.withText("No action items yet"));
    }

    @Test
    void board_shows_the_columns_with_overdue_items_first() {
        var id = fixtures.opened("Silence", Severity.SEV1);
        fixtures.accepted(id, "Later");
        actions.accept(actions.propose(
                id, PostmortemFixtures.draft("Too late", TestPerson.RAFAEL.id(), PostmortemFixtures.due(1))));
        clock.advance(Duration.ofDays(4));
        visit("");

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("Proposed", "Accepted", "In progress", "Done");
        assertThat(titles()).containsExactly("Too late", "Later");
        says("3 days late");
    }

    @Test
    void address_says_what_is_shown() {
        var id = fixtures.opened("Silence", Severity.SEV1);
        fixtures.accepted(id, "Of Rafael");
        actions.propose(id, ActionDraft.titled("Of nobody"));

        visit("owner=" + TestPerson.RAFAEL.id() + "&view=list");
        assertThat(_size(_get(ActionGrid.class))).isEqualTo(1);

        visit("q=nobody");
        assertThat(titles()).containsExactly("Of nobody");
        _click(_get(Button.class, spec -> spec.withText("My work")));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("mine=true")
                .contains("q=nobody");
        assertThat(titles()).isEmpty();
    }

    @Test
    void accepting_asks_for_the_owner_and_the_day() {
        var action = actions.propose(fixtures.opened("Silence"), ActionDraft.titled("Replay long calls"));
        visit("");

        step("Replay long calls", "Accept");
        clickLast("Accept");
        assertThat(state(action)).isEqualTo(ActionState.PROPOSED);
        assertThat(_get(OwnerField.class).getErrorMessage()).isEqualTo("Choose an owner");

        Person first =
                _get(OwnerField.class).getListDataView().getItems().findFirst().orElseThrow();
        enter(_get(OwnerField.class), first);
        enter(_get(DatePicker.class), PostmortemFixtures.due(5));
        clickLast("Accept");
        assertThat(state(action)).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void prevention_is_done_only_with_proof() {
        var action = fixtures.accepted(fixtures.opened("Silence"), "Replay long calls");
        visit("");

        step("Replay long calls", "Finish");
        clickLast("Finish");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Prevention and detection need proof");
        enter(_get(TextArea.class), "Run 2291 passes");
        clickLast("Finish");

        assertThat(actionQueries.details(action))
                .satisfies(item -> assertThat(item.state()).isEqualTo(ActionState.DONE))
                .satisfies(item -> assertThat(item.proof()).isEqualTo("Run 2291 passes"));
    }

    @Test
    void declining_needs_a_reason() {
        var action = actions.propose(fixtures.opened("Silence"), ActionDraft.titled("Rewrite everything"));
        visit("");

        step("Rewrite everything", "Decline");
        clickLast("Decline");
        assertThat(state(action)).isEqualTo(ActionState.PROPOSED);
        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Too large for one item");
        clickLast("Decline");

        assertThat(state(action)).isEqualTo(ActionState.DECLINED);
    }

    @Test
    void item_is_proposed_in_its_postmortem_and_edited_there() {
        var id = fixtures.opened("Silence");
        open(id, SectionKind.ACTIONS);

        click("Add action item");
        clickLast("Add action item");
        assertThat(line("Title").getErrorMessage()).isEqualTo("Give it a title");
        enter(line("Title"), "Replay long calls");
        clickLast("Add action item");
        assertThat(actionQueries.of(id))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("Replay long calls"));

        _click(_get(NativeButton.class, spec -> spec.withText("Replay long calls")));
        enter(line("Title"), "Replay calls of 40 turns");
        click("Save");
        assertThat(titles()).containsExactly("Replay calls of 40 turns");
    }

    @Test
    void two_people_editing_an_item_do_not_overwrite_each_other() {
        var id = fixtures.opened("Silence");
        var action = actions.propose(id, ActionDraft.titled("Replay long calls"));
        open(id, SectionKind.ACTIONS);
        _click(_get(NativeButton.class, spec -> spec.withText("Replay long calls")));
        elsewhere(
                TestPerson.NORA,
                () -> actions.edit(
                        action, actionQueries.details(action).version(), ActionDraft.titled("Nora's wording")));

        enter(line("Title"), "Sofia's wording");
        click("Save");
        assertThat(actionQueries.details(action).title()).isEqualTo("Nora's wording");

        click("Save");
        assertThat(actionQueries.details(action).title()).isEqualTo("Sofia's wording");
    }

    @Test
    @As(TestPerson.RAFAEL)
    void items_of_private_incidents_are_not_on_the_board_of_others() {
        var secret = fixtures.privateOne("Numbers visible");
        Acting.as(TestPerson.TOBIAS, () -> actions.propose(secret, ActionDraft.titled("Mask the numbers")));
        visit("");

        _get(H2.class, spec -> spec.withText("No action items yet"));
    }

    @Test
    void selected_items_are_changed_at_once_and_refusals_are_named() {
        var id = fixtures.opened("Silence");
        var complete = actions.propose(
                id, PostmortemFixtures.draft("Complete", TestPerson.RAFAEL.id(), PostmortemFixtures.due(5)));
        var undated = actions.propose(id, ActionDraft.titled("Undated"));
        visit("view=list");
        var grid = _get(ActionGrid.class);
        grid.asMultiSelect().select(actionQueries.details(complete), actionQueries.details(undated));
        says("2 selected");

        click("Accept");

        says("Undated");
        says("An action item needs an owner and a due date to be accepted");
        assertThat(state(complete)).isEqualTo(ActionState.ACCEPTED);
        assertThat(state(undated)).isEqualTo(ActionState.PROPOSED);
        click("Close");
        assertThat(grid.getSelectedItems()).extracting(ActionItem::id).containsExactly(undated);
        says("1 selected");

        click("Clear selection");
        assertThat(_find(BulkBar.class)).isEmpty();
    }

    @Test
    void owner_of_many_is_set_in_a_dialog() {
        var id = fixtures.opened("Silence");
        var one = fixtures.accepted(id, "One");
        var two = actions.propose(id, ActionDraft.titled("Two"));
        visit("view=list");
        _get(ActionGrid.class).asMultiSelect().select(actionQueries.details(one), actionQueries.details(two));

        click("Set owner");
        clickLast("Set owner");
        assertThat(_get(OwnerField.class).getErrorMessage()).isEqualTo("Choose an owner");
        var person =
                _get(OwnerField.class).getListDataView().getItems().toList().getLast();
        enter(_get(OwnerField.class), person);
        clickLast("Set owner");

        assertThat(actionQueries.of(id))
                .allSatisfy(item -> assertThat(item.owner()).isEqualTo(person.id()));
    }

    @Test
    void card_is_moved_with_the_keyboard_and_keeps_the_others() {
        var id = fixtures.opened("Silence");
        var action = fixtures.accepted(id, "Replay long calls");
        fixtures.accepted(id, "Stays");
        visit("");
        var staying = card("Stays");

        arrow(action, true);
        assertThat(state(action)).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(card("Stays")).isSameAs(staying);

        arrow(action, false);
        assertThat(state(action)).isEqualTo(ActionState.IN_PROGRESS);
        arrow(action, true);
        assertThat(_get(TextArea.class).getLabel()).isEqualTo("Proof");
    }

    @Test
    void link_to_an_item_opens_it() {
        var action = fixtures.accepted(fixtures.opened("Silence"), "Replay long calls");

        UI.getCurrent()
                .navigate(
                        ActionNavigation.href(action).replaceFirst("[?].*", ""),
                        QueryParameters.of("item", action.toString()));
        MockVaadin.clientRoundtrip(true);

        assertThat(line("Title").getValue()).isEqualTo("Replay long calls");
    }

    @Test
    void head_tells_the_trend_with_its_figures() {
        fixtures.accepted(fixtures.opened("Silence"), "Replay long calls");
        clock.advance(Duration.ofDays(40));
        visit("");

        says("as many as 30 days ago");
        assertThat(_get(TrendChart.class)
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Last 12 weeks: 1 accepted, 0 closed. Show the figures");
    }

    @Test
    void progress_stands_in_the_postmortem() {
        var id = fixtures.opened("Silence");
        actions.finish(fixtures.accepted(id, "Done"), "Run 1");
        fixtures.accepted(id, "Open");
        actions.propose(id, ActionDraft.titled("Proposal"));

        open(id, SectionKind.ACTIONS);
        says("1 of 2 done, 1 to decide");

        clock.advance(Duration.ofDays(20));
        open(id, SectionKind.LESSONS);
        open(id, SectionKind.ACTIONS);
        says("1 of 2 done, 1 overdue, 1 to decide");
    }

    private static ActionCard card(String title) {
        return _get(
                ActionCard.class,
                spec -> spec.withPredicate(
                        card -> card.getElement().getTextRecursively().contains(title)));
    }

    private static void arrow(ActionId action, boolean right) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.closest('[data-item]').dataset.item", action.toString());
        data.put("event.key === 'ArrowRight'", right);
        data.put(
                "event.altKey && ['ArrowRight', 'ArrowLeft'].includes(event.key)"
                        + " && !!event.target.closest('[data-item]')",
                true);
        fire(_get(ActionBoard.class), "keydown", data);
    }

    private static void visit(String query) {
        UI.getCurrent().navigate("actions", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(true);
    }

    private static List<String> titles() {
        return _find(
                        H3.class,
                        spec -> spec.withPredicate(heading -> heading.getParent()
                                .filter(ActionCard.class::isInstance)
                                .isPresent()))
                .stream()
                .map(heading ->
                        ((NativeButton) heading.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }

    private static void step(String title, String step) {
        _click(_get(
                StepMenu.class,
                spec -> spec.withPredicate(menu -> menu.getAriaLabel()
                        .filter(("Steps for " + title)::equals)
                        .isPresent())));
        click(step);
    }

    private ActionState state(ActionId id) {
        return actionQueries.details(id).state();
    }
}

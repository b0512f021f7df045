package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.Person;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.SectionState;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class PostmortemJourneyTest extends EditorTest {

    @Autowired
    private TimelineService timeline;

    @Test
    void facilitator_starts_the_postmortem_that_the_list_offers_and_writes_its_overview() {
        var key = fixtures.resolved("Eight-second answers", Severity.SEV2);
        UI.getCurrent().navigate("postmortems");

        click("Start postmortem");
        enter(line("Title"), "Eight seconds of silence");
        enter(area("Summary"), "Callers **waited**.");
        click("Mark as done");

        var stored = stored(key);
        assertThat(stored.title()).isEqualTo("Eight seconds of silence");
        assertThat(stored.text(FieldKey.SUMMARY)).isEqualTo("Callers **waited**.");
        assertThat(stored.section(SectionKind.OVERVIEW).state()).isEqualTo(SectionState.DONE);
        says("saved 03:16:00");
        UI.getCurrent().navigate("postmortems");
        assertThat(_find(Button.class, spec -> spec.withText("Start postmortem")))
                .isEmpty();
    }

    @Test
    void figures_and_timeline_entries_are_taken_down() {
        var key = fixtures.resolved("Eight-second answers", Severity.SEV2);
        Acting.as(TestPerson.TOBIAS, () -> timeline.addNote(key, AddNote.of("Looked at the prompt")));
        var id = fixtures.open(key);

        open(id, SectionKind.IMPACT);
        enter(byAria(TextField.class, "Figure, Failed calls"), "412");
        enter(byAria(TextField.class, "Source, Failed calls"), "telephony");
        open(id, SectionKind.TIMELINE);
        var before = queries.details(id).timeline().size();
        var box = _find(Checkbox.class).stream()
                .filter(each -> !each.getValue())
                .findFirst()
                .orElseThrow();
        enter(box, true);

        var stored = queries.details(id);
        assertThat(stored.impact().stream()
                        .filter(figure -> figure.row().value().equals("412")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.row().source()).isEqualTo("telephony"));
        assertThat(stored.timeline()).hasSize(before + 1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void category_is_chosen_with_its_share_in_the_runbook() {
        var id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.ROOT_CAUSE);

        enter(_get(Select.class, spec -> spec.withLabel("Category")), RootCauseCategory.PROMPT_CHANGE);
        MockVaadin.clientRoundtrip(true);

        assertThat(_get(Select.class, spec -> spec.withLabel("Category")).getHelperText())
                .isEqualTo("35 % of cases in the runbook, 1 of 1 here");
    }

    @Test
    void asking_too_early_leads_to_the_first_thing_missing() {
        var id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.LESSONS);

        click("Ask for review");

        var first = queries.readiness(id).missingForReview().getFirst();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(PostmortemNavigation.path(id, first.section()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void review_goes_back_and_forth_until_a_manager_approves() {
        var id = fixtures.ready("Eight-second answers");
        open(id, SectionKind.OVERVIEW);
        click("Ask for review");
        MultiSelectComboBox<Person> reviewers = _get(MultiSelectComboBox.class);
        var nora = reviewers
                .getListDataView()
                .getItems()
                .filter(person -> person.name().startsWith("Nora"))
                .findFirst();
        enter(reviewers, Set.of(nora.orElseThrow()));
        clickLast("Ask for review");
        assertThat(queries.details(id).state()).isEqualTo(PostmortemState.IN_REVIEW);

        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            UI.getCurrent().navigate("");
            assertThat(_find(Anchor.class, spec -> spec.withText("Eight-second answers")))
                    .hasSize(1);
            open(id, SectionKind.OVERVIEW);
            click("Request changes");
            enter(area("What should change"), "Say how many callers gave up");
            clickLast("Request changes");
            says("Nora Lindqvist requested changes on 17 Sep 2026: Say how many callers gave up");
        });

        reopenBrowser();
        open(id, SectionKind.OVERVIEW);
        click("Ask for review");
        clickLast("Ask for review");
        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            click("Approve");
            assertThat(_find(TextArea.class)).isEmpty();
        });
        assertThat(queries.details(id).state()).isEqualTo(PostmortemState.APPROVED);
    }

    @Test
    void what_others_save_appears_without_reloading() {
        var id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.OVERVIEW);

        elsewhere(
                TestPerson.NORA,
                () -> postmortems.saveField(
                        id,
                        FieldKey.SUMMARY,
                        requireNonNull(queries.details(id).texts().get(FieldKey.SUMMARY))
                                .version(),
                        "Nora was here"));

        assertThat(area("Summary").getValue()).isEqualTo("Nora was here");
    }

    private PostmortemDetails stored(IncidentKey key) {
        return queries.byIncident(key).orElseThrow();
    }

    private static <C extends Component & HasAriaLabel> C byAria(Class<C> type, String label) {
        return _get(
                type,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().filter(label::equals).isPresent()));
    }
}

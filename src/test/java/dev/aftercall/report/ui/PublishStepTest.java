package dev.aftercall.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.PublishedFixtures;
import dev.aftercall.report.PublishingService;
import dev.aftercall.report.ReportCatalog;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.ReportPart;
import dev.aftercall.report.ReportSummary;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@As(TestPerson.NORA)
@SuppressWarnings("unchecked")
class PublishStepTest extends UiTest {

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    PublishedFixtures reports;

    @Autowired
    PostmortemQueries postmortems;

    @Autowired
    PublishingService publishing;

    @Autowired
    ReportCatalog catalog;

    @Autowired
    RetractStep retractStep;

    @Autowired
    OpenReportStep openStep;

    @Test
    void approved_postmortem_is_published_for_everyone_from_its_screen() {
        openScreenOf(fixtures.approved("From the screen"));

        _click(_get(Button.class, spec -> spec.withText("Publish")));
        enter((RadioButtonGroup<Audience>) _get(RadioButtonGroup.class), Audience.PUBLIC);
        enter((CheckboxGroup<ReportPart>) _get(CheckboxGroup.class), Set.of(ReportPart.LESSONS));
        _click(_get(Button.class, spec -> spec.withText("Keep the rest")));
        _click(_get(Button.class, spec -> spec.withText("Publish version 1")));

        var done = _get(Dialog.class);
        assertThat(done.getHeaderTitle()).isEqualTo("Version 1 is published");
        assertThat(_get(done, Anchor.class).getHref()).isEqualTo("/reports/from-the-screen");
        assertThat(catalog.list(0, 10).rows())
                .extracting(ReportSummary::title, ReportSummary::isPublic)
                .containsExactly(tuple("From the screen", true));
    }

    @Test
    void personal_data_is_shown_with_its_places_and_masked_where_that_is_decided() {
        var id = fixtures.approved("Masked by choice");
        openScreenOf(id);
        _click(_get(Button.class, spec -> spec.withText("Publish")));
        enter((RadioButtonGroup<Audience>) _get(RadioButtonGroup.class), Audience.PUBLIC);

        _click(_get(Button.class, spec -> spec.withText("Publish version 1")));
        assertThat(_get(Div.class, spec -> spec.withClasses("problem")).getText())
                .contains("decide");
        assertThat(published(id)).isEmpty();

        var rows = _find(PersonalDataRow.class);
        assertThat(rows).isNotEmpty();
        assertThat(_find(rows.getFirst(), Div.class, spec -> spec.withClasses("excerpt")))
                .isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("Mask the rest")));
        _click(_get(Button.class, spec -> spec.withText("Publish version 1")));

        assertThat(published(id)).isPresent();
        assertThat(publishing.personalData(id, Set.of())).isNotEmpty();
    }

    @Test
    void internal_version_asks_for_no_decision() {
        var id = fixtures.approved("Insiders only");
        openScreenOf(id);
        _click(_get(Button.class, spec -> spec.withText("Publish")));

        assertThat(_find(PersonalDataRow.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Publish version 1")));

        assertThat(published(id)).isPresent();
    }

    @Test
    void refusal_is_told_in_the_dialog() {
        var id = fixtures.approved("Meanwhile");
        var dialog = new PublishDialog(postmortems.details(id), publishing);
        dialog.open();
        reports.publish(id, Audience.INTERNAL);

        _click(_get(Button.class, spec -> spec.withText("Publish version 1")));

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(Div.class, spec -> spec.withClasses("problem")).getText())
                .contains("approved");
    }

    @Test
    void private_incident_offers_internal_readers_only() {
        var id = reports.approvedPrivate("Hush");
        Acting.as(TestPerson.ADA, () -> new PublishDialog(postmortems.details(id), publishing).open());

        var audience = (RadioButtonGroup<Audience>) _get(RadioButtonGroup.class);
        assertThat(audience.getItemEnabledProvider().test(Audience.PUBLIC)).isFalse();
        assertThat(audience.getHelperText()).contains("private");
    }

    @Test
    void published_report_is_retracted_with_a_reason() {
        var id = reports.published("To take back", Audience.PUBLIC).postmortem();
        var details = postmortems.details(id);
        assertThat(retractStep.appliesTo(details)).isTrue();
        assertThat(openStep.appliesTo(details)).isTrue();

        retractStep.start(details);
        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Wrong region");
        _click(_get(Button.class, spec -> spec.withText("Retract report")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(catalog.list(0, 1).rows().getFirst().retractionReason()).isEqualTo("Wrong region");
    }

    @Test
    void retracting_without_a_reason_says_what_is_missing() {
        var id = reports.published("Stays", Audience.PUBLIC).postmortem();
        retractStep.start(postmortems.details(id));

        _click(_get(Button.class, spec -> spec.withText("Retract report")));

        assertThat(_get(Div.class, spec -> spec.withClasses("problem")).getText())
                .isEqualTo("Say why the report is retracted");
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_is_offered_nothing_and_refused_everything() {
        var id = fixtures.approved("Not for responders");
        openScreenOf(id);
        assertThat(_find(Button.class, spec -> spec.withText("Publish"))).isEmpty();
        assertThat(retractStep.appliesTo(postmortems.details(id))).isFalse();

        new PublishDialog(postmortems.details(id), publishing).open();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> _click(_get(Button.class, spec -> spec.withText("Publish version 1"))));
    }

    private Optional<ReportSummary> published(PostmortemId id) {
        return publishing.latest(id);
    }

    private static void openScreenOf(PostmortemId id) {
        UI.getCurrent().navigate("postmortems/" + id + "/overview");
    }
}

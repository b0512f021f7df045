package dev.aftercall.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.evidence.Measurement;
import dev.aftercall.evidence.MeasurementFixtures;
import dev.aftercall.evidence.MeasurementQueries;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.TOBIAS)
class MeasurementsPanelViewTest extends UiTest {

    @Autowired
    private IncidentFixtures incidents;

    @Autowired
    private MeasurementFixtures fixtures;

    @Autowired
    private MeasurementQueries queries;

    private IncidentKey key = IncidentKey.of(2026, 1);

    @BeforeEach
    void declare() {
        key = incidents.declared("Eight-second answers");
    }

    @Test
    void metric_and_value_typed_into_one_field_are_recorded_and_shown() {
        openRoom();
        typeIntoMetric("p90 8,1s");
        assertThat(field("Value").getValue()).isEqualTo("8,1s");
        assertThat(field("Value").getHelperText()).isEqualTo("8.1 s, critical");
        enter(field("Usual"), "2.9 s");
        click("Record");

        assertThat(texts()).contains("8.1 s", "critical", "usual 2.9 s", "179 % above usual", "under 3.5 s");
        assertThat(field("Value").getValue()).isEmpty();
    }

    @Test
    void impossible_and_ambiguous_values_are_refused_beside_the_field_and_kept() {
        openRoom();
        typeIntoMetric("completion 140 %");
        click("Record");
        assertThat(field("Value").getErrorMessage()).isEqualTo("Task completion cannot be above 100 %");
        assertThat(field("Value").getValue()).isEqualTo("140 %");

        typeIntoMetric("p90 7.2");
        click("Record");
        assertThat(field("Value").getErrorMessage())
                .isEqualTo("“7.2” can mean 7.2 ms or 7.2 s. Write the one you mean");

        assertThat(queries.board(key).readings()).isEmpty();
    }

    @Test
    void name_of_no_metric_is_refused() {
        openRoom();
        typeIntoMetric("jitter 9 ms");

        assertThat(metric().isInvalid()).isTrue();
        assertThat(metric().getErrorMessage()).isEqualTo("No metric is called “jitter”");
    }

    @Test
    void what_others_measure_appears_without_reloading() {
        openRoom();
        Acting.as(TestPerson.RAFAEL, () -> fixtures.eightSeconds(key));
        MockVaadin.clientRoundtrip(true);

        assertThat(texts()).contains("8.1 s", "4.02 s");
        _get(Svg.class);
        assertThat(_find(com.vaadin.flow.component.html.Paragraph.class).stream()
                        .map(com.vaadin.flow.component.html.Paragraph::getText))
                .contains(
                        "Bottleneck: LLM first token, 65 % of the traced time and 10 times its target.",
                        "The parts explain 6.15 s of 8.10 s (Turn P90), more than 10 % apart.");
    }

    @Test
    void pasted_table_says_per_line_what_was_taken_and_records_the_rest_together() {
        openRoom();
        click("Paste a table");
        enter(_get(TextArea.class, spec -> spec.withLabel("Table")), """
                metric,value,usual
                Turn P90,8.1 s,2.9 s
                wer,140 %
                stt,0.21 s
                """);
        assertThat(texts())
                .contains(
                        "Heading: metric, value, usual",
                        "Turn P90 8.1 s, critical, usual 2.9 s",
                        "Not taken: Word error rate cannot be above 100 %",
                        "STT processing 210 ms, warning");
        click("Record 2 measurements");

        assertThat(queries.board(key).readings()).hasSize(2);
    }

    @Test
    void empty_table_is_not_recorded() {
        openRoom();
        click("Paste a table");
        _click(_find(Button.class, spec -> spec.withText("Record")).getLast());

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Table")).getErrorMessage())
                .isEqualTo("There is no line to record yet");
    }

    @Test
    void wrong_measurement_is_struck_out_with_a_reason() {
        fixtures.measured(key, "wer", "92");
        openRoom();
        click("Word error rate");
        click("Strike out");
        _click(_find(Button.class, spec -> spec.withText("Strike out")).getLast());
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).isInvalid())
                .isTrue();
        enter(_get(TextField.class, spec -> spec.withLabel("Reason")), "Typed 92 for 9.2");
        _click(_find(Button.class, spec -> spec.withText("Strike out")).getLast());
        MockVaadin.clientRoundtrip(true);

        assertThat(texts()).contains("Struck out: Typed 92 for 9.2");
        assertThat(queries.board(key).readings()).isEmpty();
    }

    @Test
    void wrong_measurement_is_corrected() {
        fixtures.measured(key, "wer", "92");
        openRoom();
        click("Word error rate");
        click("Correct");
        var value = _find(TextField.class, spec -> spec.withLabel("Value")).getLast();
        assertThat(value.getValue()).isEqualTo("92 %");
        enter(value, "9.2 %");
        enter(_get(TextField.class, spec -> spec.withLabel("Reason")), "Decimal point");
        _click(_find(Button.class, spec -> spec.withText("Correct")).getLast());

        assertThat(queries.history(key, "wer"))
                .extracting(Measurement::isStruck)
                .containsExactly(false, true);
        assertThat(queries.board(key).values().get("wer")).isEqualByComparingTo("9.2");
    }

    @Test
    void hostile_source_is_shown_inert() {
        openRoom();
        typeIntoMetric("wer 12 %");
        enter(field("Source"), "<img src=x onerror=alert(1)>");
        click("Record");
        click("Word error rate");

        assertThat(texts()).anyMatch(text -> text.contains("<img src=x onerror=alert(1)>"));
    }

    @Test
    void panel_needs_two_statements() {
        fixtures.eightSeconds(key);
        var desk = panelDesk();
        var place = new Div();
        UI.getCurrent().add(place);

        assertThat(SqlCount.statements(() -> place.add(new MeasurementsPanel(desk, key))))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void private_incident_shows_nothing_to_strangers() {
        var secret = incidents.privateOne("Numbers visible");
        fixtures.measured(secret, "wer", "12");
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            UI.getCurrent().navigate(IncidentNavigation.href(secret));

            _get(H1.class, spec -> spec.withText("There is nothing here"));
            _assertNone(MeasurementsPanel.class);
            UI.getCurrent().add(new MeasurementsPanel(panelDesk(), secret));
            _assertNone(MeasurementItem.class);
        });
    }

    @Autowired
    private EvidenceDesk desk;

    private EvidenceDesk panelDesk() {
        return desk;
    }

    private void openRoom() {
        UI.getCurrent().navigate(IncidentNavigation.href(key));
        _click(_find(NativeButton.class, spec -> spec.withText("Evidence")).getLast());
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> metric() {
        return _get(ComboBox.class, spec -> spec.withLabel("Metric"));
    }

    private static void typeIntoMetric(String text) {
        ComponentUtil.fireEvent(metric(), new ComboBoxBase.CustomValueSetEvent<>(metric(), true, text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        MockVaadin.clientRoundtrip(true);
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}

package dev.aftercall.playbook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.Choice;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Direction;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricUnit;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.SeverityPolicy;
import dev.aftercall.playbook.Trigger;
import dev.aftercall.playbook.TriggerRule;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms that write the severity policy and the metrics it stands on. */
@As(TestPerson.NORA)
class PolicyFormsTest extends UiTest {

    @Autowired
    private PlaybookQueries queries;

    @Autowired
    private PlaybookHistory history;

    @Test
    void trigger_is_added_with_metric_threshold_and_a_condition_of_its_own() {
        open("playbook/severity", "Add a trigger for SEV-2");
        choose("Metric", metric("escalations"));
        enter(_get(FigureField.class), "35 %");
        var condition = _get(ConditionField.class);
        ComponentUtil.fireEvent(
                condition, new ComboBoxBase.CustomValueSetEvent<>(condition, false, "Outside of opening hours"));
        text("What it says", "Escalations above 35 %");
        publish();

        var trigger = trigger("escalations-above-35");
        assertThat(trigger.severity()).isEqualTo(Severity.SEV2);
        assertThat(trigger.rule()).isInstanceOfSatisfying(TriggerRule.Measured.class, rule -> {
            assertThat(rule.metric()).isEqualTo("escalations");
            assertThat(rule.value()).isEqualByComparingTo("35");
        });
        assertThat(trigger.condition()).get().extracting(Condition::key).isEqualTo("outside-of-opening-hours");
    }

    @Test
    void threshold_that_can_be_meant_in_two_ways_is_asked_back_beside_the_field() {
        open("playbook/severity", "Change the trigger “P90 above 15 s over all calls”");
        enter(_get(FigureField.class), "12");
        preview();

        assertThat(_get(FigureField.class).isInvalid()).isTrue();
        assertThat(_get(FigureField.class).getErrorMessage()).contains("12 ms or 12 s");
        assertThat(_find(ChangeForm.class)).isEmpty();
    }

    @Test
    void empty_trigger_is_refused_at_each_field() {
        open("playbook/severity", "Add a trigger for SEV-1");
        preview();

        assertThat(field("What it says").isInvalid()).isTrue();
        assertThat(_get(FigureField.class).isInvalid()).isTrue();
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Metric")).isInvalid())
                .isTrue();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void measured_trigger_becomes_one_that_people_tick() {
        open("playbook/severity", "Change the trigger “Task completion below 10 %”");
        Select way = _get(Select.class, spec -> spec.withLabel("It fires"));
        way.setValue(way.getListDataView().getItem(1));
        preview();
        assertThat(_get(ConditionField.class).isInvalid()).isTrue();
        enter(_get(ConditionField.class), policy().conditions().getFirst());
        publish();

        assertThat(trigger("tasks-collapsed").rule()).isInstanceOf(TriggerRule.Ticked.class);
    }

    @Test
    void trigger_is_removed() {
        open("playbook/severity", "Change the trigger “All calls failing”");
        remove("Remove trigger");

        assertThat(policy().triggers()).extracting(Trigger::key).doesNotContain("calls-failing");
        assertThat(policy().conditions()).extracting(Condition::key).doesNotContain("all-calls-failing");
    }

    @Test
    void condition_is_worded_anew_in_every_trigger_and_denied_by_answers() {
        open("playbook/severity", "Change the condition “Sustained, not a spike”");
        text("What people tick", "For ten minutes or more");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Choice> answers = _get(MultiSelectComboBox.class);
        enter(answers, new LinkedHashSet<>(List.of(new Choice("scope", "one-workflow"))));
        publish();

        assertThat(trigger("p90-sustained").condition()).hasValueSatisfying(condition -> {
            assertThat(condition.text()).isEqualTo("For ten minutes or more");
            assertThat(condition.ruledOutBy()).containsExactly(new Choice("scope", "one-workflow"));
        });
    }

    @Test
    void factor_by_answers_is_added_and_named_as_it_is_typed() {
        open("playbook/severity", "Add a factor");
        text("Name", "Hour of the day");
        var way = way("It is judged by");
        way.setValue(way.getListDataView().getItem(1));
        text("Answer 1", "Night");
        text("Answer 3", "Peak hours");
        publish();

        var factor = factor("hour-of-the-day");
        assertThat(factor.rule()).isInstanceOfSatisfying(FactorRule.Chosen.class, chosen -> {
            assertThat(chosen.option("night"))
                    .hasValueSatisfying(option -> assertThat(option.severity()).isEqualTo(Severity.SEV3));
            assertThat(chosen.option("peak-hours"))
                    .hasValueSatisfying(option -> assertThat(option.severity()).isEqualTo(Severity.SEV1));
            assertThat(chosen.options()).hasSize(2);
        });
    }

    @Test
    void answer_that_a_condition_names_cannot_be_taken_out() {
        open("playbook/severity", "Change the factor “Scope”");
        text("Answer 1", "");
        preview();

        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("“Over all calls”"));
        assertThat(_find(ChangeForm.class)).isEmpty();
    }

    @Test
    void bounds_of_a_factor_keep_the_direction_of_its_metric() {
        open("playbook/severity", "Change the factor “Task completion”");
        enter(_get(FigureField.class, spec -> spec.withLabel("SEV-1 beyond")), "90 %");
        preview();
        assertThat(_get(FigureField.class, spec -> spec.withLabel("SEV-1 beyond"))
                        .getErrorMessage())
                .contains("must be lower");

        enter(_get(FigureField.class, spec -> spec.withLabel("SEV-1 beyond")), "40 %");
        publish();
        assertThat(factor("task-completion").rule())
                .isEqualTo(new FactorRule.Measured("task-completion", new BigDecimal("80"), new BigDecimal("40")));
    }

    @Test
    void metric_is_added_with_unit_direction_and_bounds() {
        UI.getCurrent().navigate("playbook/metrics");
        _click(_get(Button.class, spec -> spec.withText("Add a metric")));
        text("Name", "Callbacks kept");
        choose("Unit", MetricUnit.PERCENT);
        choose("It gets worse when it is", Direction.LOWER);
        enter(_get(FigureField.class, spec -> spec.withLabel("Warning beyond")), "95");
        enter(_get(FigureField.class, spec -> spec.withLabel("Critical beyond")), "80,5 %");
        area("What it measures", "Promised callbacks made in time.");
        area("Other names in pasted tables, one per line", "Callback rate\ncallbacks");
        publish();

        var metric = metric("callbacks-kept");
        assertThat(metric.worse()).isEqualTo(Direction.LOWER);
        assertThat(metric.critical()).isEqualByComparingTo("80.5");
        assertThat(metric.highest()).isEqualByComparingTo("100");
        assertThat(metric.aliases()).containsExactly("callback rate", "callbacks");
    }

    @Test
    void metric_in_use_cannot_be_removed() {
        open("playbook/metrics", "Change the bounds of “Task completion”");
        _click(_get(Button.class, spec -> spec.withText("Remove metric")));

        assertThat(_find(ChangeForm.class)).isEmpty();
        assertThat(queries.current().metric("task-completion")).isPresent();
    }

    @Test
    void untouched_bounds_are_kept_to_the_last_decimal() {
        var before = metric("turn-p90");
        open("playbook/metrics", "Change the bounds of “" + before.name() + "”");
        area("What it measures", "Nine of ten turns are answered faster.");
        publish();

        var after = metric("turn-p90");
        assertThat(after.description()).isEqualTo("Nine of ten turns are answered faster.");
        assertThat(List.of(after.lowest(), after.highest())).isEqualTo(List.of(before.lowest(), before.highest()));
        assertThat(after.critical()).isEqualTo(before.critical());
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_proposes_a_trigger() {
        open("playbook/severity", "Change the trigger “All calls failing”");
        text("What it says", "No call gets through");
        preview();
        area("Why", "Clearer at night");
        _click(_get(Button.class, spec -> spec.withText("Send proposal")));

        assertThat(history.proposals(ProposalState.OPEN)).hasSize(1);
        assertThat(trigger("calls-failing").text()).isEqualTo("All calls failing");
    }

    private SeverityPolicy policy() {
        return queries.current().severity();
    }

    private Trigger trigger(String key) {
        return policy().triggers().stream()
                .filter(trigger -> trigger.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Factor factor(String key) {
        return policy().factors().stream()
                .filter(factor -> factor.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Metric metric(String key) {
        return queries.current().metric(key).orElseThrow();
    }

    private static List<String> problems() {
        return _find(Div.class, spec -> spec.withClasses("problem")).stream()
                .map(Div::getText)
                .toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void text(String label, String value) {
        enter(field(label), value);
    }

    private static void area(String label, String value) {
        enter(_get(TextArea.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> way(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, Object value) {
        if (value instanceof Metric metric) {
            enter((ComboBox<Metric>) _get(ComboBox.class, spec -> spec.withLabel(label)), metric);
        } else {
            enter(way(label), value);
        }
    }

    private static void open(String path, String label) {
        UI.getCurrent().navigate(path);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())));
    }

    private static void preview() {
        _click(_get(Button.class, spec -> spec.withText("Preview change")));
    }

    private static void publish() {
        preview();
        reason();
    }

    private static void remove(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
        reason();
    }

    private static void reason() {
        area("Why", "It is better so");
        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));
    }
}

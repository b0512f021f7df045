package dev.aftercall.playbook.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.ClockRule;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.RootCauseCategoryEntry;
import dev.aftercall.playbook.Trigger;

/** Opens the form that changes an entry of the playbook. */
final class PlaybookEditor {

    private final PlaybookDesk desk;

    PlaybookEditor(PlaybookDesk desk) {
        this.desk = desk;
    }

    /** Whether the user publishes instead of proposing. */
    boolean publishes() {
        return desk.publishes();
    }

    void edit(Trigger trigger) {
        var form = TriggerForm.of(desk.queries().current(), trigger);
        new EditDialog(desk, "Change a trigger", form, form::read)
                .removable(desk, "Remove trigger", PolicyEdits.withoutTrigger(trigger.key()))
                .open();
    }

    void addTrigger(Severity severity) {
        var form = TriggerForm.empty(desk.queries().current(), severity);
        new EditDialog(desk, "Add a trigger", form, form::read).open();
    }

    void edit(Condition condition) {
        var form = new ConditionForm(desk.queries().current(), condition);
        new EditDialog(desk, "Change a condition", form, form::read).open();
    }

    void edit(Factor factor) {
        var form = FactorForm.of(desk.queries().current(), factor);
        new EditDialog(desk, "Change a factor", form, form::read)
                .removable(desk, "Remove factor", PolicyEdits.withoutFactor(factor.key()))
                .open();
    }

    void addFactor() {
        var form = FactorForm.empty(desk.queries().current());
        new EditDialog(desk, "Add a factor", form, form::read).open();
    }

    void edit(ClockRule clock) {
        var form = new ClockForm(clock);
        new EditDialog(desk, "Change a clock", form, form::read).open();
    }

    void edit(Metric metric) {
        var form = MetricForm.of(desk.queries().current(), metric);
        new EditDialog(desk, "Change " + metric.name(), form, form::read)
                .removable(desk, "Remove metric", PlaybookEdits.withoutMetric(metric))
                .open();
    }

    void addMetric() {
        var form = MetricForm.empty(desk.queries().current());
        new EditDialog(desk, "Add a metric", form, form::read).open();
    }

    void edit(RootCauseCategoryEntry cause) {
        var form = new RootCauseForm(cause);
        new EditDialog(desk, "Change a root cause", form, form::read).open();
    }

    void edit(Severity severity, String phase, ChecklistStep step) {
        var form = StepForm.of(severity, phase, step);
        new EditDialog(desk, "Change a step", form, form::read)
                .removable(desk, "Remove step", PlaybookEdits.withoutStep(severity, phase, step.key()))
                .open();
    }

    void addStep(Severity severity, String phase) {
        var form = StepForm.empty(severity, phase, desk.queries().current());
        new EditDialog(desk, "Add a step", form, form::read).open();
    }

    void edit(FailureMode mode) {
        var form = FailureModeForm.of(desk.queries().current(), mode);
        new EditDialog(desk, "Change a failure mode", form, form::read)
                .removable(desk, "Remove mode", PlaybookEdits.withoutFailureMode(mode.key()))
                .open();
    }

    void addFailureMode() {
        var form = FailureModeForm.empty(desk.queries().current());
        new EditDialog(desk, "Add a failure mode", form, form::read).open();
    }
}

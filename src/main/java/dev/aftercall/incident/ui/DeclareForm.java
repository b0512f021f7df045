package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.Limits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one says when declaring; the severity stands at the side with what it means. */
final class DeclareForm extends Composite<Div> {

    static final Severity USUAL = Severity.SEV2;

    private final TextField title = new TextField("Title");
    private final TextArea impact = new TextArea("What do callers experience?");
    private final LabelsField workflows;
    private final LabelsField regions;
    private final ToggleChips conditions = new ToggleChips("Conditions", DeclareIncident.CONDITIONS);
    private final SeverityChoice severity = new SeverityChoice(USUAL);
    private final InstantField detected = new InstantField("Detected at");
    private final Checkbox confidential = new Checkbox("Private");
    private final Checkbox drill = new Checkbox("Drill");
    private final LookAlikes lookAlikes;

    DeclareForm(Desk desk) {
        workflows = new LabelsField("Workflow", desk.queries().knownWorkflows());
        regions = new LabelsField("Region", desk.queries().knownRegions());
        lookAlikes = new LookAlikes(desk);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(Limits.TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setPlaceholder("What is wrong, in a few words");
        title.addValueChangeListener(_ -> lookForDoubles());
        workflows.addValueChangeListener(_ -> lookForDoubles());
        impact.setPlaceholder("In their words, without guessing at the cause");
        impact.setValueChangeMode(ValueChangeMode.EAGER);
        impact.setMinRows(2);
        impact.setMaxRows(6);
        detected.emptyMeans("Now");
        getContent().addClassName("declare-body");
        getContent().add(facts(), side());
    }

    private Component facts() {
        var where = new Div(workflows, regions);
        where.addClassName("pair");
        var form = new Div(title, impact, where, conditions, lookAlikes);
        form.addClassName("form");
        return form;
    }

    private Component side() {
        var unsure = new Span("When unsure, take the higher one; it can be argued in the postmortem.");
        unsure.addClassName("help");
        var side = new Aside(severity, unsure, detected);
        side.getElement().setAttribute("aria-label", "Severity");
        side.addClassName("prop");
        return side;
    }

    /** Private and drill, which stand in the footer of the dialog. */
    Component switches() {
        confidential.setTooltipText("Only you, those assigned or invited, and administrators will know of it");
        drill.setTooltipText("An exercise; stays out of all figures");
        var switches = new Div(confidential, drill);
        switches.addClassNames("row", "gap-4", "switches");
        return switches;
    }

    void onSeverity(Consumer<Severity> listener) {
        severity.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** Called when the user goes to a look-alike instead. */
    void onLeave(Runnable listener) {
        lookAlikes.onLeave(listener);
    }

    boolean isDirty() {
        return !title.getValue().isBlank() || !impact.getValue().isBlank();
    }

    /** What was given; empty if the title is missing, which the field then says. */
    Optional<DeclareIncident> read() {
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            title.setErrorMessage("Say in a few words what is wrong");
            title.focus();
            return Optional.empty();
        }
        if (detected.complaint().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new DeclareIncident(
                title.getValue(),
                severity.getValue(),
                null,
                impact.getValue().isBlank() ? null : impact.getValue(),
                workflows.labels(),
                regions.labels(),
                List.copyOf(conditions.getValue()),
                List.of(),
                detected.getValue(),
                null,
                confidential.getValue(),
                drill.getValue()));
    }

    private void lookForDoubles() {
        lookAlikes.search(title.getValue(), workflows.labels());
    }
}

package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
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
    private final RatingForm rating;
    private final InstantField detected = new InstantField("Detected at");
    private final Checkbox confidential = new Checkbox("Private");
    private final Checkbox drill = new Checkbox("Drill");
    private final LookAlikes lookAlikes;

    DeclareForm(Desk desk) {
        workflows = new LabelsField("Workflow", desk.queries().knownWorkflows());
        regions = new LabelsField("Region", desk.queries().knownRegions());
        lookAlikes = new LookAlikes(desk);
        rating = new RatingForm(desk.ratings().playbook(), USUAL);
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
        var form = new Div(title, lookAlikes, impact, where, rating.facts());
        form.addClassName("form");
        return form;
    }

    private Component side() {
        var side = rating.side();
        side.add(detected);
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
        rating.onChoice(listener);
    }

    /** Called when the user goes to a look-alike instead. */
    void onLeave(Runnable listener) {
        lookAlikes.onLeave(listener);
    }

    boolean isDirty() {
        return !title.getValue().isBlank() || !impact.getValue().isBlank() || rating.isDirty();
    }

    /** What was given; empty if the title is missing, which the field then says. */
    Optional<DeclareIncident> read() {
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            title.setErrorMessage("Say in a few words what is wrong");
            title.focus();
            return Optional.empty();
        }
        if (detected.complaint().isPresent() || rating.complains()) {
            return Optional.empty();
        }
        return Optional.of(new DeclareIncident(
                title.getValue(),
                rating.chosen(),
                null,
                impact.getValue().isBlank() ? null : impact.getValue(),
                workflows.labels(),
                regions.labels(),
                rating.facts().conditionTexts(),
                List.of(),
                detected.getValue(),
                null,
                confidential.getValue(),
                drill.getValue()));
    }

    RatingForm rating() {
        return rating;
    }

    private void lookForDoubles() {
        lookAlikes.search(title.getValue(), workflows.labels());
    }
}

package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.InvalidPlaybookException;
import dev.aftercall.playbook.ProposePlaybook;
import java.util.List;
import java.util.Optional;

/** One part of the playbook as the YAML that it is kept as, with what changes and why. */
final class PartForm extends Div {

    private static final int LONGEST = 2_000;

    private final PlaybookDesk desk;
    private final PlaybookPart part;
    private final TextArea reason = new TextArea("What should change, and why");
    private final TextArea text = new TextArea();
    private final ProblemList problems = new ProblemList(null);
    private final Div difference = new Div();
    private DocumentSection section = DocumentSection.whole("");
    private int base;
    private boolean accepted;

    PartForm(PlaybookDesk desk, PlaybookPart part, String question) {
        this.desk = desk;
        this.part = part;
        addClassName("form");
        reason.setMaxLength(LONGEST);
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        text.setLabel(part.title() + " in the playbook");
        text.setHelperText("A manager reviews the change before it becomes a version.");
        text.addClassNames("pb-yaml", "part");
        text.getElement().setAttribute("spellcheck", "false");
        var preview = new Button("Show what changes", new Icon("eye"), _ -> preview());
        preview.addThemeVariants(ButtonVariant.SMALL);
        preview.addClassName("aura-accent-neutral");
        var row = new Div(preview);
        row.addClassName("row");
        add(new Paragraph(question), reason, problems, text, row, difference);
        begin();
    }

    private void begin() {
        base = desk.queries().current().version();
        cut(desk.history().document(base));
    }

    private void cut(String document) {
        section = DocumentSection.between(document, part.firstSection(), part.section());
        text.setValue(section.text());
    }

    /** The proposal as it stands in the form; empty, with the reason beside the field, if something is missing. */
    Optional<ProposePlaybook> command() {
        problems.show(List.of(), 0);
        reason.setErrorMessage("Say what should change and why, so that others can follow it");
        reason.setInvalid(reason.getValue().isBlank());
        return reason.isInvalid()
                ? Optional.empty()
                : Optional.of(new ProposePlaybook(base, section.with(text.getValue()), reason.getValue()));
    }

    boolean isDirty() {
        return !reason.isEmpty() || !text.getValue().equals(section.text());
    }

    boolean isAccepted() {
        return accepted;
    }

    void accepted() {
        accepted = true;
    }

    void show(InvalidPlaybookException invalid) {
        problems.show(invalid.problems(), section.before().size());
    }

    /** Brings the change to the version that holds now. */
    void rebase() {
        var current = desk.queries().current().version();
        if (current != base) {
            var carried = desk.history().carryOver(base, section.with(text.getValue()));
            base = current;
            cut(carried.document());
            if (!carried.complete()) {
                problems.show(
                        "Others changed some of the same lines; there the newer version stands. Look at it again.");
            }
        }
    }

    private void preview() {
        problems.show(List.of(), 0);
        difference.removeAll();
        try {
            difference.add(new DiffView(desk.history().difference(base, section.with(text.getValue()))));
        } catch (InvalidPlaybookException invalid) {
            show(invalid);
        }
    }
}

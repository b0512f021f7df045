package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.playbook.ChecklistPhase;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.ChecklistTemplate;
import dev.aftercall.playbook.Durations;
import dev.aftercall.playbook.Playbook;

/** The checklists of the severities, phase by phase. */
final class ChecklistsPart extends Div {

    private final PlaybookEditor editor;

    ChecklistsPart(Playbook playbook, PlaybookEditor editor) {
        this.editor = editor;
        playbook.checklists().forEach(template -> add(checklist(template)));
    }

    private Section checklist(ChecklistTemplate template) {
        var head = new H2(
                SeverityBadge.filled(template.severity(), false),
                Rows.text(template.steps().size() + " steps", "muted"));
        head.addClassNames("row", "pb-section-head");
        var phases = new Div();
        phases.addClassName("pb-cards");
        template.phases().forEach(phase -> phases.add(phase(template.severity(), phase)));
        var section = new Section(head, phases);
        section.getElement()
                .setAttribute(
                        "aria-label", "Checklist of " + template.severity().label());
        return section;
    }

    private Div phase(Severity severity, ChecklistPhase phase) {
        var list = new OrderedList();
        list.addClassName("list");
        phase.steps().forEach(step -> list.add(item(severity, phase, step)));
        var add = new AddButton("Add a step to “" + phase.name() + "”", () -> editor.addStep(severity, phase.key()));
        add.addClassName("end");
        var head = new Div(new H3(phase.name()), Rows.text(box(phase), "s", "muted"), add);
        head.addClassNames("row", "pb-card-head");
        var card = new Div(head, list);
        card.addClassName("card");
        return card;
    }

    private ListItem item(Severity severity, ChecklistPhase phase, ChecklistStep step) {
        var text = new Div(Rows.text(step.text()));
        text.addClassNames("grow", "pb-named");
        var about = new Div(Rows.text(step.kind().label(), "s", "muted"));
        about.addClassName("row");
        if (step.layer() != null) {
            about.add(new LayerLabel(step.layer()));
        }
        text.add(about);
        if (step.help() != null) {
            var help = new MarkdownText(step.help());
            help.addClassNames("s", "muted");
            text.add(help);
        }
        return new ListItem(
                text, new EditButton("the step “" + step.text() + "”", () -> editor.edit(severity, phase.key(), step)));
    }

    private static String box(ChecklistPhase phase) {
        var from = phase.from();
        var until = phase.until();
        if (until != null) {
            return "%s to %s".formatted(from == null ? "0 min" : Durations.text(from), Durations.text(until));
        }
        return from == null ? "" : "from " + Durations.text(from);
    }
}

package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/** One failure mode: what it looks like, why it happens, what to look at. */
final class ModePanel extends Aside {

    ModePanel(
            Playbook playbook,
            FailureMode mode,
            LibraryAddress address,
            PlaybookEditor editor,
            List<FailureModeExtension> extensions) {
        addClassName("lib-det");
        getElement().setAttribute("aria-label", mode.name());
        var close = new Anchor(address.withMode(Optional.empty()).href());
        close.add(new Icon("x"));
        close.addClassNames("end", "lib-close");
        close.getElement().setAttribute("aria-label", "Close details");
        var head = new Div(mode.layer() == null ? new Badge("Any layer") : new LayerLabel(mode.layer()), close);
        head.addClassName("row");
        var in = new Div(head, new H2(mode.name()), new Paragraph(mode.summary()));
        in.addClassName("in");
        in.add(part(
                "Symptoms",
                badges(mode.symptoms().stream().map(symptom -> symptom.text()).toList())));
        if (!mode.causes().isEmpty()) {
            in.add(part("Common causes", badges(mode.causes())));
        }
        if (!mode.diagnosticSteps().isEmpty()) {
            in.add(part("Diagnostic steps", steps(mode.diagnosticSteps())));
        }
        if (!mode.metrics().isEmpty()) {
            in.add(part("Related metrics", metrics(playbook, mode)));
        }
        if (!mode.links().isEmpty()) {
            in.add(part("Links", links(mode)));
        }
        extensions.forEach(extension -> extension.details(mode).ifPresent(in::add));
        var foot = new Div();
        foot.addClassNames("row", "wrap", "lib-foot");
        extensions.forEach(extension -> extension.action(mode).ifPresent(foot::add));
        var change = new Button(editor.publishes() ? "Change" : "Propose a change", _ -> editor.edit(mode));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        foot.add(change);
        add(in, foot);
    }

    private static Div part(String title, Component content) {
        return new Div(new H3(title), content);
    }

    private static Div badges(List<String> texts) {
        var row = new Div();
        row.addClassNames("row", "wrap", "lib-badges");
        texts.forEach(text -> row.add(new Badge(text)));
        return row;
    }

    private static OrderedList steps(List<ChecklistStep> steps) {
        var list = new OrderedList();
        list.addClassName("lib-steps");
        for (var step : steps) {
            var text = new Div(new Span(step.text()));
            if (step.help() != null) {
                var help = new MarkdownText(step.help());
                help.addClassNames("s", "muted");
                text.add(help);
            }
            list.add(new ListItem(text));
        }
        return list;
    }

    private static Div metrics(Playbook playbook, FailureMode mode) {
        var table = new Div();
        table.addClassName("lib-metrics");
        playbook.metrics().stream()
                .filter(metric -> mode.metrics().contains(metric.key()))
                .forEach(metric -> table.add(new Span(metric.name()), goal(metric)));
        return table;
    }

    private static Span goal(Metric metric) {
        return Rows.text(metric.goal(), "muted");
    }

    private static Div links(FailureMode mode) {
        var list = new Div();
        list.addClassName("col");
        for (var link : mode.links()) {
            var anchor = new Anchor(link.url(), link.text(), AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            list.add(anchor);
        }
        return list;
    }
}

package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.SeverityBadge;

/** The three severities with what each means. */
final class SeverityChoice extends RadioButtonGroup<Severity> {

    SeverityChoice(Severity usual) {
        setLabel("How bad is it?");
        addClassName("severity-choice");
        setItems(Severity.values());
        setItemLabelGenerator(severity -> severity.label() + ", " + severity.word());
        setRenderer(new ComponentRenderer<>(SeverityChoice::option));
        setValue(usual);
    }

    private static Div option(Severity severity) {
        var word = new Span(severity.word());
        word.addClassName("semi");
        var head = new Div(SeverityBadge.filled(severity, false), word);
        head.addClassName("row");
        var meaning = new Span(meaning(severity));
        meaning.addClassNames("s", "muted");
        var option = new Div(head, meaning);
        option.addClassName("severity-option");
        return option;
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case SEV1 ->
                "Everyone is affected, data is lost or a breach is active: all calls failing, no transcripts at all,"
                        + " personal data exposed, P90 above 15 s.";
            case SEV2 ->
                "A segment or region is affected, the SLA is broken: P90 above 7 s, WER above 25 %, task completion"
                        + " below 50 %, speech unintelligible in a region.";
            case SEV3 ->
                "Isolated, the SLA is kept: spikes on fewer than 5 % of calls, small losses at the edges, cosmetic"
                        + " faults, a working fallback.";
        };
    }
}

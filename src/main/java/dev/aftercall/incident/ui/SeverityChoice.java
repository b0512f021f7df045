package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.SeverityBadge;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three severities with what each means, one of them marked as proposed. */
final class SeverityChoice extends RadioButtonGroup<Severity> {

    private final Map<Severity, Span> marks = new EnumMap<>(Severity.class);

    SeverityChoice(Severity usual) {
        setLabel("Severity");
        addClassName("severity-choice");
        setItems(Severity.values());
        setItemLabelGenerator(severity -> severity.label() + ", " + severity.word());
        setRenderer(new ComponentRenderer<>(this::option));
        setValue(usual);
    }

    /** Marks the proposed one; the meanings stand there only as long as nothing is proposed. */
    void mark(@Nullable Severity severity) {
        marks.forEach((option, mark) -> mark.setVisible(option == severity));
        setClassName("compact", severity != null);
    }

    private Div option(Severity severity) {
        var word = new Span(severity.word());
        word.addClassName("semi");
        var head = new Div(SeverityBadge.filled(severity, false), word);
        head.addClassName("row");
        var mark = new Span("proposed");
        mark.addClassNames("s", "muted");
        mark.setVisible(false);
        marks.put(severity, mark);
        head.add(mark);
        var meaning = new Span(meaning(severity));
        meaning.addClassNames("s", "muted", "meaning");
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

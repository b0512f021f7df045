package dev.aftercall.incident.diagnosis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.diagnosis.Diagnosis;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.incident.diagnosis.LayerVerdict;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.incident.ui.Room;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One layer on the sheet: its verdict with evidence, who said so, and four buttons to say otherwise. */
final class LayerItem extends ListItem {

    LayerItem(DiagnosisPanel panel, Diagnosis sheet, Layer layer, Room room) {
        var verdict = sheet.of(layer);
        addClassNames("dx", verdict.map(said -> word(said.verdict())).orElse("none"));
        var node = new Span(new Icon(LayerLabel.icon(layer)));
        node.addClassName("node");
        var name = new Span(layer.label());
        name.addClassName("semi");
        var head = new Div(name);
        head.addClassNames("row", "gap-2");
        verdict.ifPresent(said -> {
            var word = new Span(said.verdict().label());
            word.addClassNames("verdict", word(said.verdict()));
            head.add(word);
        });
        if (sheet.origin().filter(layer::equals).isPresent()) {
            head.add(new Badge(layer == sheet.confirmed() ? "Origin" : "Likely origin", "bad"));
        } else if (sheet.cascade().contains(layer)) {
            head.add(new Badge("Cascade", "warn"));
        }
        var what = new Div(head);
        what.addClassName("grow");
        verdict.ifPresent(said -> what.add(evidence(said, room)));
        what.add(buttons(panel, layer, verdict.map(LayerVerdict::verdict).orElse(null)));
        var history = sheet.historyOf(layer);
        if (!history.isEmpty()) {
            var before = new Div();
            history.forEach(
                    said -> before.add(evidence(said, room, said.verdict().label())));
            var details = new NativeDetails("Before, " + history.size(), before);
            details.addClassName("dx-history");
            what.add(details);
        }
        add(node, what);
    }

    private static Div evidence(LayerVerdict said, Room room) {
        return evidence(said, room, "");
    }

    private static Div evidence(LayerVerdict said, Room room, String word) {
        var text = new Paragraph((word.isEmpty() ? "" : word + ". ") + said.evidence());
        text.addClassName("dx-evidence");
        var by = new Paragraph(new Span(room.crowd().name(said.by()) + ", "), TimeText.minute(said.at()));
        by.addClassNames("s", "muted");
        var block = new Div();
        if (!text.getText().isBlank()) {
            block.add(text);
        }
        if (!said.evidenceUrl().isEmpty()) {
            var link = new Anchor(said.evidenceUrl(), said.evidenceUrl());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            link.addClassNames("s", "clip");
            block.add(new Div(link));
        }
        block.add(by);
        return block;
    }

    private static Div buttons(DiagnosisPanel panel, Layer layer, @Nullable Verdict present) {
        var row = new Div();
        row.addClassName("answers");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", "Verdict on " + layer.label());
        for (var verdict : Verdict.values()) {
            var button = new NativeButton("", _ -> panel.judge(JudgeLayer.of(layer, verdict)));
            button.add(icon(verdict), new Span(verdict.label()));
            button.addClassName("answer");
            button.getElement().setAttribute("aria-pressed", String.valueOf(verdict == present));
            row.add(button);
        }
        var more = new NativeButton("Evidence…", _ -> new JudgeDialog(panel, layer, present).open());
        more.addClassName("step-link");
        more.getElement().setAttribute("aria-label", "Verdict with evidence on " + layer.label());
        row.add(more);
        return row;
    }

    static Icon icon(Verdict verdict) {
        var icon = new Icon(
                switch (verdict) {
                    case HEALTHY -> "circle-check";
                    case SUSPECT -> "circle-help";
                    case FAULTY -> "octagon-x";
                    case UNKNOWN -> "circle-dashed";
                });
        icon.addClassName("v-" + word(verdict));
        return icon;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}

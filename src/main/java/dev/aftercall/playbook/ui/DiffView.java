package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.playbook.DiffLine;
import java.util.List;

/** The lines in which two documents differ, with signs beside the colours. */
final class DiffView extends Div {

    private static final int MOST = 2_000;

    DiffView(List<DiffLine> lines) {
        addClassName("pb-diff");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "What is different");
        if (lines.isEmpty()) {
            add(new Span("Nothing is different."));
        }
        lines.stream().limit(MOST).forEach(line -> add(line(line)));
        if (lines.size() > MOST) {
            add(new Span("and %,d more lines".formatted(lines.size() - MOST)));
        }
    }

    private static Div line(DiffLine line) {
        var sign = new Span(
                switch (line.kind()) {
                    case SAME -> " ";
                    case REMOVED -> "−";
                    case ADDED -> "+";
                    case PLACE -> "";
                });
        sign.addClassName("sign");
        var number = new Span(line.kind() == DiffLine.Kind.PLACE ? "" : String.valueOf(number(line)));
        number.addClassName("no");
        var text = new Span(line.text());
        text.addClassName("tx");
        var row = new Div(number, sign, text);
        row.addClassName(
                switch (line.kind()) {
                    case SAME -> "same";
                    case REMOVED -> "removed";
                    case ADDED -> "added";
                    case PLACE -> "place";
                });
        return row;
    }

    private static int number(DiffLine line) {
        return line.kind() == DiffLine.Kind.REMOVED ? line.before() : line.after();
    }
}

package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.SectionState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What good looks like in a section, with an example: open while nobody has written there, then folded. */
final class Guide extends Div {

    Guide(SectionKind kind, SectionState state) {
        addClassName("guide-text");
        var text = text(kind);
        if (text.isEmpty()) {
            setVisible(false);
            return;
        }
        var summary = new Span(new Icon("lightbulb"), new Span("What good looks like"));
        summary.addClassName("row");
        add(new Fold("guidance", summary, new MarkdownText(text), state == SectionState.EMPTY));
    }

    /** The text beside this class that is called like the section, such as {@code guidance/root-cause.md}. */
    static String text(SectionKind kind) {
        var name = "guidance/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
        try (var in = Guide.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

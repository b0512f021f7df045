package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.MarkdownText;

/** Text that people wrote, rendered for reading. */
public final class ReadText {

    private ReadText() {}

    /** Markdown, rendered and sanitised; a quiet word where there is none. */
    public static Component of(String markdown) {
        if (markdown.isBlank()) {
            var nothing = new Paragraph("Nothing written yet.");
            nothing.addClassName("faint");
            return nothing;
        }
        return new MarkdownText(markdown);
    }
}

package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.base.markdown.Markdown;

/** Text that a person wrote in Markdown, rendered safely. */
public final class MarkdownText extends Div {

    private static final Markdown MARKDOWN = new Markdown();
    private static final int HEADING_LEVEL = 4;

    public MarkdownText(String markdown) {
        addClassName("md");
        getElement().setProperty("innerHTML", MARKDOWN.toHtml(markdown, HEADING_LEVEL, ""));
    }
}

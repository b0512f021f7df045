package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.Wording;
import dev.aftercall.postmortem.Wording.Finding;
import java.util.List;

/** Quotes, under a text, the places that name or blame somebody, with advice; each leads to its place in the text. */
public final class WordingNote extends UnorderedList {

    private static final int SHOWN = 5;
    private static final int AROUND = 32;

    private final Component field;
    private List<Finding> shown = List.of();

    /**
     * Makes an empty one.
     *
     * @param field holds the text that it is about, as the only text area or input within
     */
    public WordingNote(Component field) {
        this.field = field;
        addClassName("wording-note");
        getElement().setAttribute("aria-label", "Wording");
        setVisible(false);
    }

    /** Shows what is found in the text; nothing while there is nothing. */
    public void show(String text, Wording wording) {
        var found = wording.check(text);
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        removeAll();
        found.stream().limit(SHOWN).forEach(finding -> add(item(text, finding)));
        if (found.size() > SHOWN) {
            add(new ListItem("And %d more".formatted(found.size() - SHOWN)));
        }
        setVisible(!found.isEmpty());
    }

    private ListItem item(String text, Finding finding) {
        var quote = new NativeButton("", _ -> jump(finding));
        quote.addClassName("quote");
        quote.getElement().setAttribute("title", "Show in the text");
        var mark = new HtmlContainer("mark");
        mark.setText(finding.found());
        quote.add(new Span(before(text, finding.start())), mark, new Span(after(text, finding.end())));
        var advice = new Span(label(finding) + finding.suggestion() + ".");
        return new ListItem(new Icon("spell-check-2"), quote, advice);
    }

    private static String label(Finding finding) {
        return switch (finding.kind()) {
            case NAME -> "Names a person. ";
            case BLAME -> "Sounds like blame. ";
        };
    }

    private static String before(String text, int end) {
        var line = text.lastIndexOf('\n', end - 1) + 1;
        if (end - line <= AROUND) {
            return text.substring(line, end);
        }
        var space = text.indexOf(' ', end - AROUND);
        return "…" + text.substring(space < 0 || space >= end ? end : space, end);
    }

    private static String after(String text, int start) {
        var newline = text.indexOf('\n', start);
        var line = newline < 0 ? text.length() : newline;
        if (line - start <= AROUND) {
            return text.substring(start, line);
        }
        var space = text.lastIndexOf(' ', start + AROUND);
        return text.substring(start, Math.max(space, start)) + "…";
    }

    private void jump(Finding finding) {
        field.getElement().executeJs("""
                        const field = this.querySelector('textarea, input');
                        if (field) {
                            const here = field.value.startsWith($0, $1) ? $1 : field.value.indexOf($0);
                            field.focus();
                            if (here >= 0) field.setSelectionRange(here, here + $0.length);
                        }
                        """, finding.found(), finding.start());
    }
}

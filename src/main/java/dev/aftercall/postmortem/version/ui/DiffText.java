package dev.aftercall.postmortem.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.postmortem.version.DiffPart;
import dev.aftercall.postmortem.version.DiffPart.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** A text with what was removed from it and added to it; long stretches that stayed the same are left out. */
final class DiffText extends Div {

    private static final int MOST = 1_500;
    private static final int AROUND = 240;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    DiffText(List<DiffPart> parts) {
        addClassName("diff-text");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "What is different");
        for (var i = 0; i < Math.min(parts.size(), MOST); i++) {
            var part = parts.get(i);
            switch (part.kind()) {
                case SAME -> same(part.text(), i == 0, i == parts.size() - 1);
                case REMOVED -> add(marked("del", "removed", part.text()));
                case ADDED -> add(marked("ins", "added", part.text()));
            }
        }
        if (parts.size() > MOST) {
            add(left("and %,d more changes".formatted(parts.size() - MOST)));
        }
        if (parts.stream().allMatch(part -> part.kind() == Kind.SAME)) {
            addComponentAsFirst(left("Nothing is different."));
        }
    }

    /** How many words were removed and added, such as {@code 3 words added, 12 removed}. */
    static String summary(List<DiffPart> parts) {
        return "%,d words added, %,d removed".formatted(words(parts, Kind.ADDED), words(parts, Kind.REMOVED));
    }

    private static long words(List<DiffPart> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToLong(part -> WORD.matcher(part.text()).results().count())
                .sum();
    }

    private void same(String text, boolean first, boolean last) {
        if (text.length() <= 2 * AROUND + 80) {
            add(new Span(text));
            return;
        }
        var head = first ? 0 : edge(text, AROUND);
        var tail = last ? text.length() : edge(text, text.length() - AROUND);
        if (head > 0) {
            add(new Span(text.substring(0, head)));
        }
        add(left("%,d characters the same".formatted(tail - head)));
        if (tail < text.length()) {
            add(new Span(text.substring(tail)));
        }
    }

    /** Does not cut a character in two. */
    private static int edge(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static Component marked(String tag, String meaning, String text) {
        var mark = new Mark(tag);
        var before = new Span("[" + meaning + ": ");
        before.addClassName("sr-only");
        var after = new Span("]");
        after.addClassName("sr-only");
        mark.add(before, new Span(text), after);
        return mark;
    }

    private static Span left(String text) {
        var note = new Span("… " + text + " …");
        note.addClassName("left-out");
        return note;
    }

    private static final class Mark extends HtmlContainer {

        Mark(String tag) {
            super(tag);
        }
    }
}

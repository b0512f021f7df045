package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.playbook.PlaybookProblem;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, line by line. */
final class ProblemList extends UnorderedList {

    private final @Nullable IntConsumer toLine;

    /**
     * Makes an empty list.
     *
     * @param toLine leads to a line; null where the file is not shown
     */
    ProblemList(@Nullable IntConsumer toLine) {
        this.toLine = toLine;
        addClassName("pb-problems");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * Shows the problems.
     *
     * @param before how many lines of the file stand before what is shown to the person
     */
    void show(List<PlaybookProblem> problems, int before) {
        removeAll();
        setVisible(!problems.isEmpty());
        problems.forEach(problem -> {
            var line = Math.max(1, problem.line() - before);
            add(new ListItem(place(line), new Span(problem.message())));
        });
    }

    /** Says something about the file as a whole. */
    void show(String message) {
        removeAll();
        setVisible(true);
        add(new ListItem(new Span(message)));
    }

    private Component place(int line) {
        if (toLine == null) {
            return Rows.text("Line " + line, "semi", "nowrap");
        }
        var leads = toLine;
        var button = new Button("Line " + line, _ -> leads.accept(line));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("link");
        return button;
    }
}

package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.playbook.PlaybookProblem;
import java.util.List;
import java.util.function.IntConsumer;

/** What is wrong with a file, line by line. */
final class ProblemList extends UnorderedList {

    private final IntConsumer toLine;

    /**
     * Makes an empty list.
     *
     * @param toLine leads to a line
     */
    ProblemList(IntConsumer toLine) {
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
            var button = new Button("Line " + line, _ -> toLine.accept(line));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.addClassName("link");
            add(new ListItem(button, new Span(problem.message())));
        });
    }
}

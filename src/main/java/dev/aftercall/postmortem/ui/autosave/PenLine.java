package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.identity.Person;

/** The line under a field in which somebody else writes. */
final class PenLine extends Div {

    private final Span words = new Span();
    private final Span face = new Span();

    PenLine(Runnable takeOver) {
        addClassName("pen-line");
        getElement().setAttribute("role", "status");
        var take = new Button("Take over", _ -> takeOver.run());
        take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(face, words, take);
    }

    /** Names the writer. */
    void show(Person person, boolean tookOver) {
        face.removeAll();
        face.add(new Avatar(person.initials(), person.name(), person.id()));
        words.setText(person.name() + (tookOver ? " took over and is writing here" : " is writing here"));
    }
}

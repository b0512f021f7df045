package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.SectionState;
import java.util.List;
import java.util.function.Consumer;

/** The head of a section: name, state, guidance, and the mark that it is done. */
final class SectionHead extends Header {

    private final Span badge = new Span();
    private final Span last = new Span();
    private final Button done = new Button();
    private final Span end = new Span();
    private final SectionKind kind;
    private SectionState state = SectionState.EMPTY;

    SectionHead(SectionKind kind, Consumer<SectionState> mark) {
        this.kind = kind;
        var guidance = new Span(kind.guidance());
        guidance.addClassNames("s", "muted", "guide");
        last.addClassNames("s", "faint", "nowrap");
        done.addThemeVariants(ButtonVariant.SMALL);
        done.addClassName("aura-accent-neutral");
        done.addClickListener(_ -> mark.accept(state == SectionState.DONE ? SectionState.DRAFT : SectionState.DONE));
        end.add(last, done);
        end.addClassNames("row", "end");
        add(new H2(kind.label()), badge, end, guidance);
    }

    /** Puts buttons before the mark. */
    void beside(List<? extends Component> buttons) {
        buttons.forEach(button -> end.addComponentAtIndex(1, button));
    }

    void show(EditorModel model) {
        var section = model.postmortem().section(kind);
        state = section.state();
        badge.removeAll();
        badge.add(new Badge(state.label(), variant(state)));
        done.setVisible(model.isWritable());
        done.setText(state == SectionState.DONE ? "Back to draft" : "Mark as done");
        done.setIcon(new Icon(state == SectionState.DONE ? "undo-2" : "check"));
        done.setAriaLabel(done.getText() + ": " + kind.label());
        last.setText(section.by() == null ? "" : "last by " + model.name(section.by()));
    }

    private static String variant(SectionState state) {
        return switch (state) {
            case EMPTY -> "line";
            case DRAFT -> "accent";
            case DONE -> "good";
        };
    }
}

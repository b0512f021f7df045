package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.analysis.ContributingFactor;
import dev.aftercall.postmortem.analysis.FactorId;
import dev.aftercall.postmortem.ui.Children;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Contributing factors as chips, with a field for one more. */
final class FactorsField extends Div {

    private final Div chips = new Div();
    private final TextField more = new TextField();
    private final boolean writable;
    private final Consumer<String> added;
    private final Consumer<FactorId> removed;
    private List<ContributingFactor> shown = List.of();

    FactorsField(boolean writable, Consumer<String> added, Consumer<FactorId> removed) {
        this.writable = writable;
        this.added = added;
        this.removed = removed;
        var label = new Span("Contributing factors");
        addClassName("factor-box");
        label.addClassName("label");
        chips.addClassName("factors");
        more.setPlaceholder("Add a factor");
        more.setAriaLabel("Add a contributing factor");
        more.setMaxLength(500);
        more.addThemeVariants(TextFieldVariant.SMALL);
        more.addKeyDownListener(Key.ENTER, _ -> add());
        more.addBlurListener(_ -> add());
        chips.add(more);
        more.setVisible(writable);
        add(label, chips);
    }

    void show(List<ContributingFactor> factors) {
        if (factors.equals(shown)) {
            return;
        }
        shown = factors;
        var wanted = new ArrayList<Component>();
        factors.forEach(factor -> wanted.add(chip(factor)));
        wanted.add(more);
        Children.sync(chips, wanted);
    }

    private void add() {
        var text = more.getValue().strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            more.clear();
            added.accept(text);
        } catch (DomainException reason) {
            more.setValue(text);
            more.setErrorMessage(reason.getMessage());
            more.setInvalid(true);
        }
    }

    private Span chip(ContributingFactor factor) {
        var chip = new Span(new Span(factor.text()));
        chip.addClassName("badge");
        if (writable) {
            var remove = new Button(new Icon("x").size(12), _ -> removed.accept(factor.id()));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.addClassName("remove");
            remove.setAriaLabel("Remove factor: " + factor.text());
            chip.add(remove);
        }
        return chip;
    }
}

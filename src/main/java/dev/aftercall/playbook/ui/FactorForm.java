package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Playbook;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The name and the bounds of a measured factor. */
final class FactorForm extends Div {

    private final Factor factor;
    private final FactorRule.Measured rule;
    private final TextField name = new TextField("Name");
    private final FigureField sev2;
    private final FigureField sev1;

    FactorForm(Playbook playbook, Factor factor, FactorRule.Measured rule) {
        this.factor = factor;
        this.rule = rule;
        var metric = playbook.metric(rule.metric()).orElseThrow();
        sev2 = new FigureField("SEV-2 from", metric, rule.sev2());
        sev1 = new FigureField("SEV-1 beyond", metric, rule.sev1());
        name.setValue(factor.name());
        name.setMaxLength(120);
        var bounds = new Div(sev2, sev1);
        bounds.addClassName("pair");
        addClassName("form");
        add(name, bounds);
    }

    Optional<UnaryOperator<Playbook>> read() {
        var readable = sev2.isReadable();
        readable = sev1.isReadable() && readable;
        var lower = sev2.figure();
        var upper = sev1.figure();
        if (!readable || lower == null || upper == null) {
            sev2.setInvalid(sev2.isInvalid() || lower == null);
            sev1.setInvalid(sev1.isInvalid() || upper == null);
            return Optional.empty();
        }
        return Optional.of(PlaybookEdits.factor(
                new Factor(factor.key(), name.getValue(), new FactorRule.Measured(rule.metric(), lower, upper))));
    }
}

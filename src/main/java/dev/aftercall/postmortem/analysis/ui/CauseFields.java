package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;

/** The category of the root cause with its share in the runbook, and what contributed. */
final class CauseFields extends Div {

    private final EditorModel model;
    private final RootCauseService service;
    private final Select<RootCauseCategory> category = new Select<>();
    private final FactorsField factors;
    private boolean showing;

    CauseFields(EditorModel model, RootCauseService service) {
        this.model = model;
        this.service = service;
        addClassName("pair");
        Anchors.mark(category, "CATEGORY");
        category.setLabel("Category");
        category.setItems(RootCauseCategory.values());
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption("Not chosen");
        category.setItemLabelGenerator(value -> value == null ? "Not chosen" : value.label());
        category.setReadOnly(!model.isWritable());
        category.addValueChangeListener(change -> {
            if (!showing) {
                service.choose(model.id(), change.getValue());
            }
        });
        factors = new FactorsField(
                model.isWritable(),
                text -> service.addFactor(model.id(), text),
                factor -> service.removeFactor(model.id(), factor));
        add(category, factors);
    }

    void show() {
        var cause = service.of(model.id());
        showing = true;
        category.setValue(cause.category());
        showing = false;
        var chosen = cause.category();
        category.setHelperText(
                chosen == null
                        ? "The runbook's six kinds, most frequent first."
                        : chosen.runbookShare() + " % of cases in the runbook");
        factors.show(cause.factors());
    }
}

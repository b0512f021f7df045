package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.aftercall.postmortem.analysis.CauseShare;
import dev.aftercall.postmortem.analysis.RootCause;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The category of the root cause with its share in the runbook, and what contributed. */
final class CauseFields extends Div {

    /** A percentage of fewer postmortems would pretend to know. */
    private static final int ENOUGH = 10;

    private final EditorModel model;
    private final RootCauseService service;
    private final Select<RootCauseCategory> category = new Select<>();
    private final FactorsField factors;
    private Map<RootCauseCategory, CauseShare> shares = Map.of();
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
                shares = service.shares();
            }
        });
        factors = new FactorsField(
                model.isWritable(),
                text -> service.addFactor(model.id(), text),
                factor -> service.removeFactor(model.id(), factor));
        add(category, factors);
    }

    void show(RootCause cause) {
        showing = true;
        category.setValue(cause.category());
        showing = false;
        var chosen = cause.category();
        category.setHelperText(help(cause.category()));
        factors.show(cause.factors());
    }

    private String help(@Nullable RootCauseCategory chosen) {
        if (chosen == null) {
            return "The runbook's six kinds, most frequent first.";
        }
        if (shares.isEmpty()) {
            shares = service.shares();
        }
        var share = Objects.requireNonNull(shares.get(chosen));
        var ofAll = "%d of %d".formatted(share.here(), share.total());
        return "%d %% of cases in the runbook, ".formatted(share.runbook())
                + (share.total() < ENOUGH ? ofAll + " here" : "%d %% here (%s)".formatted(share.percentHere(), ofAll));
    }
}

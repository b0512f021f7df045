package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes down what shows that an answer is true. */
final class EvidenceDialog extends FormDialog {

    EvidenceDialog(WhyNode node, String label, BiConsumer<String, @Nullable String> save) {
        this(node, label, new TextArea("What shows it"), new TextField("Link"), save);
    }

    private EvidenceDialog(
            WhyNode node, String label, TextArea evidence, TextField url, BiConsumer<String, @Nullable String> save) {
        super("Evidence of why " + label, "Save evidence", form(evidence, url), () -> {
            save.accept(evidence.getValue(), url.getValue());
            return true;
        });
        evidence.setValue(node.evidence());
        evidence.setHelperText("A metric, a call, a change, a log line.");
        url.setValue(node.evidenceUrl() == null ? "" : node.evidenceUrl());
        url.setPlaceholder("https://…");
        dirtyWhen(() -> !evidence.getValue().equals(node.evidence()));
    }

    private static Div form(TextArea evidence, TextField url) {
        var form = new Div(evidence, url);
        form.addClassName("action-form");
        evidence.addClassName("wide");
        url.addClassName("wide");
        return form;
    }
}

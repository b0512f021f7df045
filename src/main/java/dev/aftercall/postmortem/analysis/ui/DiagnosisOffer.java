package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.postmortem.analysis.DiagnosisDraft;
import dev.aftercall.postmortem.analysis.DiagnosisDraftService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyTree;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.function.Consumer;

/** Offers the incident's diagnosis as first whys: by itself while nothing has been asked, later on demand. */
final class DiagnosisOffer extends Div {

    private final EditorModel model;
    private final DiagnosisDraftService drafts;
    private final Consumer<WhyId> added;
    private final Span text = new Span();

    DiagnosisOffer(EditorModel model, DiagnosisDraftService drafts, Consumer<WhyId> added) {
        this.model = model;
        this.drafts = drafts;
        this.added = added;
        addClassNames("notice", "info");
        text.addClassName("grow");
        var look = new Button("Look at the draft", new Icon("stethoscope"), _ -> open());
        look.addThemeVariants(ButtonVariant.SMALL);
        look.addClassName("aura-accent-neutral");
        add(text, look);
        setVisible(false);
    }

    /** Asks for the diagnosis only while the tree is empty. */
    void show(WhyTree tree) {
        if (!tree.isEmpty() || !model.isWritable()) {
            setVisible(false);
            return;
        }
        var draft = drafts.draft(model.id());
        setVisible(draft.isOffered());
        text.setText("The diagnosis of the incident can be your first %d whys."
                .formatted(draft.whys().size()));
    }

    /** Shows what would be added, or says why there is nothing. */
    void open() {
        var draft = drafts.draft(model.id());
        if (draft.isOffered()) {
            new DiagnosisDialog(draft, () -> take(draft)).open();
        } else {
            Notifications.info(
                    draft.takenOver() == null
                            ? "The diagnosis names no layer at fault, so there is nothing to begin with."
                            : "The diagnosis has been taken over already. Remove its branch to take it over again.");
        }
    }

    private void take(DiagnosisDraft draft) {
        added.accept(drafts.takeOver(model.id(), draft));
    }
}

package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence of one why: its chips, and the dialogs behind them. */
final class WhyProof {

    private final IncidentKey incident;
    private final boolean writable;
    private final WhyCommands commands;
    private final WhyTexts texts;
    private final EvidenceChips chips;
    private @Nullable WhyView shown;

    WhyProof(EditorModel model, WhyCommands commands, WhyTexts texts) {
        this.incident = model.postmortem().incident().key();
        this.writable = model.isWritable();
        this.commands = commands;
        this.texts = texts;
        chips = new EvidenceChips(writable, this::edit, this::open);
    }

    EvidenceChips chips() {
        return chips;
    }

    void show(WhyView view) {
        shown = view;
        chips.show(view.node(), view.label(), view.evidence());
    }

    /** Asks for evidence. */
    void edit() {
        var view = shown;
        if (view != null) {
            new EvidenceDialog(view, commands.choices(), (text, url, pinned, unpinned) -> {
                        texts.saveEvidence(text, url);
                        commands.pin(view.node(), pinned, unpinned);
                    })
                    .open();
        }
    }

    private void open(Evidence evidence) {
        var view = shown;
        if (view != null) {
            new EvidenceDetails(
                            evidence,
                            view.label(),
                            incident,
                            writable,
                            () -> commands.pin(view.node(), Set.of(), Set.of(evidence.ref())))
                    .open();
        }
    }
}

package dev.aftercall.postmortem.runbookchange.ui;

import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.ui.ExemptionPanels;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.PostmortemSection;
import dev.aftercall.postmortem.ui.SectionEditor;
import org.springframework.stereotype.Component;

/** The five questions on the playbook. */
@Component
class RunbookSection implements PostmortemSection {

    private static final String EXEMPT =
            "Nobody can answer these any more? A manager or facilitator can sign for leaving them open.";

    private final AnswerMoves moves;
    private final ExemptionPanels exemptions;

    RunbookSection(AnswerMoves moves, ExemptionPanels exemptions) {
        this.moves = moves;
        this.exemptions = exemptions;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.RUNBOOK_CHANGES;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new RunbookEditor(moves, exemptions.make(kind(), EXEMPT));
    }
}

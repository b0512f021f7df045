package dev.aftercall.postmortem.regression.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.ui.ExemptionPanels;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.PostmortemSection;
import dev.aftercall.postmortem.ui.SectionEditor;
import org.springframework.stereotype.Component;

/** The regression cases of a postmortem. */
@Component
class CasesSection implements PostmortemSection {

    private static final String EXEMPT =
            "Nothing here that a test could hold? A manager or facilitator can sign for that.";

    private final RegressionQueries queries;
    private final CaseMoves moves;
    private final ExemptionPanels exemptions;

    CasesSection(RegressionQueries queries, CaseMoves moves, ExemptionPanels exemptions) {
        this.queries = queries;
        this.moves = moves;
        this.exemptions = exemptions;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.REGRESSION;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new CasesEditor(model, queries, moves, exemptions.make(kind(), EXEMPT));
    }

    @Override
    public String count(PostmortemDetails postmortem) {
        var count = queries.of(postmortem.id()).size();
        return count == 0 ? "" : String.valueOf(count);
    }
}

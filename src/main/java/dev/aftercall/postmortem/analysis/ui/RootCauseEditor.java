package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.analysis.AnalysisQueries;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.SectionEditor;
import dev.aftercall.postmortem.ui.TextBlock;

/** Writes the root cause. */
final class RootCauseEditor extends SectionEditor {

    private final AnalysisQueries analysis;
    private final CauseFields cause;
    private final WhyTreePanel tree;
    private final TextBlock notes;

    RootCauseEditor(
            EditorModel model,
            PostmortemService postmortems,
            AnalysisQueries analysis,
            CauseFields cause,
            WhyTreePanel tree) {
        this.analysis = analysis;
        this.cause = cause;
        this.tree = tree;
        notes = TextBlock.markdown(model, FieldKey.ROOT_CAUSE_NOTES, postmortems, "");
        addClassName("root-cause");
        add(cause, tree, notes);
    }

    @Override
    public void show(EditorModel model) {
        var present = analysis.of(model.id());
        cause.show(present.cause());
        tree.show(model, present);
        notes.show(model);
    }
}

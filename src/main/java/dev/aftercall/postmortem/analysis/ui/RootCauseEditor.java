package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.SectionEditor;
import dev.aftercall.postmortem.ui.TextBlock;

/** Writes the root cause. */
final class RootCauseEditor extends SectionEditor {

    private final CauseFields cause;
    private final WhyTreePanel tree;
    private final TextBlock notes;

    RootCauseEditor(EditorModel model, PostmortemService postmortems, CauseFields cause, WhyTreePanel tree) {
        this.cause = cause;
        this.tree = tree;
        notes = TextBlock.markdown(model, FieldKey.ROOT_CAUSE_NOTES, postmortems, "");
        addClassName("root-cause");
        add(cause, tree, notes);
    }

    @Override
    public void show(EditorModel model) {
        cause.show();
        tree.show(model);
        notes.show(model);
    }
}

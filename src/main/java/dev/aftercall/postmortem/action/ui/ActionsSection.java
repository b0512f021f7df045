package dev.aftercall.postmortem.action.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.PostmortemSection;
import dev.aftercall.postmortem.ui.SectionEditor;
import org.springframework.stereotype.Component;

/** The action items of a postmortem. */
@Component
class ActionsSection implements PostmortemSection {

    private final ActionsDesk desk;
    private final ActionService service;
    private final ActionMoves moves;

    ActionsSection(ActionsDesk desk, ActionService service, ActionMoves moves) {
        this.desk = desk;
        this.service = service;
        this.moves = moves;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.ACTIONS;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new ActionsEditor(model, desk, service, moves);
    }

    @Override
    public String count(PostmortemDetails postmortem) {
        var count = desk.queries().of(postmortem.id()).size();
        return count == 0 ? "" : String.valueOf(count);
    }
}

package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out what people do in the tree and keeps the focus where they work. */
final class WhyEditing implements WhyCommands {

    private final PostmortemId postmortem;
    private final WhyService service;
    private final WhyTreePanel panel;
    private final UndoLine undo;

    WhyEditing(PostmortemId postmortem, WhyService service, WhyTreePanel panel, UndoLine undo) {
        this.postmortem = postmortem;
        this.service = service;
        this.panel = panel;
        this.undo = undo;
    }

    /** Asks about the problem itself. */
    void askFirst(String question) {
        ask(null, null, question);
    }

    @Override
    public void askBelow(WhyNode why, String question) {
        ask(why.id(), null, question);
    }

    @Override
    public void askBeside(WhyNode why, String question) {
        ask(why.parent(), why.id(), question);
    }

    @Override
    public void move(WhyNode why, WhyMove direction) {
        service.move(why.id(), direction);
        panel.refresh();
        panel.card(why.id()).ifPresent(WhyCard::focusAnswer);
    }

    @Override
    public void remove(WhyNode why) {
        undo.offer(service.remove(why.id()));
        panel.refresh();
    }

    @Override
    public void mark(WhyNode why, WhyMark mark) {
        service.mark(why.id(), mark);
        panel.refresh();
    }

    @Override
    public SaveOutcome edit(WhyNode why, long expectedVersion, EditWhy texts) {
        return service.edit(why.id(), expectedVersion, texts);
    }

    @Override
    public Optional<WhyNode> reload(WhyNode why) {
        return panel.stored().find(why.id());
    }

    private void ask(@Nullable WhyId parent, @Nullable WhyId after, String question) {
        var added = service.add(postmortem, parent, after, question, "");
        panel.refresh();
        panel.card(added).ifPresent(question.isEmpty() ? WhyCard::focusQuestion : WhyCard::focusAnswer);
    }
}

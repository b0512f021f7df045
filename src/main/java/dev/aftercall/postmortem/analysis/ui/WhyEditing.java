package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceRef;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.analysis.WhyTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out what people do in the tree and keeps the focus where they work. */
final class WhyEditing implements WhyCommands {

    private final PostmortemId postmortem;
    private final WhyService service;
    private final WhyEvidenceService evidence;
    private final WhyTreePanel panel;
    private final UndoLine undo;

    WhyEditing(
            PostmortemId postmortem,
            WhyService service,
            WhyEvidenceService evidence,
            WhyTreePanel panel,
            UndoLine undo) {
        this.postmortem = postmortem;
        this.service = service;
        this.evidence = evidence;
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
    public void move(WhyNode why, WhyMove where) {
        service.move(why.id(), where);
        panel.refresh();
        panel.focus(why.id(), WhyFocus.KEEP);
    }

    @Override
    public void remove(WhyNode why) {
        var near = nearest(service.tree(postmortem), why);
        undo.offer(service.remove(why.id()));
        panel.refresh();
        panel.focus(near.orElse(null), WhyFocus.ANSWER);
    }

    @Override
    public void removeEmpty(WhyNode why) {
        var tree = service.tree(postmortem);
        var isEmpty = tree.find(why.id())
                .filter(node -> node.question().isBlank() && node.answer().isBlank())
                .isPresent();
        if (isEmpty && tree.childrenOf(why.id()).isEmpty()) {
            remove(why);
        }
    }

    @Override
    public void mark(WhyNode why, WhyMark mark) {
        service.mark(why.id(), mark);
        panel.refresh();
    }

    @Override
    public List<Evidence> choices() {
        return evidence.choices(postmortem);
    }

    @Override
    public void pin(WhyNode why, Set<EvidenceRef> pinned, Set<EvidenceRef> unpinned) {
        unpinned.forEach(ref -> evidence.unpin(why.id(), ref));
        pinned.forEach(ref -> evidence.pin(why.id(), ref));
        panel.refresh();
    }

    @Override
    public SaveOutcome edit(WhyNode why, long expectedVersion, EditWhy texts) {
        return service.edit(why.id(), expectedVersion, texts);
    }

    @Override
    public Optional<WhyNode> reload(WhyNode why) {
        return service.tree(postmortem).find(why.id());
    }

    private void ask(@Nullable WhyId parent, @Nullable WhyId after, String question) {
        var added = service.add(postmortem, parent, after, question, "");
        panel.refresh();
        panel.focus(added, question.isEmpty() ? WhyFocus.QUESTION : WhyFocus.ANSWER);
    }

    /** Where the eye is after a why has gone: the one before it, or else the one after it, or else the one above. */
    private static Optional<WhyId> nearest(WhyTree tree, WhyNode why) {
        var siblings = why.parent() == null ? tree.roots() : tree.childrenOf(why.parent());
        var ids = siblings.stream().map(WhyNode::id).toList();
        var index = ids.indexOf(why.id());
        if (index > 0) {
            return Optional.of(ids.get(index - 1));
        }
        return ids.size() > 1 ? Optional.of(ids.get(1)) : Optional.ofNullable(why.parent());
    }
}

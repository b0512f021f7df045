package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.comment.Comment;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.Faces;
import dev.aftercall.postmortem.ui.StepMenu;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One comment: who, when, what; its author can change it or take it back. */
final class CommentItem extends ListItem {

    private final CommentContext context;
    private final Div body = new Div();
    private @Nullable Comment shown;
    private boolean editing;

    CommentItem(Comment comment, CommentContext context) {
        this.context = context;
        addClassName("comment");
        Anchors.mark(this, "comment-" + comment.id());
        getElement().setAttribute("tabindex", "-1");
    }

    void show(Comment comment, EditorModel model, boolean changeable) {
        var same = comment.equals(shown) && changeable == (getElement().getAttribute("data-own") != null);
        if (same || (editing && shown != null && shown.edits() == comment.edits() && changeable)) {
            return;
        }
        shown = comment;
        editing = false;
        if (changeable) {
            getElement().setAttribute("data-own", "");
        } else {
            getElement().removeAttribute("data-own");
        }
        removeAll();
        var name = new Span(model.name(comment.author()));
        name.addClassName("semi");
        var when = new Ago(comment.createdAt(), context.clock().instant());
        when.addClassNames("s", "faint", "nowrap");
        var head = new Div(Faces.of(model.person(comment.author())), name, when);
        head.addClassName("comment-head");
        if (comment.editedAt() != null) {
            var edited = new Span("edited");
            edited.addClassNames("s", "faint");
            edited.getElement().setAttribute("title", Times.full(comment.editedAt()));
            head.add(edited);
        }
        if (changeable) {
            head.add(new StepMenu(
                    "More for this comment",
                    menu -> menu.step("pencil", "Edit", () -> edit(comment))
                            .step("trash-2", "Remove", () -> context.service().remove(comment.id()))));
        }
        body.removeAll();
        body.add(new MarkdownText(comment.text()));
        add(head, body);
        if (!comment.mentioned().isEmpty()) {
            add(told(comment, model));
        }
    }

    private void edit(Comment comment) {
        editing = true;
        var saved = new Runnable[1];
        var field = new MentionField(
                "Change the comment", "", context.model().draftKey("comment." + comment.id()), () -> saved[0].run());
        field.offer(context.people());
        field.show(comment.text());
        saved[0] = () -> save(comment, field);
        var save = new Button("Save", _ -> save(comment, field));
        save.addThemeVariants(ButtonVariant.SMALL);
        var cancel = new Button("Cancel", _ -> leave(comment, field));
        cancel.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var foot = new Span(cancel, save);
        foot.addClassNames("row", "end");
        body.removeAll();
        body.add(field, foot);
        field.focus();
    }

    private void save(Comment comment, MentionField field) {
        if (field.isBlank()) {
            Notifications.refused("A comment cannot be empty; remove it instead");
            return;
        }
        context.service().edit(comment.id(), comment.edits(), field.text());
        leave(comment, field);
    }

    private void leave(Comment comment, MentionField field) {
        editing = false;
        field.clear();
        body.removeAll();
        body.add(new MarkdownText(comment.text()));
        shown = null;
        context.reload();
    }

    private static Span told(Comment comment, EditorModel model) {
        var names = comment.mentioned().stream().map(model::name).sorted().collect(Collectors.joining(", "));
        var told = new Span(new Icon("bell").size(12), new Span(names));
        told.addClassNames("told", "s", "muted");
        told.getElement().setAttribute("title", "Told: " + names);
        return told;
    }
}

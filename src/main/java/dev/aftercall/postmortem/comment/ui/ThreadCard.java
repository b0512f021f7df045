package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.comment.Comment;
import dev.aftercall.postmortem.comment.CommentId;
import dev.aftercall.postmortem.comment.CommentPlace;
import dev.aftercall.postmortem.comment.CommentThread;
import dev.aftercall.postmortem.ui.Children;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A thread: where it belongs, what was said, the answer, and whether it is resolved. */
final class ThreadCard extends ListItem {

    private final CommentContext context;
    private final CommentId id;
    private final OrderedList list = new OrderedList();
    private final Map<CommentId, CommentItem> items = new HashMap<>();
    private final Button resolve = new Button();
    private final Span resolved = new Span();
    private final ReplyBox reply;
    private boolean open = true;

    ThreadCard(CommentThread thread, CommentContext context) {
        this.context = context;
        id = thread.id();
        addClassName("thread");
        reply = new ReplyBox(id, context);
        resolve.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        resolve.addClickListener(_ -> {
            if (open) {
                context.service().resolve(id);
            } else {
                context.service().reopen(id);
            }
        });
        resolved.addClassNames("s", "muted", "resolved");
        var head = new Div(place(thread.place()), resolve);
        head.addClassName("thread-head");
        add(head, resolved, list, reply);
    }

    void show(CommentThread thread, boolean writable) {
        open = thread.isOpen();
        var model = context.model();
        items.keySet().retainAll(thread.comments().stream().map(Comment::id).toList());
        for (var comment : thread.comments()) {
            var own = comment.author().equals(model.viewer());
            items.computeIfAbsent(comment.id(), _ -> new CommentItem(comment, context))
                    .show(comment, model, writable && open && own);
        }
        Children.sync(
                list,
                thread.comments().stream()
                        .flatMap(comment -> Stream.ofNullable(items.get(comment.id())))
                        .toList());
        resolve.setVisible(writable && thread.canResolve());
        resolve.setIcon(new Icon(open ? "check" : "undo-2"));
        resolve.setText(open ? "Resolve" : "Open again");
        resolve.setAriaLabel(resolve.getText() + ": " + thread.place().name());
        var at = thread.resolvedAt();
        resolved.setVisible(at != null);
        resolved.setText(
                at == null ? "" : "Resolved by %s, %s".formatted(model.name(thread.resolvedBy()), Times.full(at)));
        reply.setVisible(writable);
    }

    private NativeButton place(CommentPlace place) {
        var whole = place.anchor() == null;
        var link = new NativeButton(
                whole ? place.section().label() : place.section().label() + " · " + place.name());
        link.addClassNames("link", "clip", "place");
        link.getElement().setAttribute("title", "Go to: " + place.name());
        link.addClickListener(_ -> context.jump(place));
        return link;
    }
}

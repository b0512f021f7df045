package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.postmortem.comment.CommentId;

/** A button that opens a field to answer in a thread. */
final class ReplyBox extends Div {

    private final CommentId thread;
    private final CommentContext context;
    private final Button begin = new Button("Reply", _ -> begin());
    private final MentionField text;

    ReplyBox(CommentId thread, CommentContext context) {
        this.thread = thread;
        this.context = context;
        addClassName("reply");
        begin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        text = new MentionField("Reply", "Reply", context.model().draftKey("reply." + thread), this::send);
        add(begin);
    }

    private void begin() {
        text.offer(context.people());
        var send = new Button("Reply", _ -> send());
        send.addThemeVariants(ButtonVariant.SMALL);
        send.addClassName("aura-accent-neutral");
        var cancel = new Button("Cancel", _ -> end());
        cancel.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var foot = new Span(cancel, send);
        foot.addClassNames("row", "end");
        removeAll();
        add(text, foot);
        text.focus();
    }

    private void send() {
        if (text.isBlank()) {
            text.focus();
            return;
        }
        context.service().reply(thread, text.text());
        text.clear();
        end();
    }

    private void end() {
        removeAll();
        add(begin);
        begin.focus();
    }
}

package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.comment.CommentPlace;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.List;

/** Begins a thread about a place of the section at hand, or about the section as a whole. */
final class Composer extends Div {

    /** Takes a comment. */
    @FunctionalInterface
    interface Sender {

        void send(CommentPlace place, String text);
    }

    private final Sender sender;
    private final Span about = new Span();
    private final Button widen = new Button(new Icon("x"));
    private final MentionField text;
    private CommentPlace place = CommentPlace.whole(SectionKind.OVERVIEW);

    Composer(EditorModel model, Sender sender) {
        this.sender = sender;
        addClassName("comment-new");
        text = new MentionField("New comment", "Comment. @ names somebody.", model.draftKey("comment"), this::send);
        about.addClassNames("grow", "clip");
        widen.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        widen.addClickListener(_ -> about(CommentPlace.whole(place.section())));
        var place = new Div(about, widen);
        place.addClassName("about");
        var send = new Button("Comment", _ -> send());
        send.addThemeVariants(ButtonVariant.SMALL);
        send.addClassName("aura-accent-neutral");
        var foot = new Span(send);
        foot.addClassNames("row", "end");
        add(place, text, foot);
    }

    void offer(List<Person> people) {
        text.offer(people);
    }

    /** Says what the next comment is about. */
    void about(CommentPlace next) {
        place = next;
        var whole = next.anchor() == null;
        about.setText("About " + (whole ? next.section().label() : "“" + next.name() + "”"));
        about.getElement().setAttribute("title", next.name());
        widen.setVisible(!whole);
        widen.setAriaLabel("About " + next.section().label() + " as a whole");
    }

    CommentPlace place() {
        return place;
    }

    void focus() {
        text.focus();
    }

    private void send() {
        if (text.isBlank()) {
            text.focus();
            return;
        }
        sender.send(place, text.text());
        text.clear();
        about(CommentPlace.whole(place.section()));
    }
}

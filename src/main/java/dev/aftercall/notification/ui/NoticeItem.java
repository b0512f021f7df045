package dev.aftercall.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.notification.Notice;
import dev.aftercall.notification.NoticeService;
import java.time.Instant;
import java.util.Optional;

/** One notice; following it marks it as read. */
final class NoticeItem extends ListItem {

    NoticeItem(Notice notice, Optional<Person> actor, Instant now, NoticeService service) {
        addClassName("notice-row");
        setClassName("unread", notice.isUnread());
        var kind = new Icon(icon(notice.kind()));
        var link = new Anchor(notice.path(), "");
        link.addClassName("plain");
        actor.ifPresent(person -> link.add(bold(person.name())));
        link.add(new Span((actor.isPresent() ? " " : "") + notice.text()));
        link.getElement().addEventListener("click", _ -> {
            if (notice.isUnread()) {
                service.markRead(notice.id());
            }
        });
        var words = new Div(link);
        words.addClassName("words");
        if (!notice.excerpt().isEmpty()) {
            var excerpt = new Span(notice.excerpt());
            excerpt.addClassNames("excerpt", "muted");
            words.add(excerpt);
        }
        var about = new Span(new Span(notice.kind().label()), new Ago(notice.createdAt(), now));
        about.addClassNames("about", "s", "faint");
        words.add(about);
        add(kind, words, toggle(notice, service));
    }

    private static Button toggle(Notice notice, NoticeService service) {
        var unread = notice.isUnread();
        var toggle = new Button(new Icon(unread ? "circle-dot" : "circle"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClassName("mark");
        toggle.setAriaLabel(unread ? "Unread: mark as read" : "Read: mark as unread");
        toggle.setTooltipText(unread ? "Mark as read" : "Mark as unread");
        toggle.addClickListener(_ -> {
            if (unread) {
                service.markRead(notice.id());
            } else {
                service.markUnread(notice.id());
            }
        });
        return toggle;
    }

    private static Span bold(String text) {
        var bold = new Span(text);
        bold.addClassName("semi");
        return bold;
    }

    private static String icon(NoticeKind kind) {
        return switch (kind) {
            case MENTION -> "message-square-text";
            case ANSWER -> "messages-square";
            case REVIEW -> "square-pen";
            case PUBLICATION -> "newspaper";
            case ACTION -> "list-checks";
            case MEETING -> "calendar";
        };
    }
}

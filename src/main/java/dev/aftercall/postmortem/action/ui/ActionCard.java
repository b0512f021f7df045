package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.ui.Faces;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import dev.aftercall.postmortem.ui.StepMenu;
import java.net.URI;

/** An action item as a card. */
final class ActionCard extends ListItem {

    private final ActionItem item;
    private final NativeButton open;

    /**
     * Makes the card.
     *
     * @param origin what the card says about where the item stands
     */
    private ActionCard(ActionItem item, ActionContext context, ActionMoves moves, Component origin) {
        this.item = item;
        this.open = new NativeButton(item.title(), _ -> moves.open(item));
        addClassName("act");
        getElement().setAttribute("data-item", item.id().toString());
        if (item.isOverdue(context.today())) {
            addClassName("late");
        }
        open.addClassName("open");
        add(new H3(open), from(item, origin));
        if (!item.proof().isBlank() || item.trackerUrl() != null) {
            add(proof(item));
        }
        add(foot(item, context), new StepMenu("Steps for " + item.title(), menu -> moves.fill(menu, item)));
    }

    /** A card on the board, where the column tells the state. */
    static ActionCard onBoard(ActionItem item, ActionContext context, ActionMoves moves) {
        var incident = PostmortemNavigation.link(
                item.postmortem(), SectionKind.ACTIONS, item.incident().value());
        var origin = new Span(SeverityBadge.quiet(item.severity()), incident);
        origin.addClassName("row");
        var card = new ActionCard(item, context, moves, origin);
        DragSource.create(card).setDragData(item);
        return card;
    }

    /** A card in its postmortem, which tells the incident. */
    static ActionCard inPostmortem(ActionItem item, ActionContext context, ActionMoves moves) {
        return new ActionCard(item, context, moves, ActionDialog.badge(item.state()));
    }

    /** Whether the card says what the item says now. */
    boolean isOf(ActionItem present) {
        return item.equals(present);
    }

    void focusTitle() {
        open.focus();
    }

    private static Paragraph from(ActionItem item, Component origin) {
        var from = new Paragraph(origin, new Span(item.kind().label()));
        from.addClassName("from");
        return from;
    }

    private static Paragraph proof(ActionItem item) {
        var line = new Paragraph();
        line.addClassName("proof");
        if (item.trackerUrl() != null) {
            line.add(new Icon("external-link").size(14), tracker(item.trackerUrl()));
        }
        if (!item.proof().isBlank()) {
            var text = new Span(item.proof());
            text.getElement().setAttribute("title", item.proof());
            line.add(new Icon(item.state() == ActionState.DONE ? "badge-check" : "file-text").size(14), text);
        }
        return line;
    }

    static Anchor tracker(String url) {
        var link = new Anchor(url, lastPart(url));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener nofollow");
        link.getElement().setAttribute("title", url);
        return link;
    }

    /** A ticket's address usually ends in its name. */
    private static String lastPart(String url) {
        var path = URI.create(url).getPath();
        var last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? URI.create(url).getHost() : last;
    }

    private static Component foot(ActionItem item, ActionContext context) {
        var foot = new Paragraph(
                Faces.of(context.person(item.owner())), new Badge(item.horizon().label()));
        foot.addClassName("foot");
        if (item.priority() == Priority.HIGH && !item.state().isClosed()) {
            var high = new Span(new Icon("chevrons-up"), new Span("High"));
            high.addClassNames("prio", "bad");
            foot.add(high);
        }
        foot.add(new DueLabel(item, context.today()));
        return foot;
    }
}

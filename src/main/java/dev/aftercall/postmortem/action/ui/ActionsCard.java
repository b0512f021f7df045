package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.incident.ui.RoomFollower;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.action.ActionProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the action items of a resolved incident are, in its room; left out while there are none. */
final class ActionsCard extends Card implements RoomFollower {

    private final ActionsDesk desk;
    private final ProgressLine line = new ProgressLine();
    private @Nullable Room shown;

    ActionsCard(ActionsDesk desk, LiveRevisions live) {
        super("Action items");
        this.desk = desk;
        addClassName("room-actions");
        setVisible(false);
        add(line);
        addAttachListener(_ -> live.watchSince(live.moment(), this, PostmortemTopics.ACTIONS, this::load));
    }

    @Override
    public void follow(Room room) {
        var first = shown == null;
        shown = room;
        if (first) {
            var link = new Anchor(ActionsView.PATH + "?q=" + room.key().value(), "Open");
            link.setAriaLabel("Open the action items of this incident");
            link.addClassName("s");
            line.add(link);
        }
        load();
    }

    private void load() {
        var room = shown;
        if (room == null || room.incident().status() != IncidentStatus.RESOLVED) {
            setVisible(false);
            return;
        }
        var id = room.incident().id();
        var progress = desk.queries().progress(List.of(id)).getOrDefault(id, ActionProgress.NONE);
        setVisible(progress.total() + progress.proposed() > 0);
        line.show(progress);
    }
}

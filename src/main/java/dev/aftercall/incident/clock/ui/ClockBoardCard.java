package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Card;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentPermissions;
import dev.aftercall.incident.clock.ClockBoard;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.incident.ui.RoomFollower;
import dev.aftercall.playbook.ClockStop;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All clocks of an incident: the next one due first and large, then the others, the breached, and what was kept. */
final class ClockBoardCard extends Card implements RoomFollower {

    private final ClockDesk desk;
    private final IncidentKey key;
    private final NextDueCell head;
    private final Badge breaches;
    private final Div content = new Div();
    private @Nullable Shown shown;

    ClockBoardCard(ClockDesk desk, IncidentKey key, NextDueCell head) {
        this(desk, key, head, new Badge("", "bad"));
    }

    private ClockBoardCard(ClockDesk desk, IncidentKey key, NextDueCell head, Badge breaches) {
        super("Clocks", breaches);
        this.desk = desk;
        this.key = key;
        this.head = head;
        this.breaches = breaches;
        addClassName("clocks-card");
        add(content);
    }

    @Override
    public void follow(Room room) {
        var board = desk.queries().board(key);
        var present = new Shown(board, room.may());
        setVisible(!board.clocks().isEmpty());
        if (present.equals(shown)) {
            return;
        }
        shown = present;
        head.show(board, room.now());
        breaches.setText(board.breaches() + " breached");
        breaches.setVisible(board.breaches() > 0);
        content.removeAll();
        content.add(list(board, room));
        actions(board, room);
        earlier(board, room);
    }

    private static UnorderedList list(ClockBoard board, Room room) {
        var list = new UnorderedList();
        list.addClassName("clocks");
        var running = board.running();
        for (var i = 0; i < running.size(); i++) {
            list.add(i == 0 ? ClockItem.first(running.get(i), room) : ClockItem.running(running.get(i), room));
        }
        board.overdue().forEach(clock -> list.add(ClockItem.running(clock, room)));
        board.stopped().forEach(clock -> list.add(ClockItem.stopped(clock, room)));
        return list;
    }

    private void actions(ClockBoard board, Room room) {
        var row = new Div();
        row.addClassNames("clock-actions", "row", "wrap");
        if (room.may().canSendUpdates() && room.incident().isOpen()) {
            row.add(new Button("Record an update", _ -> new RecordUpdateDialog(desk, key).open()));
            board.running().stream()
                    .filter(clock -> clock.snoozable())
                    .findFirst()
                    .ifPresent(clock -> row.add(new PutOffMenu(desk, key, clock)));
        }
        var meetingDue = Stream.concat(board.running().stream(), board.overdue().stream())
                .anyMatch(clock -> clock.stop() == ClockStop.MEETING_HELD);
        if (meetingDue && RecordMeetingDialog.isFor(desk.user())) {
            row.add(new Button("Record the meeting", _ -> new RecordMeetingDialog(desk, key).open()));
        }
        row.setVisible(row.getComponentCount() > 0);
        content.add(row);
    }

    private void earlier(ClockBoard board, Room room) {
        if (board.earlier().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        board.earlier().forEach(clock -> {
            var what = new Span(ClockTexts.history(clock, room.now()));
            what.addClassName("muted");
            list.add(new ListItem(new Span(clock.name()), what));
        });
        var details = new NativeDetails("Earlier, " + board.earlier().size(), list);
        details.addClassName("earlier-clocks");
        content.add(details);
    }

    private record Shown(ClockBoard board, IncidentPermissions may) {}
}

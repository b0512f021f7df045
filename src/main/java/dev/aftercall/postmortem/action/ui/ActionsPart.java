package dev.aftercall.postmortem.action.ui;

import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.RoomPart;
import dev.aftercall.postmortem.ui.Viewers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the progress of the action items into the incident room. */
@Component
class ActionsPart implements RoomPart {

    private final ActionsDesk desk;
    private final LiveRevisions live;

    ActionsPart(ActionsDesk desk, LiveRevisions live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Piece> create(IncidentKey key) {
        return Viewers.mayRead(desk.user()) ? List.of(new Piece(Place.LEFT, new ActionsCard(desk, live))) : List.of();
    }
}

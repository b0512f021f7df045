package dev.aftercall.incident.clock.ui;

import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.RoomPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the clocks into the room: all of them on the left, the next one due into the head. */
@Component
class ClocksPart implements RoomPart {

    private final ClockDesk desk;

    ClocksPart(ClockDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Piece> create(IncidentKey key) {
        var head = new NextDueCell();
        return List.of(new Piece(Place.HEAD, head), new Piece(Place.LEFT, new ClockBoardCard(desk, key, head)));
    }
}

package dev.aftercall.incident.clock;

import dev.aftercall.incident.IncidentMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the clocks follow every change of an incident, in the transaction of the change. */
@Component
class CourseFollower {

    private final ClockKeeper keeper;

    CourseFollower(ClockKeeper keeper) {
        this.keeper = keeper;
    }

    @EventListener
    void on(IncidentMoved moved) {
        keeper.follow(
                moved.incident(), Signals.shownBy(moved.incident(), moved.by(), moved.at()), moved.by(), moved.at());
    }
}

package dev.aftercall.incident.ui;

import org.springframework.modulith.NamedInterface;

/** A component in the incident room that is told whenever something in the room has changed, and once at first. */
@NamedInterface("navigation")
public interface RoomFollower {

    void follow(Room room);
}

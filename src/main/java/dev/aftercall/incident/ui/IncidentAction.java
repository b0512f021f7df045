package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** A step in the head of the incident room. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface IncidentAction {

    /** Position among the actions, smallest first. */
    int order();

    /** What is offered for this incident to the present user, if anything; asked once each time the room is shown. */
    Optional<Offer> offer(IncidentDetails incident);

    /** Does it; a {@code DomainException} is shown to the user. */
    void run(IncidentDetails incident);

    /**
     * A step as its button shows it.
     *
     * @param label a verb with its object, such as {@code Write postmortem}
     * @param primary whether it is the one next step; used only while the incident has no next status
     */
    record Offer(String label, boolean primary) {}
}

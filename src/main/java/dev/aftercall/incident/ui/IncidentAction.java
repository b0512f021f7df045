package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import org.springframework.modulith.NamedInterface;

/** A step in the head of the incident room. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface IncidentAction {

    /** A verb with its object, such as {@code Write postmortem}. */
    String label(IncidentDetails incident);

    /** Position among the actions, smallest first. */
    int order();

    /** Whether the step is offered for this incident and the present user. */
    boolean appliesTo(IncidentDetails incident);

    /** Whether it is the one next step; used only while the incident has no next status. */
    boolean primary(IncidentDetails incident);

    /** Does it; a {@code DomainException} is shown to the user. */
    void run(IncidentDetails incident);
}

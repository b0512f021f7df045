package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentKey;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** A part of the incident room beside its tabs. Slices contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface RoomPart {

    /** Where a piece stands. */
    enum Place {
        /** In the head, beside the commander. */
        HEAD,
        /** On top of the left column. */
        LEFT
    }

    /** Something that the part shows; those that are a {@link RoomFollower} are kept up to date. */
    record Piece(Place place, Component content) {}

    /** Position among the parts, smallest first. */
    int order();

    /** Builds the pieces for one room. */
    List<Piece> create(IncidentKey key);
}

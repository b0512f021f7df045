package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part of the home screen. Modules contribute one by declaring a bean; the screen puts the title over what {@link
 * #create()} returns.
 */
public interface HomePanel {

    /** Where a panel stands. */
    enum Place {
        /** The wide column. */
        MAIN,
        /** A section of the card "Mine". */
        MINE,
        /** A card of its own in the narrow column. */
        SIDE
    }

    /** Heading of the panel, such as {@code Recently published}. */
    String title();

    Place place();

    /** Position within the place, smallest first. */
    int order();

    /**
     * Builds the content for the user at hand; called each time home is opened.
     *
     * @return a component that keeps itself up to date, or empty if there is nothing for this user
     */
    Optional<Component> create();

    /** What stands beside the heading, such as a link to all of it. */
    default Optional<Component> beside() {
        return Optional.empty();
    }
}
